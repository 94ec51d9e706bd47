import { moneySpan, selectDeals, type DealFilter, type MoneyPeriod } from '../../core/data/deals';
import type { DealKind } from '../../core/data/types';
import type { CountryCode } from '../../core/domain/countries';
import { againstYear } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { dealChange } from '../difference/changes';
import type { MarkScale } from '../model';

/** Squares of single loans are enlarged: they are small next to sums of deals. */
export const FINANCE_ENLARGEMENT = 1.6;

/** Side of a square whose area is the sum. */
export function squareSidePx(amountMusd: number, scale: MarkScale): number {
	return scale.squarePxPerRootBillion * Math.sqrt(Math.max(0, amountMusd) / 1000);
}

/** Million USD of a square in a year: a sum, or its change; NaN in a gap and for a hidden kind. */
export function squareMusd(
	view: MoneyPeriod & DealFilter & Pick<ViewState, 'compared' | 'against'>,
	country: CountryCode,
	kind: DealKind,
	year: number
): number {
	if (!view.dealKinds.includes(kind)) return NaN;
	const baseYear = againstYear(view);
	if (baseYear === null) return selectDeals(country, kind, year, view, view);
	return dealChange(country, kind, year, baseYear, view, view).difference ?? NaN;
}

/** First and last year of a view's sums; null if its figures are of one year. */
export function summedYears(view: ViewState): readonly [first: number, last: number] | null {
	const { focus, layers, investmentMeasure, against } = view;
	const isSum = investmentMeasure === 'deals' || investmentMeasure === 'finance';
	if (focus !== 'investment' || !layers.includes(focus) || !isSum || against !== null) return null;
	const [first, last] = moneySpan(view.year, view);
	return first < last ? [first, last] : null;
}
