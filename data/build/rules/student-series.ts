import { COUNTRY_CODES } from '../../../src/lib/core/domain/countries';
import { YEARS } from '../../../src/lib/core/domain/years';
import { number, groupRowsBy, text } from '../cells';
import type { CsvRow, CsvTable } from '../csv-table';
import { makeErrorAt, type DataError } from '../data-error';
import { getTable, type TableSet } from '../read-tables';

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

function missingCells(table: CsvTable): DataError[] {
	const present = new Set(table.rows.map((r) => `${text(r, 'country')} ${text(r, 'year')}`));
	return COUNTRY_CODES.flatMap((code) =>
		YEARS.filter((year) => !present.has(`${code} ${year}`)).map((year) =>
			makeErrorAt(table, null, null, `has no row for ${code} in ${year}`)
		)
	);
}

function qualityErrors(table: CsvTable, row: CsvRow): DataError[] {
	const quality = text(row, 'quality');
	const basis = text(row, 'basis');
	const recalled = text(row, 'evidence') === 'recalled';
	const expected = recalled ? 'unverified' : QUALITY_OF_BASIS[basis];
	const errors: DataError[] = [];
	if (expected !== undefined && quality !== expected) {
		const reason = recalled ? 'evidence "recalled"' : `basis "${basis}"`;
		errors.push(makeErrorAt(table, row, 'quality', `"${quality}" does not follow from ${reason}`));
	}
	for (const column of ['students', 'figure_id', 'source_id', 'evidence']) {
		if ((text(row, column) === '') === (quality === 'none')) continue;
		const message = quality === 'none' ? 'is filled' : 'is empty';
		errors.push(makeErrorAt(table, row, column, `${message} although quality is "${quality}"`));
	}
	if (text(row, 'bound') !== '' && quality !== 'estimate') {
		errors.push(makeErrorAt(table, row, 'bound', `is filled although quality is "${quality}"`));
	}
	return errors;
}

function figureErrors(table: CsvTable, row: CsvRow, figure: CsvRow | undefined): DataError[] {
	if (!figure) return [];
	const errors: DataError[] = [];
	const id = text(row, 'figure_id');
	for (const column of ['country', 'students', 'source_id']) {
		if (text(row, column) === text(figure, column)) continue;
		const message = `"${text(row, column)}" is not the "${text(figure, column)}" of figure "${id}"`;
		errors.push(makeErrorAt(table, row, column, message));
	}
	// A statement in January may be about the academic year that includes it.
	const yearsLater = number(figure, 'year') - number(row, 'year');
	if (yearsLater !== 0 && yearsLater !== 1) {
		const message = `"${text(row, 'year')}" is not the year of figure "${id}" or the one before`;
		errors.push(makeErrorAt(table, row, 'year', message));
	}
	return errors;
}

/** One row for each country and year, each drawn value from one row of `students`. */
export function checkStudentSeries(set: TableSet): DataError[] {
	const table = getTable(set, 'student_series');
	const figures = groupRowsBy(getTable(set, 'students').rows, 'id');
	return [
		...missingCells(table),
		...table.rows.flatMap((row) => [
			...qualityErrors(table, row),
			...figureErrors(table, row, figures.get(text(row, 'figure_id')))
		])
	];
}
