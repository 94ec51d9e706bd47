import { text } from '../cells';
import type { CsvRow, CsvTable } from '../csv-table';
import { makeErrorAt, type DataError } from '../data-error';
import { getTable, type TableSet } from '../read-tables';

/** Words in a note of a figure that covers only part of the year. */
const PART_OF_YEAR = /\b(half|quarter|months?)\b|\bJanuary to\b/i;

function periodErrors(table: CsvTable, row: CsvRow): DataError[] {
	const period = text(row, 'period');
	const errors: DataError[] = [];
	if (period !== 'year' && text(row, 'drawn') === 'true') {
		errors.push(makeErrorAt(table, row, 'drawn', `"true" although the figure covers "${period}"`));
	}
	if (period !== 'year' && !text(row, 'id').endsWith(`-${period}`)) {
		errors.push(makeErrorAt(table, row, 'id', `does not end with the period "${period}"`));
	}
	if (period === 'year' && PART_OF_YEAR.test(text(row, 'note'))) {
		errors.push(
			makeErrorAt(table, row, 'period', '"year" although the note speaks of a part of one')
		);
	}
	return errors;
}

function qualityErrors(table: CsvTable, row: CsvRow): DataError[] {
	const [quality, evidence] = [text(row, 'quality'), text(row, 'evidence')];
	if ((evidence === 'recalled') !== (quality === 'unverified')) {
		const message = `"${quality}" does not follow from evidence "${evidence}"`;
		return [makeErrorAt(table, row, 'quality', message)];
	}
	if (evidence === 'derived' && quality === 'reported') {
		return [makeErrorAt(table, row, 'quality', '"reported" although the figure is derived')];
	}
	return text(row, 'bound') !== '' && quality === 'reported'
		? [makeErrorAt(table, row, 'bound', `is filled although quality is "${quality}"`)]
		: [];
}

/** A series is one concept of one country: one figure per year, in one currency. */
function seriesErrors(table: CsvTable): DataError[] {
	const currencies = new Map<string, string>();
	const cells = new Set<string>();
	return table.rows
		.filter((row) => text(row, 'drawn') === 'true')
		.flatMap((row) => {
			const series = `${text(row, 'country')} ${text(row, 'concept')}`;
			const cell = `${series} ${text(row, 'year')}`;
			const currency = text(row, 'currency');
			const known = currencies.get(series) ?? currency;
			currencies.set(series, known);
			const errors: DataError[] = [];
			if (known !== currency) {
				const message = `"${currency}" is not "${known}", the currency of the series ${series}`;
				errors.push(makeErrorAt(table, row, 'currency', message));
			}
			if (cells.has(cell)) {
				errors.push(makeErrorAt(table, row, 'drawn', `"true" for a second figure of ${cell}`));
			}
			cells.add(cell);
			return errors;
		});
}

/** Concepts, currencies and parts of a year are never mixed in a drawn series. */
export function checkDirectInvestment(set: TableSet): DataError[] {
	const table = getTable(set, 'direct_investment');
	return [
		...table.rows.flatMap((row) => [...periodErrors(table, row), ...qualityErrors(table, row)]),
		...seriesErrors(table)
	];
}
