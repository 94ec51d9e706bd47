import { DEAL_KINDS, NO_FILTERS, parseSector, type Filters } from '../domain/filters';
import type { CountryCode } from '../domain/countries';
import { memoizeBy } from '../domain/memoize';
import type { ViewState } from '../domain/view-state';
import { LAST_YEAR, YEARS } from '../domain/years';
import { atlas } from './atlas';
import { sumCell } from './cells';
import type { Cell, DealKind, DealSum } from './types';

/** The part of a view that sets which years a sum covers. */
export type MoneyPeriod = Pick<ViewState, 'period' | 'sinceYear'>;

/** The part of a view that sets which rows of the tracker are added up. */
export type DealFilter = Pick<Filters, 'sectors' | 'dealKinds' | 'trackerEdition'>;

/** The edition of spring 2019 covers only a part of 2019. */
const LAST_YEARS: Readonly<Record<DealFilter['trackerEdition'], number>> = {
	current: LAST_YEAR,
	'spring-2019': 2018
};

/** Whether the edition of the tracker covers a year; if not, the year is a gap. */
export function isYearCovered(year: number, { trackerEdition }: DealFilter): boolean {
	return year <= LAST_YEARS[trackerEdition];
}

export function listShownDealKinds({ dealKinds }: Pick<DealFilter, 'dealKinds'>): DealKind[] {
	return DEAL_KINDS.filter((kind) => dealKinds.includes(kind));
}

/** First and last year of the sum that a view shows. */
export function getMoneySpan(year: number, { period, sinceYear }: MoneyPeriod): [number, number] {
	return period === 'year' ? [year, year] : [Math.min(sinceYear, year), year];
}

function dealRows(country: CountryCode, kind: DealKind, filter: DealFilter) {
	return atlas.deals.filter(
		(row) =>
			row.edition === filter.trackerEdition &&
			row.country === country &&
			row.kind === kind &&
			filter.sectors.includes(parseSector(row.sector))
	);
}

/** Announced deals of one kind in each year, million USD; NaN after the edition's last year. */
export const selectYearlyDeals = memoizeBy(
	(country: CountryCode, kind: DealKind, filter: DealFilter = NO_FILTERS) =>
		[country, kind, filter.trackerEdition, ...filter.sectors].join(),
	(country, kind, filter = NO_FILTERS): readonly number[] => {
		const rows = dealRows(country, kind, filter);
		return YEARS.map((year) => {
			if (!isYearCovered(year, filter)) return NaN;
			const inYear = rows.filter((row) => row.year === year);
			return inYear.reduce((sum, row) => sum + row.amountMusd, 0);
		});
	}
);

/**
 * Deals of one kind in the period of a view, million USD. 0: no deal was recorded. NaN: the edition
 * does not cover the year.
 */
export function selectDeals(
	country: CountryCode,
	kind: DealKind,
	year: number,
	period: MoneyPeriod,
	filter: DealFilter = NO_FILTERS
): number {
	const [first, last] = getMoneySpan(year, period);
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
	const [first, last] = getMoneySpan(year, period);
	const sums = new Map<string, number>();
	for (const row of dealRows(country, kind, filter)) {
		if (row.year < first || row.year > last) continue;
		sums.set(row.sector, (sums.get(row.sector) ?? 0) + row.amountMusd);
	}
	return [...sums]
		.map(([sector, amountMusd]) => ({ sector, amountMusd }))
		.sort((a, b) => b.amountMusd - a.amountMusd || a.sector.localeCompare(b.sector));
}

const sourceOfEdition = memoizeBy(
	(edition: DealSum['edition']) => edition,
	(edition) => atlas.deals.find((row) => row.edition === edition)?.sourceId ?? null
);

/** `selectDeals` as a cell; a gap if the edition does not cover the year. */
export const getDealCell = (
	country: CountryCode,
	kind: DealKind,
	year: number,
	period: MoneyPeriod,
	filter: DealFilter = NO_FILTERS
): Cell =>
	sumCell(selectDeals(country, kind, year, period, filter), {
		sourceId: sourceOfEdition(filter.trackerEdition)
	});
