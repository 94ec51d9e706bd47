import { text } from '../cells';
import type { CsvRow, CsvTable } from '../csv-table';
import { makeErrorAt, type DataError } from '../data-error';
import { getTable, type TableSet } from '../read-tables';

/** What makes a figure: two rows with the same cells in these columns would say one thing twice. */
const CELL = ['country', 'year', 'period', 'investor', 'concept', 'unit', 'source_id'] as const;

const SHARE = 'percent of all countries';

function repeatedErrors(table: CsvTable): DataError[] {
	const known = new Set<string>();
	return table.rows.flatMap((row) => {
		const cell = CELL.map((column) => text(row, column)).join(' ');
		if (known.has(cell)) return [makeErrorAt(table, row, 'id', `is a second row of ${cell}`)];
		known.add(cell);
		return [];
	});
}

function rowErrors(table: CsvTable, row: CsvRow): DataError[] {
	const [period, concept] = [text(row, 'period'), text(row, 'concept')];
	const [quality, evidence] = [text(row, 'quality'), text(row, 'evidence')];
	const errors: DataError[] = [];
	if (period !== 'year' && !text(row, 'id').endsWith(`-${period}`)) {
		errors.push(makeErrorAt(table, row, 'id', `does not end with the period "${period}"`));
	}
	if ((period === 'since-2007') !== (concept === 'sum_all_kinds')) {
		errors.push(
			makeErrorAt(table, row, 'concept', `"${concept}" does not fit the period "${period}"`)
		);
	}
	const isAmountOfChina = text(row, 'investor') === 'CHN' && text(row, 'unit') !== SHARE;
	if (isAmountOfChina && !concept.endsWith('all_kinds')) {
		errors.push(
			makeErrorAt(table, row, 'investor', '"CHN": its amounts belong into direct_investment')
		);
	}
	if ((evidence === 'recalled') !== (quality === 'unverified')) {
		const message = `"${quality}" does not follow from evidence "${evidence}"`;
		errors.push(makeErrorAt(table, row, 'quality', message));
	}
	return errors;
}

/** One row per figure; China's own amounts are in `direct_investment` only. */
export function checkInvestmentOrigins(set: TableSet): DataError[] {
	const table = getTable(set, 'investment_origins');
	return [...repeatedErrors(table), ...table.rows.flatMap((row) => rowErrors(table, row))];
}
