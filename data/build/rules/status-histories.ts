import { LAST_YEAR } from '../../../src/lib/domain/years';
import { number, text } from '../cells';
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
		faults.push(faultAt(table, row, 'opened_year', `"${opened}" is no year of "${history}"`));
	}
	return faults;
}

/** Histories run newest first, and a stretch that opened has been operational from that year. */
export function checkStatusHistories(set: TableSet): Fault[] {
	const table = tableOf(set, 'segments');
	return table.rows.flatMap((row) => historyFaults(table, row));
}
