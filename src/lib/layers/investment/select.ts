import { atlas } from '../../core/data/atlas';
import type { DealKind } from '../../core/data/types';
import { DEAL_KINDS, NO_FILTERS, sectorOfWord, type Filters } from '../../core/domain/filters';
import type { CountryCode } from '../../core/domain/countries';
import type { ViewState } from '../../core/domain/view-state';
import { LAST_YEAR, YEARS } from '../../core/domain/years';
import type { MarkScale } from '../model';

export { DEAL_KINDS };

/** The part of a view that decides which years a sum of money covers. */
export type MoneyPeriod = Pick<ViewState, 'period' | 'sinceYear'>;

/** The part of a view that decides which rows of the tracker a sum holds. */
export type DealFilter = Pick<Filters, 'sectors' | 'dealKinds' | 'trackerEdition'>;

/** The edition of spring 2019 was the last before the year was over: its 2019 is no year. */
const LAST_YEARS: Readonly<Record<DealFilter['trackerEdition'], number>> = {
	current: LAST_YEAR,
	'spring-2019': 2018
};

/** Whether the chosen edition of the tracker reaches a year; where it does not, there is a gap. */
export function isYearCovered(year: number, { trackerEdition }: DealFilter): boolean {
	return year <= LAST_YEARS[trackerEdition];
}

/** The kinds that a filter leaves, in their order. */
export function shownDealKinds({ dealKinds }: Pick<DealFilter, 'dealKinds'>): DealKind[] {
	return DEAL_KINDS.filter((kind) => dealKinds.includes(kind));
}

/** First and last year of the sum that a view shows in a year. */
export function moneySpan(year: number, { period, sinceYear }: MoneyPeriod): [number, number] {
	return period === 'year' ? [year, year] : [Math.min(sinceYear, year), year];
}

function dealRows(country: CountryCode, kind: DealKind, filter: DealFilter) {
	return atlas.deals.filter(
		(row) =>
			row.edition === filter.trackerEdition &&
			row.country === country &&
			row.kind === kind &&
			filter.sectors.includes(sectorOfWord(row.sector))
	);
}

const yearlyDeals = new Map<string, number[]>();

/** Announced deals of one kind in each year, million USD; NaN where the edition does not reach. */
export function selectYearlyDeals(
	country: CountryCode,
	kind: DealKind,
	filter: DealFilter = NO_FILTERS
): readonly number[] {
	const key = [country, kind, filter.trackerEdition, ...filter.sectors].join();
	let amounts = yearlyDeals.get(key);
	if (!amounts) {
		const rows = dealRows(country, kind, filter);
		amounts = YEARS.map((year) =>
			isYearCovered(year, filter)
				? rows.filter((row) => row.year === year).reduce((sum, row) => sum + row.amountMusd, 0)
				: NaN
		);
		yearlyDeals.set(key, amounts);
	}
	return amounts;
}

/**
 * Sums one kind of deal over the period of a view; 0 means that no deal was recorded, NaN that the
 * chosen edition does not reach the year: a sum up to an earlier one would read as a standstill.
 */
export function selectDeals(
	country: CountryCode,
	kind: DealKind,
	year: number,
	period: MoneyPeriod,
	filter: DealFilter = NO_FILTERS
): number {
	const [first, last] = moneySpan(year, period);
	return selectYearlyDeals(country, kind, filter).reduce(
		(sum, amount, index) => (YEARS[index]! >= first && YEARS[index]! <= last ? sum + amount : sum),
		0
	);
}

/** Announced deals by sector over the period, largest first. */
export function selectDealSectors(
	country: CountryCode,
	kind: DealKind,
	year: number,
	period: MoneyPeriod,
	filter: DealFilter = NO_FILTERS
): { sector: string; amountMusd: number }[] {
	const [first, last] = moneySpan(year, period);
	const sums = new Map<string, number>();
	for (const row of dealRows(country, kind, filter)) {
		if (row.year < first || row.year > last) continue;
		sums.set(row.sector, (sums.get(row.sector) ?? 0) + row.amountMusd);
	}
	return [...sums]
		.map(([sector, amountMusd]) => ({ sector, amountMusd }))
		.sort((a, b) => b.amountMusd - a.amountMusd || a.sector.localeCompare(b.sector));
}

/** Single loans are small beside sums of deals: their squares are drawn larger, on a scale of their own. */
export const FINANCE_ENLARGEMENT = 1.6;

/** Side of a square whose area is the sum. */
export function squareSidePx(amountMusd: number, scale: MarkScale): number {
	return scale.squarePxPerRootBillion * Math.sqrt(Math.max(0, amountMusd) / 1000);
}

/** First and last year of the sums that a view is about; null where its figures are of one year. */
export function summedYears(view: ViewState): readonly [first: number, last: number] | null {
	const { focus, layers, investmentMeasure, against } = view;
	const isSum = investmentMeasure === 'deals' || investmentMeasure === 'finance';
	if (focus !== 'investment' || !layers.includes(focus) || !isSum || against !== null) return null;
	const [first, last] = moneySpan(view.year, view);
	return first < last ? [first, last] : null;
}
