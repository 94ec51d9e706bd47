import { COUNTRY_CODES, countryByCode, type CountryCode } from '$lib/core/domain/countries';
import type { OwnShape } from '$lib/core/data/own-table';
import type { OwnRow } from '../understand/own-row';

/** What a series is of: a country, a region, a point, or a way to a place in China. */
export interface RowSeries {
	key: string;
	name: string;
	/** Whose series of the atlas stand beside it; null outside the five. */
	country: CountryCode | null;
	rows: readonly OwnRow[];
}

const countryName = (code: CountryCode | null) => (code ? countryByCode(code).name : '');

/** Where a row begins, in words. */
function startName({ region, place, country }: OwnRow): string {
	return place || region?.name || countryName(country);
}

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

/** The rows by what they are of; countries in the order of the atlas, all else as in the table. */
export function seriesOf(rows: readonly OwnRow[], shape: OwnShape): RowSeries[] {
	const byKey = new Map<string, OwnRow[]>();
	for (const row of rows) {
		const key = keyOf(row, shape);
		const own = byKey.get(key);
		if (own) own.push(row);
		else byKey.set(key, [row]);
	}
	const all = [...byKey].map(([key, own]) => ({
		key,
		name: nameOf(own[0]!, shape),
		country: own[0]!.country,
		rows: own
	}));
	if (shape !== 'countries') return all;
	const rank = ({ country }: RowSeries) => (country ? COUNTRY_CODES.indexOf(country) : 0);
	return all.sort((a, b) => rank(a) - rank(b));
}

/** The row of a series in a year: one without a year stands for all. */
export const rowIn = ({ rows }: RowSeries, year: number | null): OwnRow | undefined =>
	rows.find((row) => row.year === year || row.year === null);

/** Every year from the first of the rows to the last, gaps included; none where no row has one. */
export function yearsOf(rows: readonly OwnRow[]): number[] {
	const years = rows.flatMap(({ year }) => year ?? []);
	if (years.length === 0) return [];
	const first = years.reduce((least, year) => Math.min(least, year));
	const last = years.reduce((most, year) => Math.max(most, year));
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** In which units the rows are; what a row does not say stands over the table. */
export const unitsOf = (rows: readonly OwnRow[], unit: string): string[] => [
	...new Set(rows.map((row) => row.unit || unit))
];
