import { COUNTRY_CODES } from '../../../src/lib/core/domain/countries';
import { YEARS } from '../../../src/lib/core/domain/years';
import { number, rowsBy, text } from '../cells';
import type { CsvRow, CsvTable } from '../csv-table';
import { faultAt, type Fault } from '../fault';
import { tableOf, type TableSet } from '../read-tables';

/** The quality of each basis. */
const QUALITY_OF_BASIS: Record<string, string> = {
	moe: 'reported',
	moe_confirmed: 'reported',
	moe_suspect: 'suspect',
	official_floor: 'estimate',
	official_rounded: 'estimate',
	official_ceiling: 'estimate',
	official_suspect: 'suspect',
	no_figure: 'none'
};

function missingCells(table: CsvTable): Fault[] {
	const present = new Set(table.rows.map((r) => `${text(r, 'country')} ${text(r, 'year')}`));
	return COUNTRY_CODES.flatMap((code) =>
		YEARS.filter((year) => !present.has(`${code} ${year}`)).map((year) =>
			faultAt(table, null, null, `has no row for ${code} in ${year}`)
		)
	);
}

function qualityFaults(table: CsvTable, row: CsvRow): Fault[] {
	const quality = text(row, 'quality');
	const basis = text(row, 'basis');
	const recalled = text(row, 'evidence') === 'recalled';
	const expected = recalled ? 'unverified' : QUALITY_OF_BASIS[basis];
	const faults: Fault[] = [];
	if (expected !== undefined && quality !== expected) {
		const reason = recalled ? 'evidence "recalled"' : `basis "${basis}"`;
		faults.push(faultAt(table, row, 'quality', `"${quality}" does not follow from ${reason}`));
	}
	for (const column of ['students', 'figure_id', 'source_id', 'evidence']) {
		if ((text(row, column) === '') === (quality === 'none')) continue;
		const message = quality === 'none' ? 'is filled' : 'is empty';
		faults.push(faultAt(table, row, column, `${message} although quality is "${quality}"`));
	}
	if (text(row, 'bound') !== '' && quality !== 'estimate') {
		faults.push(faultAt(table, row, 'bound', `is filled although quality is "${quality}"`));
	}
	return faults;
}

function figureFaults(table: CsvTable, row: CsvRow, figure: CsvRow | undefined): Fault[] {
	if (!figure) return [];
	const faults: Fault[] = [];
	const id = text(row, 'figure_id');
	for (const column of ['country', 'students', 'source_id']) {
		if (text(row, column) === text(figure, column)) continue;
		const message = `"${text(row, column)}" is not the "${text(figure, column)}" of figure "${id}"`;
		faults.push(faultAt(table, row, column, message));
	}
	// A statement in January may be about the academic year that includes it.
	const yearsLater = number(figure, 'year') - number(row, 'year');
	if (yearsLater !== 0 && yearsLater !== 1) {
		const message = `"${text(row, 'year')}" is not the year of figure "${id}" or the one before`;
		faults.push(faultAt(table, row, 'year', message));
	}
	return faults;
}

/** One row for each country and year, each drawn value from one row of `students`. */
export function checkStudentSeries(set: TableSet): Fault[] {
	const table = tableOf(set, 'student_series');
	const figures = rowsBy(tableOf(set, 'students').rows, 'id');
	return [
		...missingCells(table),
		...table.rows.flatMap((row) => [
			...qualityFaults(table, row),
			...figureFaults(table, row, figures.get(text(row, 'figure_id')))
		])
	];
}
