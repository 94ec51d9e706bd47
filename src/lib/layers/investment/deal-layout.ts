import { selectDeals, selectYearlyDeals, type MoneyPeriod } from '../../core/data/deals';
import type { CountryCode } from '../../core/domain/countries';
import { DEAL_KINDS } from '../../core/domain/filters';
import { LAST_YEAR } from '../../core/domain/years';
import { computeLabelLayout } from '../label-layout';
import type { InLabel } from '../layer-picture';
import type { AnyYearView } from '../memoize-view';
import type { MarkScale } from '../model';
import { getSquareSidePx, hasSquares, runsWhole } from './select';

/** Side of a country's largest square in the period of a view. */
export function getLargestSquarePx(
	country: CountryCode,
	view: MoneyPeriod,
	scale: MarkScale
): number {
	const largest = Math.max(
		...DEAL_KINDS.map((kind) =>
			view.period === 'since'
				? selectDeals(country, kind, LAST_YEAR, view)
				: Math.max(...selectYearlyDeals(country, kind))
		)
	);
	return getSquareSidePx(largest, scale);
}

type DealView = MoneyPeriod & Parameters<typeof hasSquares>[0];

/** The layout of a country's label around its squares. */
export const getDealLayout = (country: CountryCode, view: DealView, scale: MarkScale) =>
	computeLabelLayout(
		country,
		hasSquares(view) ? getLargestSquarePx(country, view, scale) : null,
		scale
	);

/** Between squares, and the width of the chevrons next to them. */
const BETWEEN_SQUARES_PX = 3;
const CHEVRONS_PX = 36;

/** Both squares of a country at their largest, with their chevrons; null without squares. */
export function getSquaresInLabel(
	view: AnyYearView,
	country: CountryCode,
	scale: MarkScale
): InLabel | null {
	if (!hasSquares(view)) return null;
	const heightPx = getLargestSquarePx(country, view, scale);
	const leftPx = heightPx + BETWEEN_SQUARES_PX / 2;
	return { heightPx, leftPx, rightPx: leftPx + (runsWhole(view) ? 0 : CHEVRONS_PX) };
}
