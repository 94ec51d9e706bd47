import { LAST_YEAR } from '../../../src/lib/core/domain/years';
import { list, number, rowsBy, text } from '../cells';
import type { CsvRow, CsvTable } from '../csv-table';
import { faultAt, type Fault } from '../fault';
import { tableOf, type TableSet } from '../read-tables';
import { parseStatusHistory } from '../status-history';

function historyFaults(table: CsvTable, row: CsvRow): Fault[] {
	const column = 'status_history';
	const history = text(row, column);
	const changes = parseStatusHistory(history);
	if (changes.some(({ year }) => Number.isNaN(year))) return [];
	const disordered = changes.some(({ year }, index) => {
		const next = changes[index + 1];
		return next !== undefined && next.year >= year;
	});
	const faults: Fault[] = [];
	if (disordered) faults.push(faultAt(table, row, column, `"${history}" is not newest first`));
	const opened = number(row, 'opened_year');
	const inUse = changes.filter(({ status }) => status === 'operational');
	if (opened <= LAST_YEAR && !inUse.some(({ year }) => year === opened)) {
		faults.push(faultAt(table, row, 'opened_year', `"${opened}" is not a year of "${history}"`));
	}
	return faults;
}

const pairOf = (row: CsvRow) => `${text(row, 'year')}:${text(row, 'status')}`;

/** A status with its own source is in the history; a road in use while rebuilt needs one. */
function sourceFaults(set: TableSet): Fault[] {
	const table = tableOf(set, 'segment_statuses');
	const segments = tableOf(set, 'segments');
	const byId = rowsBy(segments.rows, 'id');
	const idle = table.rows.flatMap((row) => {
		const segment = byId.get(text(row, 'segment_id'));
		if (!segment || list(segment, 'status_history').includes(pairOf(row))) return [];
		return [
			faultAt(table, row, 'status', `"${pairOf(row)}" is not in the segment’s status_history`)
		];
	});
	const bare = segments.rows.flatMap((segment) => {
		const own = table.rows.filter((row) => text(row, 'segment_id') === text(segment, 'id'));
		return list(segment, 'status_history')
			.filter(
				(pair) => pair.endsWith(':reconstruction') && !own.some((row) => pairOf(row) === pair)
			)
			.map((pair) =>
				faultAt(segments, segment, 'status_history', `"${pair}" has no row in segment_statuses`)
			);
	});
	return [...idle, ...bare];
}

/** Histories run newest first, and a section that opened has been operational from that year. */
export function checkStatusHistories(set: TableSet): Fault[] {
	const table = tableOf(set, 'segments');
	return [...table.rows.flatMap((row) => historyFaults(table, row)), ...sourceFaults(set)];
}
