import { m } from '#messages';
import { joinClauses } from '$lib/core/domain/lists';
import type { Constraints, Field, FieldType } from '../../../../data/build/data-package';

const TYPE_WORDS: Readonly<Record<FieldType, string>> = {
	string: m.data_page_type_string(),
	integer: m.data_page_type_integer(),
	number: m.data_page_type_number(),
	boolean: m.data_page_type_boolean()
};

/** Units of the descriptor; one that is new here stays as it is. */
const UNITS: Readonly<Record<string, string>> = {
	persons: m.rows_unit_persons(),
	'million USD': m.rows_unit_musd(),
	km: m.rows_unit_km(),
	institutes: m.rows_unit_institutes(),
	degrees: m.data_page_unit_degrees(),
	countries: m.data_page_unit_countries(),
	deals: m.data_page_unit_deals()
};

/** A column as the page of the data shows it. */
export interface ColumnEntry {
	name: string;
	/** `whole number, persons` */
	type: string;
	/** `required; 2005 to 2023`; empty where anything is allowed. */
	rules: string;
	description: string;
}

function describeRange({ minimum, maximum }: Constraints): string {
	if (minimum !== undefined && maximum !== undefined) {
		return m.data_page_rule_range({ minimum, maximum });
	}
	if (minimum !== undefined) return m.data_page_rule_least({ minimum });
	return maximum === undefined ? '' : m.data_page_rule_most({ maximum });
}

/** A column of a table with its type, unit and rules in words, from the descriptor. */
export function describeField({
	name,
	type,
	unit,
	constraints = {},
	list,
	description
}: Field): ColumnEntry {
	const rules = [
		constraints.required ? m.data_page_rule_required() : '',
		constraints.unique ? m.data_page_rule_unique() : '',
		describeRange(constraints),
		constraints.enum ? m.data_page_rule_one_of({ words: constraints.enum.join(', ') }) : '',
		constraints.pattern ? m.data_page_rule_like({ pattern: constraints.pattern }) : '',
		constraints.maxLength ? m.data_page_rule_letters({ count: constraints.maxLength }) : '',
		list ? m.data_page_rule_several({ sign: list.delimiter }) : '',
		list?.enum ? m.data_page_rule_each_of({ words: list.enum.join(', ') }) : '',
		list?.reference ? m.data_page_rule_each_id({ table: list.reference.resource }) : ''
	];
	return {
		name,
		type:
			unit && unit !== 'year'
				? m.data_page_type_unit({ type: TYPE_WORDS[type], unit: UNITS[unit] ?? unit })
				: TYPE_WORDS[type],
		rules: joinClauses(rules.filter(Boolean)),
		description
	};
}
