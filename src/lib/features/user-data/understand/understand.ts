import type { CountryCode } from '$lib/core/domain/countries';
import type { Quality } from '$lib/core/domain/quality';
import type { LonLat } from '$lib/core/domain/geography';
import type { Outline, UserShape } from '$lib/layers/own/user-table';
import type { RawTable } from '../read/raw-table';
import type { Found, Gazetteer, Place, Region } from './gazetteer';
import type { CellError } from './cell-error';
import type { Role } from './role-names';
import { findColumn, type ColumnRole } from './roles';
import { RowReader, type Reading } from './row-reader';

/** An interpreted row. Fields without a column are empty. */
export interface UserRow {
	/** In the table, from 0. */
	index: number;
	country: CountryCode | null;
	region: Region | null;
	place: string;
	lonLat: LonLat | null;
	/** Of a line or an area; its mark is at `lonLat`. */
	outline: Outline | null;
	partner: Place | null;
	/** Null if the table has no years. */
	year: number | null;
	/** Of the year: `Q1`, `M05`; empty for all of it. */
	part: string;
	/** One of several in a table, with the direction of a flow; empty if it has one. */
	series: string;
	/** Null in a gap. */
	value: number | null;
	unit: string;
	/** Power of ten of the value; see `applyScales`. */
	scale: number;
	source: string;
	note: string;
	quality: Quality;
	errors: readonly CellError[];
}

/** Whether a row can be drawn; an unknown quality or flag does not prevent it. */
export const isUnderstood = ({ errors }: UserRow): boolean =>
	errors.every(({ code }) => code === 'unknown-quality' || code === 'unknown-flag');

/** The column without which a table cannot be shown; null if it has all. */
export function findMissingColumn(columns: readonly ColumnRole[]): 'value' | 'place' | null {
	if (findColumn(columns, 'value') === -1) return 'value';
	return findShape(columns) === null ? 'place' : null;
}

/** By the most specific columns: a flow needs both ends, a point its place. */
export function findShape(columns: readonly ColumnRole[]): UserShape | null {
	const has = (role: Role) => findColumn(columns, role) !== -1;
	const isPlaced = (has('lon') && has('lat')) || has('outline');
	const hasStart = has('country') || has('region') || has('place') || isPlaced;
	if (has('partner') && hasStart) return 'flows';
	if (isPlaced) return 'points';
	if (has('region')) return 'regions';
	if (has('country')) return 'countries';
	return has('place') ? 'points' : null;
}

/** The start of a flow: a country, or any place of the gazetteer whose own column the table lacks. */
function findFlowStart(gazetteer: Gazetteer, text: string): Found<CountryCode | Place> {
	const country = gazetteer.country(text);
	if ('found' in country || country.error === 'other-country') return country;
	const place = gazetteer.place(text, null);
	return 'found' in place ? place : country;
}

/** Interprets a row; its errors list the cells that were not understood. */
export function understandRow(
	{ rows }: RawTable,
	index: number,
	reading: Reading,
	gazetteer: Gazetteer
): UserRow {
	const reader = new RowReader(rows[index]!, reading);
	const { shape } = reading;
	const hasPlaces = findColumn(reading.columns, 'place') !== -1;
	const start = reader.find('country', (text) =>
		shape === 'flows' && !hasPlaces ? findFlowStart(gazetteer, text) : gazetteer.country(text)
	);
	const from = typeof start === 'string' ? null : start;
	const country = typeof start === 'string' ? start : (from?.country ?? null);
	const found = reader.find('region', (text) => gazetteer.region(text, country));
	const given = reader.lonLat();
	const { point, outline } = reader.shape();
	// a point with coordinates may have any name
	const hasOwnPlace = [
		findColumn(reading.columns, 'lon'),
		findColumn(reading.columns, 'outline')
	].some((column) => column !== -1);
	const needsPlace = shape !== 'countries' && shape !== 'regions' && !hasOwnPlace;
	const place = needsPlace ? reader.find('place', (text) => gazetteer.place(text, country)) : null;
	const partner = reader.find('partner', (text) => gazetteer.partner(text));
	const { value, isPercent } = reader.value();
	const { year, part } = reader.period();
	const region = found && gazetteer.regionIn(found, year);
	const row: UserRow = {
		index,
		country: country ?? region?.country ?? place?.country ?? null,
		region,
		place: from?.name ?? reader.clean('place', 'name'),
		lonLat: given ?? point ?? from?.lonLat ?? place?.lonLat ?? region?.lonLat ?? null,
		outline,
		partner,
		year,
		part,
		series: reader.series(),
		value,
		unit: reader.clean('unit', 'unit') || (isPercent ? '%' : ''),
		scale: reader.scale(),
		source: reader.clean('source', 'source'),
		note: reader.notes(),
		quality: reader.quality(value),
		errors: reader.errors
	};
	const placeRole: Role = shape === 'regions' ? 'region' : shape === 'points' ? 'place' : 'country';
	const hasNoPlace =
		shape === 'regions'
			? row.region === null
			: shape === 'points'
				? row.lonLat === null
				: row.country === null && row.lonLat === null;
	if (hasNoPlace && reader.errors.length === 0) reader.reject(placeRole, 'no-country');
	if (shape === 'flows' && partner === null && reader.text('partner') === '')
		reader.reject('partner', 'no-partner');
	return row;
}

/** Marks a row with the place, year and series of an earlier one. Call in the order of the rows. */
export function createRepeatMarker(
	shape: UserShape | null,
	valueColumn: number
): (row: UserRow) => UserRow {
	const seen = new Map<string, number>();
	return (row) => {
		// an unknown flag does not keep a row off the map
		if (shape === 'points' || !isUnderstood(row)) return row;
		const { country, region, place, partner, year, part, series, unit } = row;
		const where =
			shape === 'flows' ? [country, region?.code, place, partner?.name] : [country, region?.code];
		const key = JSON.stringify([...where, year, part, series, unit]);
		const otherRow = seen.get(key);
		if (otherRow === undefined) {
			seen.set(key, row.index);
			return row;
		}
		const text = String(row.value ?? '');
		const error = { column: valueColumn, code: 'repeated', text, otherRow } as const;
		return { ...row, errors: [...row.errors, error] };
	};
}

/** Of these rows only: marks from among others go. */
export const markRepeated = (
	rows: readonly UserRow[],
	shape: UserShape | null,
	valueColumn: number
): UserRow[] => {
	const mark = createRepeatMarker(shape, valueColumn);
	return rows.map((row) =>
		mark({ ...row, errors: row.errors.filter(({ code }) => code !== 'repeated') })
	);
};
