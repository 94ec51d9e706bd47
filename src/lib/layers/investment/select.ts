import { atlas } from '../../data/atlas';
import type { DealKind, Project } from '../../data/types';
import type { RepublicCode } from '../../domain/republics';
import type { ViewState } from '../../domain/view-state';
import { YEARS } from '../../domain/years';
import type { MarkScale } from '../model';

/** Purchases and building contracts: side by side, never one figure. */
export const DEAL_KINDS: readonly DealKind[] = ['investment', 'construction'];

/** The part of a view that decides which years a sum of money covers. */
export type MoneyPeriod = Pick<ViewState, 'period' | 'sinceYear'>;

/** First and last year of the sum that a view shows in a year. */
export function moneySpan(year: number, { period, sinceYear }: MoneyPeriod): [number, number] {
	return period === 'year' ? [year, year] : [Math.min(sinceYear, year), year];
}

const yearlyDeals = new Map<string, number[]>();

/** Announced deals of one kind in each year, current edition, million USD. */
export function selectYearlyDeals(republic: RepublicCode, kind: DealKind): readonly number[] {
	const key = `${republic}-${kind}`;
	let amounts = yearlyDeals.get(key);
	if (!amounts) {
		const rows = atlas.deals.filter(
			(row) => row.edition === 'current' && row.republic === republic && row.kind === kind
		);
		amounts = YEARS.map((year) =>
			rows.filter((row) => row.year === year).reduce((sum, row) => sum + row.amountMusd, 0)
		);
		yearlyDeals.set(key, amounts);
	}
	return amounts;
}

/** Sums one kind of deal over the period of a view; 0 means that no deal was recorded. */
export function selectDeals(
	republic: RepublicCode,
	kind: DealKind,
	year: number,
	period: MoneyPeriod
): number {
	const [first, last] = moneySpan(year, period);
	return selectYearlyDeals(republic, kind).reduce(
		(sum, amount, index) => (YEARS[index]! >= first && YEARS[index]! <= last ? sum + amount : sum),
		0
	);
}

/** Announced deals by sector over the period, largest first. */
export function selectDealSectors(
	republic: RepublicCode,
	kind: DealKind,
	year: number,
	period: MoneyPeriod
): { sector: string; amountMusd: number }[] {
	const [first, last] = moneySpan(year, period);
	const sums = new Map<string, number>();
	for (const row of atlas.deals) {
		if (row.edition !== 'current' || row.republic !== republic || row.kind !== kind) continue;
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

/** Where a project stands in a year; null before it starts or where no start is known. */
export function projectState(project: Project, year: number): 'building' | 'done' | null {
	const { startYear, endYear } = project;
	const begun = startYear ?? endYear;
	if (begun === null || begun > year) return null;
	return endYear !== null && endYear <= year ? 'done' : 'building';
}
