import type { ByCountry, Cell, StudentSeries } from '../../../src/lib/core/data/types';
import { COUNTRY_CODES, type CountryCode } from '../../../src/lib/core/domain/countries';
import { YEARS } from '../../../src/lib/core/domain/years';
import { optionalNumber, optionalText, text, word } from '../cells';
import type { CsvRow } from '../csv-table';
import { getTable, type TableSet } from '../read-tables';

function noFigure(note: string): Cell {
	return { value: null, quality: 'none', bound: null, sourceId: null, note };
}

/** A cell of a table without a quality column: recalled figures are unverified. */
function plainCell(row: CsvRow, column: string): Cell {
	const quality = text(row, 'evidence') === 'recalled' ? 'unverified' : 'reported';
	const value = optionalNumber(row, column);
	return { value, quality, bound: null, sourceId: text(row, 'source_id'), note: '' };
}

function drawnCell(row: CsvRow): Cell {
	return {
		value: optionalNumber(row, 'students'),
		quality: word(row, 'quality'),
		bound: optionalText(row, 'bound') as Cell['bound'],
		sourceId: optionalText(row, 'source_id'),
		note: text(row, 'note')
	};
}

/** One cell per year of a country; a year without a row has no figure. */
function listCells(
	rows: readonly CsvRow[],
	country: CountryCode,
	shape: (row: CsvRow) => Cell,
	noteOnGap: string
): Cell[] {
	const own = rows.filter((row) => text(row, 'country') === country);
	const byYear = new Map(own.map((row) => [text(row, 'year'), row]));
	return YEARS.map((year) => {
		const row = byYear.get(String(year));
		return row ? shape(row) : noFigure(noteOnGap);
	});
}

const LEVEL_GAP = 'No figure by country was found; the statistics seen cover 2010-2018.';

/** The four series of students and people, 19 cells each, 2005 first. */
export function shapeStudents(set: TableSet): ByCountry<StudentSeries> {
	const drawn = getTable(set, 'student_series').rows;
	const levels = getTable(set, 'students_by_level').rows;
	const people = getTable(set, 'context').rows.filter(
		(row) => text(row, 'indicator') === 'population'
	);
	const entries = COUNTRY_CODES.map((code): [CountryCode, StudentSeries] => [
		code,
		{
			all: listCells(drawn, code, drawnCell, 'No figure seen.'),
			degree: listCells(levels, code, (row) => plainCell(row, 'degree'), LEVEL_GAP),
			scholarship: listCells(levels, code, (row) => plainCell(row, 'scholarship'), LEVEL_GAP),
			population: listCells(people, code, (row) => plainCell(row, 'value'), 'No figure seen.')
		}
	]);
	return Object.fromEntries(entries) as ByCountry<StudentSeries>;
}
