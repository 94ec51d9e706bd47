import { COUNTRY_CODES } from '../../../src/lib/core/domain/countries';
import { YEARS } from '../../../src/lib/core/domain/years';
import { number, text } from '../cells';
import { makeErrorAt, type DataError } from '../data-error';
import { getTable, type TableSet } from '../read-tables';
import { countOpenAtYearEnd, shapeInstitutes } from '../shape/institutes';

/** Derived counts equal those of the table of institutes, one for each country and year. */
export function checkInstituteCounts(set: TableSet): DataError[] {
	const table = getTable(set, 'ci_counts');
	const institutes = shapeInstitutes(set);
	const derived = table.rows.filter((row) => text(row, 'basis') === 'derived');
	const present = new Set(derived.map((r) => `${text(r, 'country')} ${text(r, 'year')}`));
	const missing = COUNTRY_CODES.flatMap((code) =>
		YEARS.filter((year) => !present.has(`${code} ${year}`)).map((year) =>
			makeErrorAt(table, null, null, `has no derived count for ${code} in ${year}`)
		)
	);
	const wrong = derived.flatMap((row) => {
		const country = text(row, 'country');
		const counted = countOpenAtYearEnd(institutes, country, number(row, 'year'));
		if (counted === number(row, 'institutes')) return [];
		const message = `"${text(row, 'institutes')}" is not the ${counted} that institutes gives`;
		return [makeErrorAt(table, row, 'institutes', message)];
	});
	return [...missing, ...wrong];
}
