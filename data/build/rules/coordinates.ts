import type { LonLat } from '../../../src/lib/core/domain/geography';
import { optionalLonLat, text } from '../cells';
import { measureDistanceToCountryKm, isInBox, type CountryOutlines } from '../country-outlines';
import type { CsvRow } from '../csv-table';
import { listPrimaryKeyFields } from '../data-package';
import { makeErrorAt, type DataError } from '../data-error';
import { getTable, type TableSet } from '../read-tables';

/** Outlines at 1:10m and crossings on a border line: nearer than this a point counts as inside. */
const TOLERANCE_KM = 5;

interface Points {
	table: string;
	lon: string;
	lat: string;
	getCountry(row: CsvRow): string;
}

const inChina = () => 'CHN';
const inCountry = (row: CsvRow) => text(row, 'country');

const POINTS: readonly Points[] = [
	{ table: 'students_by_destination', lon: 'lon', lat: 'lat', getCountry: inChina },
	{ table: 'host_provinces', lon: 'lon', lat: 'lat', getCountry: inChina },
	{ table: 'finance_records', lon: 'lon', lat: 'lat', getCountry: inCountry },
	{ table: 'projects', lon: 'lon', lat: 'lat', getCountry: inCountry },
	{ table: 'institutes', lon: 'lon', lat: 'lat', getCountry: inCountry },
	{ table: 'institutes', lon: 'partner_lon', lat: 'partner_lat', getCountry: inChina },
	{ table: 'places', lon: 'lon', lat: 'lat', getCountry: inCountry },
	{ table: 'places_osm', lon: 'lon', lat: 'lat', getCountry: inCountry },
	{ table: 'city_ties', lon: 'lon', lat: 'lat', getCountry: inCountry },
	{ table: 'city_ties', lon: 'chinese_lon', lat: 'chinese_lat', getCountry: inChina },
	{ table: 'events', lon: 'lon', lat: 'lat', getCountry: inCountry }
];

const exceptionKey = (table: string, id: string, country: string) => `${table} ${id} ${country}`;

/**
 * The error of a point; null if it is in its country, or outside the box and cannot be tested. A
 * swapped point of western China is beyond the box, and inside its country only when swapped back.
 */
function describeMisplaced(
	outlines: CountryOutlines,
	country: string,
	point: LonLat
): string | null {
	const km = measureDistanceToCountryKm(outlines, country, point);
	if (!(km > TOLERANCE_KM)) return null;
	const swapped = measureDistanceToCountryKm(outlines, country, [point[1], point[0]]);
	if (swapped <= TOLERANCE_KM) return `lies in ${country} with longitude and latitude swapped`;
	if (!isInBox(outlines, point)) return null;
	return Number.isFinite(km)
		? `lies ${Math.round(km)} km outside ${country}`
		: `lies not in ${country}`;
}

/**
 * Points are in the country of their row, unless data/coordinate-exceptions.csv gives a reason; an
 * unused exception is also an error. Points outside the box of the outlines
 * (Moscow, New York) cannot be tested.
 */
export function checkCoordinates(set: TableSet, outlines: CountryOutlines): DataError[] {
	const exceptions = getTable(set, 'coordinate_exceptions');
	const open = new Map(
		exceptions.rows.map((row) => [
			exceptionKey(text(row, 'table'), text(row, 'row_id'), text(row, 'country')),
			row
		])
	);
	const excused = new Set(open.keys());
	const errors: DataError[] = [];
	for (const { table: name, lon, lat, getCountry } of POINTS) {
		const table = getTable(set, name);
		const resource = set.dataPackage.resources.find((each) => each.name === name);
		const key = resource ? listPrimaryKeyFields(resource.schema) : [];
		for (const row of table.rows) {
			const point = optionalLonLat(row, lon, lat);
			if (!point) continue;
			const country = getCountry(row);
			const where = describeMisplaced(outlines, country, point);
			if (where === null) continue;
			const id = exceptionKey(name, key.map((column) => text(row, column)).join(' '), country);
			open.delete(id);
			if (excused.has(id)) continue;
			errors.push(makeErrorAt(table, row, lon, `"${point.join(', ')}" ${where}`));
		}
	}
	const needless = [...open.values()].map((row) =>
		makeErrorAt(exceptions, row, 'row_id', `"${text(row, 'row_id')}" needs no exception`)
	);
	return [...errors, ...needless];
}
