import { LAST_YEAR } from '../../../src/lib/core/domain/years';
import { list, number, groupRowsBy, text } from '../cells';
import type { CsvRow, CsvTable } from '../csv-table';
import { makeErrorAt, type DataError } from '../data-error';
import { getTable, type TableSet } from '../read-tables';
import { parseStatusHistory } from '../status-history';

function historyErrors(table: CsvTable, row: CsvRow): DataError[] {
	const column = 'status_history';
	const history = text(row, column);
	const changes = parseStatusHistory(history);
	if (changes.some(({ year }) => Number.isNaN(year))) return [];
	const disordered = changes.some(({ year }, index) => {
		const next = changes[index + 1];
		return next !== undefined && next.year >= year;
	});
	const errors: DataError[] = [];
	if (disordered) errors.push(makeErrorAt(table, row, column, `"${history}" is not newest first`));
	const opened = number(row, 'opened_year');
	const inUse = changes.filter(({ status }) => status === 'operational');
	if (opened <= LAST_YEAR && !inUse.some(({ year }) => year === opened)) {
		errors.push(
			makeErrorAt(table, row, 'opened_year', `"${opened}" is not a year of "${history}"`)
		);
	}
	return errors;
}

const getPair = (row: CsvRow) => `${text(row, 'year')}:${text(row, 'status')}`;

/** A status with its own source is in the history; a road in use while rebuilt needs one. */
function sourceErrors(set: TableSet): DataError[] {
	const table = getTable(set, 'segment_statuses');
	const segments = getTable(set, 'segments');
	const byId = groupRowsBy(segments.rows, 'id');
	const idle = table.rows.flatMap((row) => {
		const segment = byId.get(text(row, 'segment_id'));
		if (!segment || list(segment, 'status_history').includes(getPair(row))) return [];
		return [
			makeErrorAt(table, row, 'status', `"${getPair(row)}" is not in the segment’s status_history`)
		];
	});
	const bare = segments.rows.flatMap((segment) => {
		const own = table.rows.filter((row) => text(row, 'segment_id') === text(segment, 'id'));
		return list(segment, 'status_history')
			.filter(
				(pair) => pair.endsWith(':reconstruction') && !own.some((row) => getPair(row) === pair)
			)
			.map((pair) =>
				makeErrorAt(segments, segment, 'status_history', `"${pair}" has no row in segment_statuses`)
			);
	});
	return [...idle, ...bare];
}

/** Histories run newest first, and a section that opened has been operational from that year. */
export function checkStatusHistories(set: TableSet): DataError[] {
	const table = getTable(set, 'segments');
	return [...table.rows.flatMap((row) => historyErrors(table, row)), ...sourceErrors(set)];
}
