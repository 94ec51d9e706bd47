import { m } from '#messages';
import { dollarsPerHead, percentOfOutput } from '../../../core/data/explore/ratios';
import type { ExploreTables } from '../../../core/data/explore/types';
import { selectDirectSeries } from '../../../core/data/direct-investment';
import type { AreasByCode } from '../../../core/data/areas';
import type { Cell, DealKind } from '../../../core/data/types';
import { COUNTRY_CODES, type CountryCode } from '../../../core/domain/countries';
import { memoizeBy } from '../../../core/domain/memoize';
import { againstYear } from '../../../core/domain/subject';
import type { ViewState } from '../../../core/domain/view-state';
import { YEARS, yearIndex } from '../../../core/domain/years';
import { shownCell } from '../../difference/changes';
import { dealCells } from '../deal-cells';
import { shownDealKinds } from '../../../core/data/deals';
import { makeRateScale, type RateScale } from './rate-scale';

/** The data for rates, and the areas that they fill. */
interface RateTables {
	economy: ExploreTables['economy'];
	areas: AreasByCode;
}

let tables: RateTables;
let loads = 0;
/** Number of results kept. */
const MOST_KNOWN = 200;

export function startRateTables(loaded: RateTables): void {
	tables = loaded;
	loads += 1;
}

export const rateTables = (): RateTables => tables;

/** Everything that rates depend on except the year. */
const keyOf = (view: ViewState) =>
	JSON.stringify([
		[view.investmentMeasure, view.moneyPer, view.countedBy, view.period, view.sinceYear],
		[view.sectors, view.dealKinds, view.trackerEdition, againstYear(view)],
		loads
	]);
const keyOfCountry = (view: ViewState, country: CountryCode) => country + keyOf(view);

/** A country has one fill and the kinds of deal are never added: the first visible kind. */
export const rateKind = (view: Pick<ViewState, 'dealKinds'>): DealKind =>
	shownDealKinds(view)[0] ?? 'investment';

/** Million USD; figures in euros are gaps on a scale of dollars. */
function amounts(view: ViewState, country: CountryCode): readonly Cell[] {
	if (view.investmentMeasure === 'deals') return dealCells(view, country, rateKind(view));
	const { currency, cells } = selectDirectSeries(country, view.countedBy);
	if (currency !== 'EUR') return cells;
	return cells.map((cell) => ({ ...cell, value: null, quality: 'none', note: m.rate_in_euros() }));
}

/** A country's 19 rates: US dollars per person, or percent of GDP; a gap if either part is one. */
export const rateCells = memoizeBy(
	keyOfCountry,
	(view: ViewState, country: CountryCode): readonly Cell[] => {
		const divide = view.moneyPer === 'head' ? dollarsPerHead : percentOfOutput;
		return divide(tables, country, amounts(view, country));
	},
	MOST_KNOWN
);

export const rateCell = (view: ViewState, country: CountryCode): Cell =>
	rateCells(view, country)[yearIndex(view.year)]!;

/** A country's rate in each year, or its change since the base year. */
export const filledCells = memoizeBy(
	keyOfCountry,
	(view: ViewState, country: CountryCode): readonly Cell[] => {
		const cells = rateCells(view, country);
		const cellOf = (year: number) => cells[yearIndex(year)]!;
		return YEARS.map((year) => shownCell(cellOf, year, againstYear(view)));
	},
	MOST_KNOWN
);

/** For all five countries and all years. */
export const rateScale = memoizeBy(
	keyOf,
	(view: ViewState): RateScale =>
		makeRateScale(
			COUNTRY_CODES.flatMap((code) => filledCells(view, code).flatMap(({ value }) => value ?? []))
		),
	MOST_KNOWN
);

/** The fill of a country: a signed class, 0 for zero, null in a gap. */
export function formOf({ value }: Cell, { classOf }: RateScale): number | null {
	if (value === null) return null;
	return value === 0 ? 0 : Math.sign(value) * (1 + classOf(Math.abs(value)));
}

/** The forms of a country by year. */
export const rateForms = memoizeBy(
	keyOfCountry,
	(view: ViewState, country: CountryCode): readonly (number | null)[] =>
		filledCells(view, country).map((cell) => formOf(cell, rateScale(view))),
	MOST_KNOWN
);

/** The forms on the map, where a gap is an area without a fill: it has a tooltip. */
export const mapForms = memoizeBy(
	keyOfCountry,
	(view: ViewState, country: CountryCode): readonly number[] =>
		rateForms(view, country).map((form) => form ?? 0),
	MOST_KNOWN
);

/** The hatch of a country: for a gap, or for a doubtful figure. */
export type Hatch = 'gap' | 'doubt';

export function hatchOf({ value, quality }: Cell): Hatch | null {
	if (value === null) return 'gap';
	return quality === 'reported' ? null : 'doubt';
}
