import { number, groupRowsBy, text } from '../cells';
import type { CsvRow, CsvTable } from '../csv-table';
import { makeErrorAt, type DataError } from '../data-error';
import { getTable, type TableSet } from '../read-tables';

/** Ends that may be known without a year; a start without a year is a guess. */
const MAY_LACK_YEAR = ['stalled', 'completed', 'idle', 'cancelled', 'unknown'];

function orderErrors(table: CsvTable, row: CsvRow, before: CsvRow | undefined): DataError[] {
	if (!before) return [];
	const [year, earlier] = [text(row, 'year'), text(before, 'year')];
	if (text(row, 'status') === text(before, 'status')) {
		const message = `"${text(row, 'status')}" repeats the status of the row before`;
		return [makeErrorAt(table, row, 'status', message)];
	}
	if (earlier === '') {
		return [
			makeErrorAt(table, row, 'year', 'comes after a change without a year, which must be last')
		];
	}
	if (year !== '' && Number(year) <= Number(earlier)) {
		return [
			makeErrorAt(table, row, 'year', `"${year}" is not after "${earlier}", the year before it`)
		];
	}
	return [];
}

function rowErrors(table: CsvTable, row: CsvRow, source: CsvRow | undefined): DataError[] {
	const [year, status] = [text(row, 'year'), text(row, 'status')];
	if (year === '' && !MAY_LACK_YEAR.includes(status)) {
		return [
			makeErrorAt(table, row, 'year', `is empty although "${status}" is the start of something`)
		];
	}
	if (text(row, 'bought') === 'true' && status !== 'completed') {
		return [makeErrorAt(table, row, 'bought', `is true although "${status}" is not in operation`)];
	}
	// a source knows the past, and at most plans
	if (source && text(row, 'evidence') === 'seen' && Number(year) > number(source, 'year')) {
		const message = `"seen" although the source is of ${text(source, 'year')}, before ${year}`;
		return [makeErrorAt(table, row, 'evidence', message)];
	}
	return [];
}

/** Every project has a state; its changes are oldest first, each from a source that can know it. */
export function checkProjectStatuses(set: TableSet): DataError[] {
	const table = getTable(set, 'project_statuses');
	const projects = getTable(set, 'projects');
	const sources = groupRowsBy(getTable(set, 'sources').rows, 'id');
	const selectRows = (id: string) => table.rows.filter((row) => text(row, 'project_id') === id);
	const ids = new Set(table.rows.map((row) => text(row, 'project_id')));
	const missing = projects.rows
		.filter((row) => !ids.has(text(row, 'id')))
		.map((row) =>
			makeErrorAt(projects, row, 'id', `"${text(row, 'id')}" has no row in project_statuses`)
		);
	const wrong = [...ids].flatMap((id) =>
		selectRows(id).flatMap((row, index, own) => [
			...orderErrors(table, row, own[index - 1]),
			...rowErrors(table, row, sources.get(text(row, 'source_id')))
		])
	);
	return [...missing, ...wrong];
}
