import type { Constraints, Field, FieldType } from '../../../../data/build/data-package';

const TYPE_WORDS: Readonly<Record<FieldType, string>> = {
	string: 'text',
	integer: 'whole number',
	number: 'number',
	boolean: 'true or false'
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
	if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}`;
	if (minimum !== undefined) return `at least ${minimum}`;
	return maximum === undefined ? '' : `at most ${maximum}`;
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
		constraints.required ? 'required' : '',
		constraints.unique ? 'unique' : '',
		describeRange(constraints),
		constraints.enum ? `one of ${constraints.enum.join(', ')}` : '',
		constraints.pattern ? `like ${constraints.pattern}` : '',
		constraints.maxLength ? `at most ${constraints.maxLength} letters` : '',
		list ? `several, joined by ${list.delimiter}` : '',
		list?.enum ? `each one of ${list.enum.join(', ')}` : '',
		list?.reference ? `each an id of ${list.reference.resource}` : ''
	];
	return {
		name,
		type: unit && unit !== 'year' ? `${TYPE_WORDS[type]}, ${unit}` : TYPE_WORDS[type],
		rules: rules.filter(Boolean).join('; '),
		description
	};
}
