import { QUALITIES, type Quality } from '$lib/core/domain/quality';
import { COUNTRY_CODES, isCountryCode } from '$lib/core/domain/countries';
import { YEARS } from '$lib/core/domain/years';
import { number, text } from '../../../../data/build/cells';
import { tableOf, type TableSet } from '../../../../data/build/read-tables';
import { knownFrom } from '../../../../data/build/shape/explore/known';
import { shapeStudentFigures } from '../../../../data/build/shape/explore/stated-figures';
import { shapeStudentsInRussia } from '../../../../data/build/shape/explore/students-in-russia';
import { shapeTrade } from '../../../../data/build/shape/explore/trade';

/** How a table knows each country in each year. */
export interface Coverage {
	/** Five rows in the order of the codes, 19 qualities each, by their first letters: `rrresn`. */
	rows: string[];
	/** True where a missing row means that nothing happened or was found, and not a missing figure. */
	holdsRecords: boolean;
}

/** How one row is known. */
interface KnownCell {
	country: string;
	year: number;
	quality: Quality;
}

/** Tables of single things: a year without a row is no gap in a series. */
const RECORDS = ['tracker_sums', 'finance_records', 'official_other', 'opinion'];

/** Tables whose doubt stands in words: known here just as the map and its panels know them. */
const SHAPED: Readonly<Record<string, (set: TableSet) => KnownCell[]>> = {
	students: shapeStudentFigures,
	russia_students: (set) =>
		shapeStudentsInRussia(set).flatMap(({ countries, year, quality }) =>
			countries.length === 1 ? [{ country: countries[0]!, year, quality }] : []
		),
	trade: shapeTrade
};

function knownCells(set: TableSet, name: string): KnownCell[] {
	const shaped = SHAPED[name];
	if (shaped) return shaped(set);
	return tableOf(set, name).rows.map((row) => ({
		country: text(row, 'country'),
		year: number(row, 'year'),
		quality: QUALITIES.find((each) => each === text(row, 'quality')) ?? knownFrom(row).quality
	}));
}

/**
 * The best that a table holds for each of the five countries and year; null for tables without both
 * columns, and for those of other countries, as `world_origins`.
 */
export function describeCoverage(set: TableSet, name: string): Coverage | null {
	const { columns, rows: all } = tableOf(set, name);
	if (!['country', 'year'].every((column) => columns.includes(column))) return null;
	const isOfFive = (country: string) => country === '' || isCountryCode(country);
	if (!all.every((row) => isOfFive(text(row, 'country')))) return null;
	const cells = knownCells(set, name);
	const rows = COUNTRY_CODES.map((code) =>
		YEARS.map((year) => {
			const found = cells.filter((cell) => cell.country === code && cell.year === year);
			const best = QUALITIES.find((each) => found.some(({ quality }) => quality === each));
			return (best ?? 'none').charAt(0);
		}).join('')
	);
	return { rows, holdsRecords: RECORDS.includes(name) };
}
