/** Whether the memory of a page has grown between the first samples after the warm-up and the last. */

/** @typedef {import('./sample.mjs').Sample} Sample */

/**
 * @typedef {object} Growth
 * @property {string} what
 * @property {number} first mean of the first samples after the warm-up
 * @property {number} last mean of the last samples
 * @property {number} share growth from first to last, as a share of the first; negative if it shrank
 * @property {number} least of all samples after the warm-up
 * @property {number} most
 * @property {boolean} isGrown
 */

export const warmUpSeconds = 60;
export const mostShare = 0.05;
/** A smaller difference of a count is chance: one tooltip, one texture of names. */
const slack = 1.5;
/** A full round: five countries, two halves of a turn, because what the map keeps depends on where it was. */
const mostInMean = 10;

/** @param {number[]} values */
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * @param {Sample[]} samples in order of time
 * @returns {{ growths: Growth[], inMean: number, counted: number }}
 * @throws {Error} if fewer than two were taken after the warm-up
 */
export function findGrowth(samples) {
	const counted = samples.filter(({ atSeconds }) => atSeconds >= warmUpSeconds);
	if (counted.length < 2) {
		throw new Error(`${counted.length} samples after the warm-up: give it more minutes`);
	}
	// equally many of both halves of a turn
	const pairs = Math.floor(Math.min(mostInMean, counted.length / 2) / 2);
	const inMean = Math.max(1, pairs * 2);
	const names = [...new Set(counted.flatMap(({ values }) => Object.keys(values)))];
	const growths = names.map((what) => {
		// a kind missing from a sample had no objects
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
			// an unreadable number does not prove that nothing grew
			isGrown: !(more <= Math.max(slack, first * mostShare))
		};
	});
	return { growths, inMean, counted: counted.length };
}
