import {
	getMoneySpan,
	selectDeals,
	type DealFilter,
	type MoneyPeriod
} from '../../core/data/deals';
import { selectDirectSeries } from '../../core/data/direct-investment';
import type { Currency, DealKind } from '../../core/data/types';
import { COUNTRY_CODES, type CountryCode } from '../../core/domain/countries';
import type { CountedBy } from '../../core/domain/layers';
import { getAgainstYear } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { computeDealChange } from '../difference/changes';
import type { MarkScale } from '../model';
import { hasRibbons } from '../flows/ribbons';
import { getRate } from './rate/lazy';

/** Squares of single loans are enlarged: they are small next to sums of deals. */
export const FINANCE_ENLARGEMENT = 1.6;

/** Side of a square whose area is the sum. */
export function getSquareSidePx(amountMusd: number, scale: MarkScale): number {
	return scale.squarePxPerRootBillion * Math.sqrt(Math.max(0, amountMusd) / 1000);
}

/** Million USD of a square in a year: a sum, or its change; NaN in a gap and for a hidden kind. */
export function getSquareMusd(
	view: MoneyPeriod & DealFilter & Pick<ViewState, 'compared' | 'against'>,
	country: CountryCode,
	kind: DealKind,
	year: number
): number {
	if (!view.dealKinds.includes(kind)) return NaN;
	const baseYear = getAgainstYear(view);
	if (baseYear === null) return selectDeals(country, kind, year, view, view);
	return computeDealChange(country, kind, year, baseYear, view, view).difference ?? NaN;
}

/** First and last year of a view's sums; null if its figures are of one year. */
export function getSummedYears(view: ViewState): readonly [first: number, last: number] | null {
	const { focus, layers, investmentMeasure, against } = view;
	const isSum = investmentMeasure === 'deals' || investmentMeasure === 'finance';
	if (focus !== 'investment' || !layers.includes(focus) || !isSum || against !== null) return null;
	const [first, last] = getMoneySpan(view.year, view);
	return first < last ? [first, last] : null;
}

/** The largest flow in either direction by one count in one currency; 0 without any. */
function largestFlow(countedBy: CountedBy, currency: Currency): number {
	const sizes = COUNTRY_CODES.map((code) => selectDirectSeries(code, countedBy))
		.filter((series) => series.currency === currency)
		.flatMap(({ cells }) => cells.map(({ value }) => Math.abs(value ?? 0)));
	return Math.max(0, ...sizes);
}

/** The widest arrow is as wide as the ribbon of this many thousand students. */
const WIDEST_IN_THOUSANDS = 11;

export function getWidestFlowPx(scale: MarkScale): number {
	return scale.ribbonPxPerThousand * WIDEST_IN_THOUSANDS;
}

/** Pixels of width for one million. Each count and each currency has its own scale. */
export function getFlowPxPerMillion(
	countedBy: CountedBy,
	currency: Currency | null,
	scale: MarkScale
): number {
	const largest = currency === null ? 0 : largestFlow(countedBy, currency);
	return largest === 0 ? 0 : getWidestFlowPx(scale) / largest;
}

type Shown = Pick<ViewState, 'layers' | 'investmentMeasure' | 'moneyPer'>;

/** Rates fill countries and have no marks. */
const showsSums = (view: Shown) => view.layers.includes('investment') && getRate(view) === null;

/** Whether countries have squares of deals. */
export function hasSquares(view: Shown): boolean {
	return showsSums(view) && view.investmentMeasure === 'deals';
}

/** Whether countries have an arrow of direct investment, in either direction. */
export function hasDirectFlows(view: Shown): boolean {
	return showsSums(view) && view.investmentMeasure === 'fdi';
}

/** Whether money's route is drawn completely; next to the ribbons of students it is short. */
export function runsWhole(view: Pick<ViewState, 'focus' | 'layers'>): boolean {
	return view.focus === 'investment' && !hasRibbons(view);
}
