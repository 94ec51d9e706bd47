import { number, rowsBy, text } from '../cells';
import type { CsvRow, CsvTable } from '../csv-table';
import { faultAt, type Fault } from '../fault';
import { tableOf, type TableSet } from '../read-tables';

/** Ends that may be known without a year; a start without a year is a guess. */
const MAY_LACK_YEAR = ['stalled', 'completed', 'idle', 'cancelled', 'unknown'];

function orderFaults(table: CsvTable, row: CsvRow, before: CsvRow | undefined): Fault[] {
	if (!before) return [];
	const [year, earlier] = [text(row, 'year'), text(before, 'year')];
	if (text(row, 'status') === text(before, 'status')) {
		const message = `"${text(row, 'status')}" repeats the status of the row before`;
		return [faultAt(table, row, 'status', message)];
	}
	if (earlier === '') {
		return [faultAt(table, row, 'year', 'comes after a change without a year, which must be last')];
	}
	if (year !== '' && Number(year) <= Number(earlier)) {
		return [faultAt(table, row, 'year', `"${year}" is not after "${earlier}", the year before it`)];
	}
	return [];
}

function rowFaults(table: CsvTable, row: CsvRow, source: CsvRow | undefined): Fault[] {
	const [year, status] = [text(row, 'year'), text(row, 'status')];
	if (year === '' && !MAY_LACK_YEAR.includes(status)) {
		return [faultAt(table, row, 'year', `is empty although "${status}" is the start of something`)];
	}
	if (text(row, 'bought') === 'true' && status !== 'completed') {
		return [faultAt(table, row, 'bought', `is true although "${status}" is not in operation`)];
	}
	// a source knows the past, and at most plans
	if (source && text(row, 'evidence') === 'seen' && Number(year) > number(source, 'year')) {
		const message = `"seen" although the source is of ${text(source, 'year')}, before ${year}`;
		return [faultAt(table, row, 'evidence', message)];
	}
	return [];
}

/** Every project has a state; its changes are oldest first, each from a source that can know it. */
export function checkProjectStatuses(set: TableSet): Fault[] {
	const table = tableOf(set, 'project_statuses');
	const projects = tableOf(set, 'projects');
	const sources = rowsBy(tableOf(set, 'sources').rows, 'id');
	const rowsOf = (id: string) => table.rows.filter((row) => text(row, 'project_id') === id);
	const ids = new Set(table.rows.map((row) => text(row, 'project_id')));
	const missing = projects.rows
		.filter((row) => !ids.has(text(row, 'id')))
		.map((row) =>
			faultAt(projects, row, 'id', `"${text(row, 'id')}" has no row in project_statuses`)
		);
	const wrong = [...ids].flatMap((id) =>
		rowsOf(id).flatMap((row, index, own) => [
			...orderFaults(table, row, own[index - 1]),
			...rowFaults(table, row, sources.get(text(row, 'source_id')))
		])
	);
	return [...missing, ...wrong];
}
