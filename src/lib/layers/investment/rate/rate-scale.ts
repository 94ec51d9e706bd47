import { scaleQuantile } from 'd3-scale';
import { roundDown } from '../../own/own-scale';

/** Classes of the size of a rate, whichever its sign, between round numbers; one scale for all years. */
export interface RateScale {
	/** 0 for the smallest; call it for no zero. */
	classOf(size: number): number;
	/** Where a class ends and the next begins: one less than there are classes. */
	breaks: readonly number[];
}

/** As many as can be told apart by their shade alone, over land and relief. */
const MOST_CLASSES = 4;

/** Each class holds about as many years of countries, for rates of one country can be a hundred times another's. */
export function makeRateScale(values: readonly number[]): RateScale {
	const sizes = values.map(Math.abs).filter((size) => size > 0);
	if (sizes.length === 0) return { classOf: () => 0, breaks: [] };
	const shades = Array.from({ length: MOST_CLASSES }, (_, index) => index);
	const least = Math.min(...sizes);
	const round = scaleQuantile(sizes, shades).quantiles().map(roundDown);
	const breaks = [...new Set(round)].filter((end) => end > least);
	return { breaks, classOf: (size) => breaks.filter((end) => size >= end).length };
}

const LIGHTEST = 0.16;
const STRONGEST = 0.62;

/** How strong the hue of a class lies over the land; borders and relief are seen through the strongest. */
export const rateShare = (index: number, { breaks }: RateScale): number =>
	LIGHTEST + (STRONGEST - LIGHTEST) * (breaks.length === 0 ? 0.5 : index / breaks.length);
