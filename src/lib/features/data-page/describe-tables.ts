import {
	listPrimaryKeyFields,
	type Resource,
	type Constraints,
	type Field,
	type FieldType
} from '../../../../data/build/data-package';
import type { Dictionary } from '../../../../data/build/languages/dictionary';
import { getTable, type TableSet } from '../../../../data/build/read-tables';
import { QUALITIES, type Quality } from '$lib/core/domain/quality';
import { COUNTRY_CODES, isCountryCode } from '$lib/core/domain/countries';
import { YEARS } from '$lib/core/domain/years';
import { number, text } from '../../../../data/build/cells';
import { readKnownFrom } from '../../../../data/build/shape/explore/known';
import { shapeStudentFigures } from '../../../../data/build/shape/explore/stated-figures';
import { shapeStudentsInRussia } from '../../../../data/build/shape/explore/students-in-russia';
import { shapeTrade } from '../../../../data/build/shape/explore/trade';
import { m } from '#messages';
import { joinClauses } from '$lib/text/lists';

/** The last group also takes the unlisted tables. */
const TABLE_GROUPS: readonly { title: string; tables: readonly string[] }[] = [
	{
		title: m.data_page_group_students(),
		tables: [
			'student_series',
			'students',
			'students_by_level',
			'students_by_destination',
			'host_provinces',
			'world_students',
			'world_origins',
			'russia_students',
			'chinese_students',
			'scholarship_places',
			'chinese_workers',
			'visa_rules',
			'air_routes'
		]
	},
	{
		title: m.data_page_group_money(),
		tables: [
			'direct_investment',
			'investment_origins',
			'outward_investment',
			'companies',
			'tracker_sums',
			'finance_records',
			'projects',
			'project_statuses',
			'totals_check',
			'official_other',
			'region_totals',
			'paper_totals'
		]
	},
	{
		title: m.data_page_group_institutes(),
		tables: ['institutes', 'ci_counts', 'ci_learners', 'learner_counts', 'global_ci']
	},
	{
		title: m.data_page_group_corridors(),
		tables: [
			'corridors',
			'segments',
			'segment_statuses',
			'places',
			'places_osm',
			'corridor_nodes',
			'place_dates',
			'corridor_facts',
			'corridor_traffic'
		]
	},
	{
		title: m.data_page_group_others(),
		tables: [
			'trade',
			'context',
			'events',
			'alignment',
			'opinion',
			'poll_samples',
			'city_ties',
			'other_facts'
		]
	},
	{ title: m.data_page_group_sources(), tables: ['sources'] }
];

const TYPE_LABELS: Readonly<Record<FieldType, string>> = {
	string: m.data_page_type_string(),
	integer: m.data_page_type_integer(),
	number: m.data_page_type_number(),
	boolean: m.data_page_type_boolean()
};

/** Units of the descriptor; an unknown one stays as it is. */
const UNITS: Readonly<Record<string, string>> = {
	persons: m.rows_unit_persons(),
	'million USD': m.rows_unit_musd(),
	km: m.rows_unit_km(),
	institutes: m.rows_unit_institutes(),
	degrees: m.data_page_unit_degrees(),
	countries: m.data_page_unit_countries(),
	deals: m.data_page_unit_deals(),
	companies: m.data_page_unit_companies(),
	places: m.explore_unit_places(),
	'flights a week': m.explore_unit_flights()
};

function describeRange({ minimum, maximum }: Constraints): string {
	if (minimum === undefined) return maximum === undefined ? '' : m.data_page_rule_most({ maximum });
	return maximum === undefined
		? m.data_page_rule_least({ minimum })
		: m.data_page_rule_range({ minimum, maximum });
}

