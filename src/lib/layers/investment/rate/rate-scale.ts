import { quantile } from 'd3-array';

/** Classes by size between round numbers, for either sign; one scale for all years. */
export interface RateScale {
	/** 0 for the smallest. Not for zero. */
	classOf(size: number): number;
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
	if (sizes.length === 0) return { classOf: () => 0, breaks: [] };
	const least = Math.min(...sizes);
	const round = Array.from({ length: MOST_CLASSES - 1 }, (_, index) =>
		roundNear(quantile(sizes, (index + 1) / MOST_CLASSES)!)
	);
	const breaks = [...new Set(round)].filter((end) => end > least);
	return { breaks, classOf: (size) => breaks.filter((end) => size >= end).length };
}

const LIGHTEST = 0.1;
const STRONGEST = 0.52;

/** Opacity of a class over the land; texts are readable on the strongest. */
export const rateShare = (index: number, { breaks }: RateScale): number =>
	LIGHTEST + (STRONGEST - LIGHTEST) * (breaks.length === 0 ? 0.5 : index / breaks.length);
