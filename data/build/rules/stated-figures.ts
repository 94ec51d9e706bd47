import { text } from '../cells';
import type { CsvRow, CsvTable } from '../csv-table';
import { makeErrorAt, type DataError } from '../data-error';
import { getTable, type TableSet } from '../read-tables';

/** Tables of single figures that state their quality. */
const TABLES = [
	'chinese_workers',
	'visa_rules',
	'air_routes',
	'scholarship_places',
	'learner_counts',
	'city_ties',
	'other_facts'
] as const;

function qualityError(table: CsvTable, row: CsvRow): DataError[] {
	const [quality, bound] = [text(row, 'quality'), text(row, 'bound')];
	const isRecalled = text(row, 'evidence') === 'recalled';
	if (isRecalled !== (quality === 'unverified')) {
		const message = `"${quality}" does not follow from evidence "${text(row, 'evidence')}"`;
		return [makeErrorAt(table, row, 'quality', message)];
	}
	return bound !== '' && quality === 'reported'
		? [makeErrorAt(table, row, 'quality', `"reported" although the figure is "${bound}"`)]
		: [];
}

type Span = 'year' | 'part of a year' | 'date';

/** A year, a part of one (first/last month), or a date or month at which people are counted. */
function getSpan(period: string): Span {
	if (period.includes('/')) return 'part of a year';
	return /^\d{4}$/.test(period) ? 'year' : 'date';
}

/** What is given out in a year, in a part of one, or held on a date: three things, never one line. */
const SPANS: Readonly<Record<string, Span>> = {
	permits_issued: 'year',
	permits_issued_part_year: 'part of a year',
	permits_issued_all_origins_part_year: 'part of a year',
	permits_in_force: 'date',
	registered: 'date',
	share_of_permits_issued: 'year',
	share_of_foreign_workers: 'date',
	quota_all_origins: 'year',
	entries: 'year',
	visas_issued: 'year',
	residence_permits_issued: 'year'
};

function workerErrors(table: CsvTable, row: CsvRow): DataError[] {
	const [measure, period] = [text(row, 'measure'), text(row, 'period')];
	const span = getSpan(period);
	const errors: DataError[] = [];
	if (SPANS[measure] !== span) {
		errors.push(
			makeErrorAt(table, row, 'period', `"${period}" is a ${span}, not for "${measure}"`)
		);
	}
	if (measure.startsWith('share_') !== (text(row, 'unit') === 'percent')) {
		errors.push(
			makeErrorAt(table, row, 'unit', `"${text(row, 'unit')}" does not fit "${measure}"`)
		);
	}
	if (text(row, 'year') !== period.slice(0, 4)) {
		errors.push(
			makeErrorAt(table, row, 'year', `"${text(row, 'year')}" does not begin "${period}"`)
		);
	}
	return errors;
}

/** Only a date that was found may date a pair; a year by which it is known is for the others. */
function findTieErrors(table: CsvTable, row: CsvRow): DataError[] {
	return text(row, 'date') !== '' && text(row, 'known_by') !== ''
		? [makeErrorAt(table, row, 'known_by', 'is filled although the pair has a date')]
		: [];
}

/** A size belongs to answers of its own poll and country. */
function sampleErrors(set: TableSet): DataError[] {
	const table = getTable(set, 'poll_samples');
	const answers = getTable(set, 'opinion').rows;
	return table.rows.flatMap((row) =>
		text(row, 'opinion_ids')
			.split(';')
			.flatMap((id) => answers.find((answer) => text(answer, 'id') === id) ?? [])
			.filter((answer) =>
				['poll', 'country', 'year'].some((column) => text(answer, column) !== text(row, column))
			)
			.map((answer) =>
				makeErrorAt(table, row, 'opinion_ids', `"${text(answer, 'id')}" is of another poll`)
			)
	);
}

/** Quality, periods and links of the tables of single figures about people and ties. */
export function checkStatedFigures(set: TableSet): DataError[] {
	const ofRows = (name: string, listErrors: (table: CsvTable, row: CsvRow) => DataError[]) => {
		const table = getTable(set, name);
		return table.rows.flatMap((row) => listErrors(table, row));
	};
	return [
		...TABLES.flatMap((name) => ofRows(name, qualityError)),
		...ofRows('chinese_workers', workerErrors),
		...ofRows('city_ties', findTieErrors),
		...sampleErrors(set)
	];
}
