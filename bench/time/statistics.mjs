/** Summary statistics of repeated measurements. */

/** @param {number[]} values @param {number} share of them that is at most the result @returns {number} NaN for none */
export function percentile(values, share) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** @param {number[]} values @returns {[least: number, most: number]} */
export function range(values) {
	return [Math.min(...values), Math.max(...values)];
}
