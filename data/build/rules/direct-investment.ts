import { text } from '../cells';
import type { CsvRow, CsvTable } from '../csv-table';
import { faultAt, type Fault } from '../fault';
import { tableOf, type TableSet } from '../read-tables';

/** Words in a note of a figure that covers only part of the year. */
const PART_OF_YEAR = /\b(half|quarter|months?)\b|\bJanuary to\b/i;

function periodFaults(table: CsvTable, row: CsvRow): Fault[] {
	const period = text(row, 'period');
	const faults: Fault[] = [];
	if (period !== 'year' && text(row, 'drawn') === 'true') {
		faults.push(faultAt(table, row, 'drawn', `"true" although the figure covers "${period}"`));
	}
	if (period !== 'year' && !text(row, 'id').endsWith(`-${period}`)) {
		faults.push(faultAt(table, row, 'id', `does not end with the period "${period}"`));
	}
	if (period === 'year' && PART_OF_YEAR.test(text(row, 'note'))) {
		faults.push(faultAt(table, row, 'period', '"year" although the note speaks of a part of one'));
	}
	return faults;
}

function qualityFaults(table: CsvTable, row: CsvRow): Fault[] {
	const [quality, evidence] = [text(row, 'quality'), text(row, 'evidence')];
	if ((evidence === 'recalled') !== (quality === 'unverified')) {
		const message = `"${quality}" does not follow from evidence "${evidence}"`;
		return [faultAt(table, row, 'quality', message)];
	}
	if (evidence === 'derived' && quality === 'reported') {
		return [faultAt(table, row, 'quality', '"reported" although the figure is derived')];
	}
	return text(row, 'bound') !== '' && quality === 'reported'
		? [faultAt(table, row, 'bound', `is filled although quality is "${quality}"`)]
		: [];
}

/** A series is one concept of one country: one figure per year, in one currency. */
function seriesFaults(table: CsvTable): Fault[] {
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
			const faults: Fault[] = [];
			if (known !== currency) {
				const message = `"${currency}" is not "${known}", the currency of the series ${series}`;
				faults.push(faultAt(table, row, 'currency', message));
			}
			if (cells.has(cell)) {
				faults.push(faultAt(table, row, 'drawn', `"true" for a second figure of ${cell}`));
			}
			cells.add(cell);
			return faults;
		});
}

/** Concepts, currencies and parts of a year are never mixed in a drawn series. */
export function checkDirectInvestment(set: TableSet): Fault[] {
	const table = tableOf(set, 'direct_investment');
	return [
		...table.rows.flatMap((row) => [...periodFaults(table, row), ...qualityFaults(table, row)]),
		...seriesFaults(table)
	];
}
