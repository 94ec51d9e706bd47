/** Whether what a page holds has grown between the first samples after warming up and the last. */

/** @typedef {import('./sample.mjs').Sample} Sample */

/**
 * @typedef {object} Growth
 * @property {string} what
 * @property {number} first mean of the first samples after the warm-up
 * @property {number} last mean of the last samples
 * @property {number} share of the first by which the last is more; below zero where it is less
 * @property {number} least of all samples after the warm-up
 * @property {number} most
 * @property {boolean} isGrown
 */

export const warmUpSeconds = 60;
export const mostShare = 0.05;
/** A count that differs by less is the chance of one moment: one tooltip, one texture of names. */
const slack = 1.5;
/** A whole round: five countries, two halves of a turn. What the map keeps depends on where it was. */
const mostInMean = 10;

/** @param {number[]} values */
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * @param {Sample[]} samples in order of time
 * @returns {{ growths: Growth[], inMean: number, counted: number }}
 * @throws {Error} where fewer than two were taken after the warm-up
 */
export function findGrowth(samples) {
	const counted = samples.filter(({ atSeconds }) => atSeconds >= warmUpSeconds);
	if (counted.length < 2) {
		throw new Error(`${counted.length} samples after the warm-up: give it more minutes`);
	}
	// as many of the one half of a turn as of the other
	const pairs = Math.floor(Math.min(mostInMean, counted.length / 2) / 2);
	const inMean = Math.max(1, pairs * 2);
	const names = [...new Set(counted.flatMap(({ values }) => Object.keys(values)))];
	const growths = names.map((what) => {
		// a kind that no sample had yet was not there
		const series = counted.map(({ values }) => values[what] ?? 0);
		const first = mean(series.slice(0, inMean));
		const last = mean(series.slice(-inMean));
		const more = last - first;
		return {
			what,
			first,
			last,
			share: more === 0 ? 0 : more / first,
			least: Math.min(...series),
			most: Math.max(...series),
			// a number that could not be read is no proof that nothing grew
			isGrown: !(more <= Math.max(slack, first * mostShare))
		};
	});
	return { growths, inMean, counted: counted.length };
}
