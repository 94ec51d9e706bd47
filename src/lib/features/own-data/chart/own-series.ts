import { sampleRankCorrelation } from 'simple-statistics';
import type { Cell } from '$lib/core/data/types';
import type { CountryCode } from '$lib/core/domain/countries';
import { isYear, YEARS, yearIndex } from '$lib/core/domain/years';
import type { OwnThing } from '../own-map/own-things';

const GAP: Cell = { value: null, quality: 'none', bound: null, sourceId: null, note: '' };

/** A cell for each year of the atlas; what the table does not say is a gap. */
export function ownCells({ rows }: OwnThing): Cell[] {
	return YEARS.map((year) => {
		const row = rows.find((each) => each.year === year && each.value !== null);
		if (!row) return GAP;
		return { value: row.value, quality: row.quality, bound: null, sourceId: null, note: row.note };
	});
}

/** How many figures lie outside the years of the atlas, and so beside its charts. */
export const countOutside = ({ rows }: OwnThing): number =>
	rows.filter(({ year, value }) => value !== null && year !== null && !isYear(year)).length;

/** One year of one country, as both say it. */
export interface OwnPair {
	country: CountryCode;
	year: number;
	own: number;
	ours: number;
}

/** Every country and year for which both the table and the atlas have a figure. */
export function pairsWith(
	things: readonly OwnThing[],
	cellsOf: (country: CountryCode) => readonly Cell[]
): OwnPair[] {
	return things.flatMap(({ country, rows }) => {
		if (!country) return [];
		const cells = cellsOf(country);
		return rows.flatMap(({ year, value }) => {
			if (year === null || value === null || !isYear(year)) return [];
			const ours = cells[yearIndex(year)]?.value ?? null;
			return ours === null ? [] : [{ country, year, own: value, ours }];
		});
	});
}

/** Fewer say nothing. */
const LEAST_PAIRS = 5;

/** Spearman's rank correlation; null where there are too few pairs, or one side never changes. */
export function rankCorrelationOf(pairs: readonly OwnPair[]): number | null {
	if (pairs.length < LEAST_PAIRS) return null;
	const rho = sampleRankCorrelation(
		pairs.map(({ own }) => own),
		pairs.map(({ ours }) => ours)
	);
	return Number.isFinite(rho) ? rho : null;
}
