import { formatCsv } from '$lib/core/data/csv';
import { worseQuality } from '$lib/core/domain/quality';
import type { KnownQuality } from '$lib/core/data/explore/types';
import type { Cell } from '$lib/core/data/types';
import type { CountryCode } from '$lib/core/domain/countries';
import { isYear, YEARS, yearIndex } from '$lib/core/domain/years';
import { GAP } from '$lib/layers/own/select';
import type { RowSeries } from '../own-map/row-series';

/** A cell for each year of the atlas; a year without a figure is a gap. */
export function ownCells({ rows }: RowSeries): Cell[] {
	return YEARS.map((year) => {
		const row = rows.find((each) => each.year === year && each.value !== null);
		if (!row) return GAP;
		return { value: row.value, quality: row.quality, bound: null, sourceId: null, note: row.note };
	});
}

/** The number of figures outside the years of the atlas, which its charts do not show. */
export const countOutside = ({ rows }: RowSeries): number =>
	rows.filter(({ year, value }) => value !== null && year !== null && !isYear(year)).length;

/** A year of a country, with the figures of the table and the atlas. */
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
			// neither quality is `none`, because both have a figure
			const worse = worseQuality(quality, cell.quality) as KnownQuality;
			return [{ country, year, own: value, ours: cell.value, quality: worse }];
		});
	});
}

export function pairsCsv(pairs: readonly OwnPair[]): string {
	return formatCsv(
		['country', 'year', 'own', 'atlas', 'quality'],
		pairs.map(({ country, year, own, ours, quality }) => [country, year, own, ours, quality])
	);
}
