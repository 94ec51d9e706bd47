import { describe, expect, it } from 'vitest';
import { isCountryCode } from '../../src/lib/core/domain/countries';
import { readRepository, findRowIndex, withCell, withTable } from '../../data/build/broken-tables';
import { measureDistanceToCountryKm, readCountryOutlines } from '../../data/build/country-outlines';
import { formatError } from '../../data/build/data-error';
import { getTable, type TableSet } from '../../data/build/read-tables';
import { checkCoordinates } from '../../data/build/rules/coordinates';

const outlines = readCountryOutlines('data/geo/admin.topojson');
const set = readRepository();
const listErrors = (broken: TableSet) => checkCoordinates(broken, outlines).map(formatError);

describe('measureDistanceToCountryKm', () => {
	it('is zero inside and a distance outside', () => {
		expect(measureDistanceToCountryKm(outlines, 'KAZ', [71.43, 51.13])).toBe(0);
		expect(measureDistanceToCountryKm(outlines, 'KAZ', [69.28, 41.31])).toBeGreaterThan(10);
		expect(measureDistanceToCountryKm(outlines, 'ZZZ', [71.43, 51.13])).toBe(Infinity);
	});

	it('is outside in an enclave of another country', () => {
		expect(measureDistanceToCountryKm(outlines, 'UZB', [71.1, 39.97])).toBe(0);
		expect(measureDistanceToCountryKm(outlines, 'KGZ', [71.1, 39.97])).toBeGreaterThan(0);
	});
});

/**
 * One place of every country outside the five in the table of places. If both numbers are nearly
 * equal, as on the Georgian coast, a swapped point stays in its country.
 */
function placesAbroad(): [country: string, id: string][] {
	const exceptions = new Set(
		getTable(set, 'coordinate_exceptions').rows.map(({ cells }) => cells.row_id)
	);
	const abroad = getTable(set, 'places').rows.filter(
		({ cells: { id, country, lon, lat } }) =>
			!isCountryCode(country!) &&
			!exceptions.has(id) &&
			measureDistanceToCountryKm(outlines, country!, [Number(lat), Number(lon)]) > 5
	);
	return [...new Map(abroad.map(({ cells }) => [cells.country!, cells.id!]))];
}

describe('checkCoordinates', () => {
	it('finds no error in the current tables', () => {
		expect(listErrors(set)).toEqual([]);
	});

	it('finds a place whose longitude and latitude are swapped into another country', () => {
		const index = findRowIndex(set, 'institutes', 'id', 'ci-kaz-astana');
		const broken = withCell(set, 'institutes', index, 'lat', '41.159');
		expect(listErrors(broken)).toEqual([
			expect.stringMatching(
				/^data\/tables\/institutes\.csv:4: column "lon": "71\.466, 41\.159" lies \d+ km outside KAZ$/
			)
		]);
	});

	/** The row of a place with its longitude and latitude written into each other's columns. */
	function swapped(id: string): { broken: TableSet; line: number; point: string } {
		const index = findRowIndex(set, 'places', 'id', id);
		const { line, cells } = getTable(set, 'places').rows[index]!;
		const { lon, lat } = cells;
		const turned = withCell(set, 'places', index, 'lon', lat!);
		const broken = withCell(turned, 'places', index, 'lat', lon!);
		return { broken, line, point: `${Number(lat)}, ${Number(lon)}` };
	}

	it.each(placesAbroad())(
		'names a place of %s with swapped columns at its own row',
		(country, id) => {
			const { broken, line, point } = swapped(id);
			expect(listErrors(broken)).toEqual([
				`data/tables/places.csv:${line}: column "lon": "${point}" lies in ${country} with longitude and latitude swapped`
			]);
		}
	);

	it('finds an unused exception', () => {
		const exceptions = getTable(set, 'coordinate_exceptions');
		const cells = { table: 'places', row_id: 'dostyk', country: 'KAZ', reason: 'none' };
		const rows = [...exceptions.rows, { line: 99, cells }];
		expect(listErrors(withTable(set, 'coordinate_exceptions', { ...exceptions, rows }))).toEqual([
			'data/coordinate-exceptions.csv:99: column "row_id": "dostyk" needs no exception'
		]);
	});
});