/** A column in words, from the descriptor: `whole number, persons`, `required; 2005 to 2023`. */
function describeField(
	{ name, type, unit, constraints = {}, list, description }: Field,
	translate: (text: string) => string
) {
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
				? m.data_page_type_unit({ type: TYPE_LABELS[type], unit: UNITS[unit] ?? unit })
				: TYPE_LABELS[type],
		rules: joinClauses(rules.filter(Boolean)),
		description: translate(description)
	};
}

interface KnownCell {
	country: string;
	year: number;
	quality: Quality;
}

/** Tables of single items: a year without a row is not a gap in a series. */
const RECORDS = [
	'tracker_sums',
	'finance_records',
	'official_other',
	'opinion',
	'investment_origins',
	'companies'
];

/** Tables with their doubts in words: their quality is computed as for the map and its panels. */
const SHAPED: Readonly<Record<string, (set: TableSet) => KnownCell[]>> = {
	students: shapeStudentFigures,
	russia_students: (set) =>
		shapeStudentsInRussia(set).flatMap(({ countries, year, quality }) =>
			countries.length === 1 ? [{ country: countries[0]!, year, quality }] : []
		),
	trade: shapeTrade
};

function knownCells(set: TableSet, name: string): KnownCell[] {
	const shaped = SHAPED[name];
	if (shaped) return shaped(set);
	return getTable(set, name).rows.map((row) => ({
		country: text(row, 'country'),
		year: number(row, 'year'),
		quality: QUALITIES.find((each) => each === text(row, 'quality')) ?? readKnownFrom(row).quality
	}));
}

/**
 * The best quality of a table for each of the five countries and year, by its first letter:
 * `rrresn`; null for tables without both columns, and for those of other countries, such as
 * `world_origins`. In a table of records a missing row is not a missing figure.
 */
function describeCoverage(set: TableSet, name: string) {
	const { columns, rows: all } = getTable(set, name);
	if (!['country', 'year'].every((column) => columns.includes(column))) return null;
	const isOfFive = (country: string) => country === '' || isCountryCode(country);
	if (!all.every((row) => isOfFive(text(row, 'country')))) return null;
	const cells = knownCells(set, name);
	const rows = COUNTRY_CODES.map((code) =>
		YEARS.map((year) => {
			const found = cells.filter((cell) => cell.country === code && cell.year === year);
			const best = QUALITIES.find((each) => found.some(({ quality }) => quality === each));
			return (best ?? 'none').charAt(0);
		}).join('')
	);
	return { rows, isOfRecords: RECORDS.includes(name) };
}

export type TableEntry = ReturnType<typeof describeTable>;

function describeTable(set: TableSet, resource: Resource, words: Dictionary) {
	const table = getTable(set, resource.name);
	const translate = (text: string) => words.get(text) ?? text;
	return {
		name: resource.name,
		/** Of the CSV file, within the downloads. */
		path: resource.path,
		title: translate(resource.title),
		description: translate(resource.description),
		rows: table.rows.length,
		columns: resource.schema.fields.map((field) => describeField(field, translate)),
		key: listPrimaryKeyFields(resource.schema),
		licences: (resource.licenses ?? []).map((licence) => ({
			...licence,
			title: translate(licence.title)
		})),
		// one with an address keeps the title it was published under
		sources: (resource.sources ?? []).map((source) =>
			source.path === undefined ? { ...source, title: translate(source.title) } : source
		),
		coverage: describeCoverage(set, resource.name)
	};
}

/** Every table by subject, the rest in the last group. @param words to the language of the page */
export function describeTables(set: TableSet, words: Dictionary = new Map()) {
	const { resources } = set.dataPackage;
	const named = new Set(TABLE_GROUPS.flatMap(({ tables }) => tables));
	return TABLE_GROUPS.map(({ title, tables }, index) => {
		const isLast = index === TABLE_GROUPS.length - 1;
		const own = resources.filter(
			({ name }) => tables.includes(name) || (isLast && !named.has(name))
		);
		return { title, tables: own.map((resource) => describeTable(set, resource, words)) };
	});
}
