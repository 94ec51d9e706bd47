import { quantile } from 'd3-array';
import { m } from '#messages';
import { dollarsPerHead, percentOfOutput } from '../../../figures/ratios';
import type { ExploreTables } from '../../../core/data/explore/types';
import { selectDirectSeries } from '../../../core/data/direct-investment';
import type { AreasByCode } from '../../../core/data/areas';
import type { Cell, DealKind } from '../../../core/data/types';
import { COUNTRY_CODES, type CountryCode } from '../../../core/domain/countries';
import { getAgainstYear } from '../../../core/domain/subject';
import { LazyPart } from '../../../core/domain/lazy-part';
import type { ViewState } from '../../../core/domain/view-state';
import { YEARS, getYearIndex } from '../../../core/domain/years';
import { memoizeView, type AnyYearView } from '../../memoize-view';
import { computeCellOrChange } from '../../difference/changes';
import { listDealCells } from '../deal-cells';
import { listShownDealKinds } from '../../../core/data/deals';

/** The data for rates, and the areas that they fill. */
interface RateTables {
	economy: ExploreTables['economy'];
	areas: AreasByCode;
}

const rateTables = new LazyPart<RateTables>();

export const startRateTables = (loaded: RateTables): void => rateTables.start(loaded);

export const getRateTables = (): RateTables => rateTables.get();

/** A country has one fill and the kinds of deal are never added: the first visible kind. */
export const getRateKind = (view: Pick<ViewState, 'dealKinds'>): DealKind =>
	listShownDealKinds(view)[0] ?? 'investment';

/** Million USD; figures in euros are gaps on a scale of dollars. */
function amounts(view: AnyYearView, country: CountryCode): readonly Cell[] {
	if (view.investmentMeasure === 'deals') return listDealCells(view, country, getRateKind(view));
	const { currency, cells } = selectDirectSeries(country, view.countedBy);
	if (currency !== 'EUR') return cells;
	return cells.map((cell) => ({ ...cell, value: null, quality: 'none', note: m.rate_in_euros() }));
}

/** Classes by size between round numbers, for either sign; one scale for all years. */
export interface RateScale {
	/** 0 for the smallest. Not for zero. */
	getClass(size: number): number;
	/** The limits between classes: one less than there are classes. */
	breaks: readonly number[];
}

/** The nearest of 1, 2 and 5 times a power of ten, by ratio. */
function roundNear(value: number): number {
	const power = Math.floor(Math.log10(value));
	// from text, as 3 × 10⁻¹ is not 0.3 in binary
	const near = [1, 2, 5, 10].map((first) => Number(`${first}e${power}`));
	const apart = (each: number) => Math.abs(Math.log(each / value));
	return near.reduce((best, each) => (apart(each) < apart(best) ? each : best));
}

/** As many shades as are distinguishable over land and relief. */
const MOST_CLASSES = 4;

/** Quantiles: rates of one country can be a hundred times another's. */
export function makeRateScale(values: readonly number[]): RateScale {
	const sizes = values.map(Math.abs).filter((size) => size > 0);
	if (sizes.length === 0) return { getClass: () => 0, breaks: [] };
	const least = Math.min(...sizes);
	const round = Array.from({ length: MOST_CLASSES - 1 }, (_, index) =>
		roundNear(quantile(sizes, (index + 1) / MOST_CLASSES)!)
	);
	const breaks = [...new Set(round)].filter((end) => end > least);
	return { breaks, getClass: (size) => breaks.filter((end) => size >= end).length };
}

const LIGHTEST = 0.1;
const STRONGEST = 0.52;

/** Opacity of a class over the land; texts are readable on the strongest. */
export const getRateShare = (index: number, { breaks }: RateScale): number =>
	LIGHTEST + (STRONGEST - LIGHTEST) * (breaks.length === 0 ? 0.5 : index / breaks.length);

const allRates = memoizeView((view: AnyYearView, loaded: RateTables) => {
	const divide = view.moneyPer === 'head' ? dollarsPerHead : percentOfOutput;
	const rates = COUNTRY_CODES.map((code) => {
		const cells: readonly Cell[] = divide(loaded, code, amounts(view, code));
		const getCell = (year: number) => cells[getYearIndex(year)]!;
		const filled = YEARS.map((year) => computeCellOrChange(getCell, year, getAgainstYear(view)));
		return { code, cells, filled };
	});
	const scale = makeRateScale(
		rates.flatMap(({ filled }) => filled.flatMap(({ value }) => value ?? []))
	);
	const byCountry = new Map(
		rates.map(({ code, cells, filled }) => {
			const forms = filled.map((cell) => getForm(cell, scale));
			// on the map a gap is an area without a fill: it has a tooltip
			return [code, { cells, filled, forms, mapForms: forms.map((form) => form ?? 0) }] as const;
		})
	);
	return { scale, byCountry };
});

/** The rates of all five countries in all years on one scale: the same object for every year. */
export const getRates = (view: AnyYearView) => allRates(view, getRateTables());
const ofCountry = (view: AnyYearView, country: CountryCode) =>
	getRates(view).byCountry.get(country)!;

/** A country's 19 rates: US dollars per person, or percent of GDP; a gap if either part is one. */
export const listRateCells = (view: AnyYearView, country: CountryCode) =>
	ofCountry(view, country).cells;

export const getRateCell = (view: ViewState, country: CountryCode): Cell =>
	listRateCells(view, country)[getYearIndex(view.year)]!;

/** A country's rate in each year, or its change since the base year. */
export const listFilledCells = (view: AnyYearView, country: CountryCode) =>
	ofCountry(view, country).filled;

export const getRateScale = (view: AnyYearView): RateScale => getRates(view).scale;

/** The fill of a country: a signed class, 0 for zero, null in a gap. */
function getForm({ value }: Cell, { getClass }: RateScale): number | null {
	if (value === null) return null;
	return value === 0 ? 0 : Math.sign(value) * (1 + getClass(Math.abs(value)));
}

export const getRateForms = (view: AnyYearView, country: CountryCode) =>
	ofCountry(view, country).forms;

/** The hatch of a country: for a gap, or for a doubtful figure. */
export type Hatch = 'gap' | 'doubt';

export function getHatch({ value, quality }: Cell): Hatch | null {
	if (value === null) return 'gap';
	return quality === 'reported' ? null : 'doubt';
}
