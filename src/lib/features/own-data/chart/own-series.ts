import { formatCsv } from '$lib/core/data/csv';
import { worseQuality } from '$lib/core/domain/quality';
import type { KnownQuality } from '$lib/core/data/explore/types';
import type { Cell } from '$lib/core/data/types';
import type { CountryCode } from '$lib/core/domain/countries';
import { isYear, YEARS, yearIndex } from '$lib/core/domain/years';
import type { RowSeries } from '../own-map/row-series';

const GAP: Cell = { value: null, quality: 'none', bound: null, sourceId: null, note: '' };

/** A cell for each year of the atlas; what the table does not say is a gap. */
export function ownCells({ rows }: RowSeries): Cell[] {
	return YEARS.map((year) => {
		const row = rows.find((each) => each.year === year && each.value !== null);
		if (!row) return GAP;
		return { value: row.value, quality: row.quality, bound: null, sourceId: null, note: row.note };
	});
}

/** How many figures lie outside the years of the atlas, and so beside its charts. */
export const countOutside = ({ rows }: RowSeries): number =>
	rows.filter(({ year, value }) => value !== null && year !== null && !isYear(year)).length;

/** One year of one country, as both say it. */
export interface OwnPair {
	country: CountryCode;
	year: number;
	own: number;
	ours: number;
	/** The worse of the two. */
	quality: KnownQuality;
}

/** Every country and year for which both the table and the atlas have a figure. */
export function pairsWith(
	series: readonly RowSeries[],
	cellsOf: (country: CountryCode) => readonly Cell[]
): OwnPair[] {
	return series.flatMap(({ country, rows }) => {
		if (!country) return [];
		const cells = cellsOf(country);
		return rows.flatMap(({ year, value, quality }) => {
			if (year === null || value === null || !isYear(year)) return [];
			const cell = cells[yearIndex(year)];
			if (!cell || cell.value === null) return [];
			// both have a figure, so neither quality is that of none
			const worse = worseQuality(quality, cell.quality) as KnownQuality;
			return [{ country, year, own: value, ours: cell.value, quality: worse }];
		});
	});
}

/** The pairs as a file, a row each. */
export function pairsCsv(pairs: readonly OwnPair[]): string {
	return formatCsv(
		['country', 'year', 'own', 'atlas', 'quality'],
		pairs.map(({ country, year, own, ours, quality }) => [country, year, own, ours, quality])
	);
}
