import type { OwnShape } from '$lib/core/data/own-table';
import { COUNTRY_CODES, countryByCode, type CountryCode } from '$lib/core/domain/countries';
import type { LonLat } from '$lib/core/domain/geography';
import type { OwnRow } from '../understand/own-row';

/** The rows of a country, a region, a point, or a flow to a place in China. */
export interface RowSeries {
	key: string;
	name: string;
	/** Null outside the five countries. */
	country: CountryCode | null;
	rows: readonly OwnRow[];
}

const countryName = (code: CountryCode | null) => (code ? countryByCode(code).name : '');

/** Where a row starts; null if it has no place. */
export const startOf = ({ lonLat, country }: OwnRow): LonLat | null =>
	lonLat ?? (country ? countryByCode(country).labelLonLat : null);

const startName = ({ region, place, country }: OwnRow) =>
	place || region?.name || countryName(country);

export function keyOf(row: OwnRow, shape: OwnShape): string {
	switch (shape) {
		case 'countries':
			return row.country ?? '';
		case 'regions':
			return row.region?.code ?? '';
		case 'points':
			return `${row.place} ${row.lonLat?.join(' ')}`;
		case 'flows':
			return `${startName(row)} > ${row.partner?.name}`;
	}
}

export function nameOf(row: OwnRow, shape: OwnShape): string {
	switch (shape) {
		case 'countries':
			return countryName(row.country);
		case 'regions':
			return row.region?.name ?? '';
		case 'points':
			return row.place || (row.lonLat?.join(', ') ?? '');
		case 'flows':
			return `${startName(row)} → ${row.partner?.name ?? ''}`;
	}
}

/** The rows grouped; countries in the order of the atlas, all else in that of the table. */
export function seriesOf(rows: readonly OwnRow[], shape: OwnShape): RowSeries[] {
	const byKey = new Map<string, OwnRow[]>();
	for (const row of rows) {
		const key = keyOf(row, shape);
		const group = byKey.get(key);
		if (group) group.push(row);
		else byKey.set(key, [row]);
	}
	const all = [...byKey].map(([key, group]) => ({
		key,
		name: nameOf(group[0]!, shape),
		country: group[0]!.country,
		rows: group
	}));
	if (shape !== 'countries') return all;
	const rank = ({ country }: RowSeries) => (country ? COUNTRY_CODES.indexOf(country) : 0);
	return all.sort((a, b) => rank(a) - rank(b));
}

/** The row of a series in a year; a row without a year belongs to all. */
export const rowIn = ({ rows }: RowSeries, year: number | null): OwnRow | undefined =>
	rows.find((row) => row.year === year || row.year === null);

/** Every year from the first to the last, including gaps; empty if no row has a year. */
export function yearsOf(rows: readonly OwnRow[]): number[] {
	const years = rows.flatMap(({ year }) => year ?? []);
	if (years.length === 0) return [];
	const first = years.reduce((least, year) => Math.min(least, year));
	const last = years.reduce((most, year) => Math.max(most, year));
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The units of the rows. @param unit of rows that name none */
export const unitsOf = (rows: readonly OwnRow[], unit: string): string[] => [
	...new Set(rows.map((row) => row.unit || unit))
];
