import { extent, groups, range } from 'd3-array';
import { GAP } from '$lib/layers/own/select';
import type { Cell } from '$lib/core/data/types';
import type { UserShape } from '$lib/layers/own/user-table';
import { COUNTRY_CODES, getCountryByCode, type CountryCode } from '$lib/core/domain/countries';
import { nameCountry } from '$lib/text/country-names';
import type { LonLat } from '$lib/core/domain/geography';
import type { UserRow } from '../understand/understand';

/** The rows of a country, a region, a point, or a flow. */
export interface RowSeries {
	key: string;
	name: string;
	/** Null outside the five countries. */
	country: CountryCode | null;
	rows: readonly UserRow[];
}

const getCountryName = (code: CountryCode | null) => (code ? nameCountry(code) : '');

/** Where a row starts; null if it has no place. */
export const getStart = ({ lonLat, country }: UserRow): LonLat | null =>
	lonLat ?? (country ? getCountryByCode(country).labelLonLat : null);

const startName = ({ region, place, country }: UserRow) =>
	place || region?.name || getCountryName(country);

const NAMES: Readonly<Record<UserShape, (row: UserRow) => { key: string; name: string }>> = {
	countries: ({ country }) => ({ key: country ?? '', name: getCountryName(country) }),
	regions: ({ region }) => ({ key: region?.code ?? '', name: region?.name ?? '' }),
	points: ({ place, lonLat }) => ({
		key: `${place} ${lonLat?.join(' ')}`,
		name: place || (lonLat?.join(', ') ?? '')
	}),
	flows: (row) => ({
		key: `${startName(row)} > ${row.partner?.name}`,
		name: `${startName(row)} → ${row.partner?.name ?? ''}`
	})
};

export const listNames = (row: UserRow, shape: UserShape) => NAMES[shape](row);

/** The rows grouped; countries in the order of the atlas, all else in that of the table. */
export function groupSeries(rows: readonly UserRow[], shape: UserShape): RowSeries[] {
	const all = groups(rows, (row) => listNames(row, shape).key).map(([, group]) => ({
		...listNames(group[0]!, shape),
		country: group[0]!.country,
		rows: group
	}));
	if (shape !== 'countries') return all;
	const rank = ({ country }: RowSeries) => (country ? COUNTRY_CODES.indexOf(country) : 0);
	return all.sort((a, b) => rank(a) - rank(b));
}

/** The row of a series in a year; a row without a year belongs to all. */
export const findRowIn = ({ rows }: RowSeries, year: number | null): UserRow | undefined =>
	rows.find((row) => row.year === year || row.year === null);

/** A row as a cell of the atlas; without a row a gap. */
export function getCell(
	row: UserRow | undefined,
	getSourceId: (source: string) => string | null = () => null
): Cell {
	if (!row || row.value === null) return { ...GAP, note: row?.note ?? '' };
	const { value, quality, note, source } = row;
	return { value, quality, bound: null, note, sourceId: getSourceId(source), isOwn: true };
}

/** Every year from the first to the last, including gaps; empty if no row has a year. */
export function listYears(rows: readonly UserRow[]): number[] {
	const [first, last] = extent(rows, ({ year }) => year);
	return first === undefined ? [] : range(first, last + 1);
}

/** The units of the rows. @param unit of rows that name none */
export const listUnits = (rows: readonly UserRow[], unit: string): string[] => [
	...new Set(rows.map((row) => row.unit || unit))
];

/** The names of the series of a table, in the order of its rows. */
export const listIndicators = (rows: readonly UserRow[]): string[] => [
	...new Set(rows.map(({ series }) => series))
];
