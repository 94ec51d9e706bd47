import { COUNTRY_CODES } from '../../../src/lib/core/domain/countries';
import { number, groupRowsBy, text } from '../cells';
import type { CsvRow } from '../csv-table';
import { getTable, type TableSet } from '../read-tables';
import { shapeSources } from './sources';

/** A table to try on the workbench, with the roles of its columns. */
export interface UserExample {
	columns: readonly (readonly [name: string, role: string])[];
	rows: readonly (readonly (string | number)[])[];
	/** Of the whole table; empty if each row names its own. */
	source: string;
	sourceAddress: string;
}

const RUSSIA_SOURCE = '360info-2022-uis-flows';

/** Counts of one city and year that do not disagree with another. */
const CITY_ROWS: Readonly<Record<string, 'reported' | 'estimate'>> = {
	'kaz-2020-baigenews-2020-wuhan': 'reported',
	// “about 250”
	'uzb-2020-kunuz-2020-wuhan': 'estimate',
	'kgz-2020-kaktus-2020-wuhan': 'reported',
	'tjk-2020-khovar-2020-48-wuhan': 'reported',
	'uzb-2010-chinadaily-2010-uzbek-students': 'reported',
	'kgz-2014-nwnu-2014-kyrgyz-delegation': 'reported'
};

const asTheirRole = (name: string) => [name, name] as const;
const FOOTNOTES = ['quality', 'note', 'source'].map(asTheirRole);

const getKey = ({ row, institute }: Record<'row' | 'institute', CsvRow>) =>
	`${text(institute, 'country')} ${text(row, 'year')}`;

/** Rows of the atlas's own tables as a user would bring them, by the ids of the examples. */
export function shapeUserExamples(set: TableSet): Record<string, UserExample> {
	const sources = shapeSources(set);
	const cite = (id: string) => {
		const { authors, year, title, publisher } = sources[id]!;
		return `${authors || publisher} (${year}), ${title}, ${publisher}`;
	};
	const citeRow = (row: CsvRow) => cite(text(row, 'source_id'));

	const students = getTable(set, 'russia_students').rows.filter(
		(row) => text(row, 'source_id') === RUSSIA_SOURCE
	);
	const known = new Map(
		students.map((row) => [`${text(row, 'country')} ${text(row, 'year')}`, number(row, 'students')])
	);
	const studentYears = students.map((row) => number(row, 'year'));
	const [first, last] = [Math.min(...studentYears), Math.max(...studentYears)];
	const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);

	const institutes = groupRowsBy(getTable(set, 'institutes').rows, 'id');
	const learners = getTable(set, 'ci_learners')
		.rows.filter((row) => text(row, 'measure') === 'learners')
		.map((row) => ({ row, institute: institutes.get(text(row, 'institute_id'))! }))
		.sort((a, b) => getKey(a).localeCompare(getKey(b)));
	const cities = groupRowsBy(getTable(set, 'students_by_destination').rows, 'id');

	return {
		'students-in-russia': {
			columns: [...['country', 'year'].map(asTheirRole), ['students', 'value']],
			rows: COUNTRY_CODES.flatMap((code) =>
				years.map((year) => [code, year, known.get(`${code} ${year}`) ?? ''])
			),
			source: cite(RUSSIA_SOURCE),
			sourceAddress: sources[RUSSIA_SOURCE]!.url
		},
		'learners-by-region': {
			columns: [
				...['country', 'region', 'year'].map(asTheirRole),
				['learners', 'value'],
				...FOOTNOTES
			],
			rows: learners.map(({ row, institute }) => {
				const bound = text(row, 'qualifier');
				return [
					...[text(institute, 'country'), text(institute, 'city')],
					...[number(row, 'year'), number(row, 'learners')],
					...[bound ? 'estimate' : 'reported', bound, citeRow(row)]
				];
			}),
			source: '',
			sourceAddress: ''
		},
		'students-by-city': {
			columns: [
				...[['country', 'country'] as const, ['destination', 'partner'] as const],
				...[['year', 'year'] as const, ['students', 'value'] as const, ...FOOTNOTES]
			],
			rows: Object.entries(CITY_ROWS).map(([id, quality]) => {
				const row = cities.get(id)!;
				return [
					...[text(row, 'country'), text(row, 'destination').replace(/ \(.*/, '')],
					...[number(row, 'year'), number(row, 'value'), quality],
					...[text(row, 'unit'), citeRow(row)]
				];
			}),
			source: '',
			sourceAddress: ''
		}
	};
}
