import type { CountryCode } from '../../../src/lib/core/domain/countries';
import { isYear } from '../../../src/lib/core/domain/years';
import { number, text, word } from '../cells';
import type { CsvRow } from '../csv-table';
import { getTable, type TableSet } from '../read-tables';

/** A figure that is not on the map, and why. */
export interface AlsoReported {
	country: CountryCode;
	year: number;
	value: number;
	measure: string;
	note: string;
	sourceId: string;
	/** True for the rows behind the figure on the map. */
	drawn: boolean;
}

function cellKey(country: string, year: number, measure: string, value: string): string {
	return [country, year, measure, value].join(' ');
}

/** The cells of the series by level, in the words of the table of all figures. */
function levelKeys(row: CsvRow): string[] {
	const country = text(row, 'country');
	const year = number(row, 'year');
	return [
		cellKey(country, year, 'moe_degree', text(row, 'degree')),
		cellKey(country, year, 'cgs', text(row, 'scholarship'))
	];
}

/** A statement in January or February is about the academic year that started the autumn before. */
function getYearSpoken(row: CsvRow): number {
	const year = number(row, 'year');
	const [, began] = /\bacademic year (\d{4})\/\d{2}\b/.exec(text(row, 'note')) ?? [];
	return Number(began) === year - 1 ? year - 1 : year;
}

/**
 * Every figure of one country, by the cell it is about. Figures of several countries together
 * and of years outside the atlas have no cell, so they stay in the table only. `drawn` is true for
 * every transcription that agrees with the drawn figure.
 */
export function shapeAlsoReported(set: TableSet): AlsoReported[] {
	const rows = getTable(set, 'students').rows;
	const yearOfDrawn = new Map<string, number>();
	for (const cell of getTable(set, 'student_series').rows) {
		yearOfDrawn.set(text(cell, 'figure_id'), number(cell, 'year'));
	}
	const getYear = (row: CsvRow) => yearOfDrawn.get(text(row, 'id')) ?? getYearSpoken(row);
	const getKey = (row: CsvRow) =>
		cellKey(text(row, 'country'), getYear(row), text(row, 'measure'), text(row, 'students'));
	const drawn = new Set([
		...rows.filter((row) => yearOfDrawn.has(text(row, 'id'))).map(getKey),
		...getTable(set, 'students_by_level').rows.flatMap(levelKeys)
	]);
	return rows
		.filter((row) => text(row, 'country') !== '' && isYear(getYear(row)))
		.map((row) => ({
			country: word(row, 'country'),
			year: getYear(row),
			value: number(row, 'students'),
			measure: text(row, 'measure'),
			note: text(row, 'note'),
			sourceId: text(row, 'source_id'),
			drawn: drawn.has(getKey(row))
		}));
}
