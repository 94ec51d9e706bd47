/** Medians and number formats of the reports. */

/** @param {number[]} values @returns {number} NaN for none */
export function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const [low = NaN, high = NaN] = [sorted[middle - 1], sorted[middle]];
	return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/** @param {number} bytes */
export function formatKb(bytes) {
	return `${(bytes / 1000).toFixed(1)} kB`;
}

/** @param {number | null} ms */
export function formatMs(ms) {
	if (ms === null || Number.isNaN(ms)) return 'not reached';
	return ms < 20 ? `${ms.toFixed(2)} ms` : `${Math.round(ms)} ms`;
}
