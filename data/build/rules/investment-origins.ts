import { text } from '../cells';
import type { CsvRow, CsvTable } from '../csv-table';
import { faultAt, type Fault } from '../fault';
import { tableOf, type TableSet } from '../read-tables';

/** What makes a figure: two rows with the same cells in these columns would say one thing twice. */
const CELL = ['country', 'year', 'period', 'investor', 'concept', 'unit', 'source_id'] as const;

const SHARE = 'percent of all countries';

function repeatedFaults(table: CsvTable): Fault[] {
	const known = new Set<string>();
	return table.rows.flatMap((row) => {
		const cell = CELL.map((column) => text(row, column)).join(' ');
		if (known.has(cell)) return [faultAt(table, row, 'id', `is a second row of ${cell}`)];
		known.add(cell);
		return [];
	});
}

function rowFaults(table: CsvTable, row: CsvRow): Fault[] {
	const [period, concept] = [text(row, 'period'), text(row, 'concept')];
	const [quality, evidence] = [text(row, 'quality'), text(row, 'evidence')];
	const faults: Fault[] = [];
	if (period !== 'year' && !text(row, 'id').endsWith(`-${period}`)) {
		faults.push(faultAt(table, row, 'id', `does not end with the period "${period}"`));
	}
	if ((period === 'since-2007') !== (concept === 'sum_all_kinds')) {
		faults.push(faultAt(table, row, 'concept', `"${concept}" does not fit the period "${period}"`));
	}
	const isAmountOfChina = text(row, 'investor') === 'CHN' && text(row, 'unit') !== SHARE;
	if (isAmountOfChina && !concept.endsWith('all_kinds')) {
		faults.push(
			faultAt(table, row, 'investor', '"CHN": its amounts belong into direct_investment')
		);
	}
	if ((evidence === 'recalled') !== (quality === 'unverified')) {
		const message = `"${quality}" does not follow from evidence "${evidence}"`;
		faults.push(faultAt(table, row, 'quality', message));
	}
	return faults;
}

/** One row per figure; China's own amounts are in `direct_investment` only. */
export function checkInvestmentOrigins(set: TableSet): Fault[] {
	const table = tableOf(set, 'investment_origins');
	return [...repeatedFaults(table), ...table.rows.flatMap((row) => rowFaults(table, row))];
}
