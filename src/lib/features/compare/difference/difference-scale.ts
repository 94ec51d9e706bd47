import type { Change, Ratio } from '$lib/core/data/change';

/** Round ends for a scale: 1, 2 or 5 times a power of ten. */
function roundUp(value: number): number {
	const power = 10 ** Math.floor(Math.log10(value));
	const step = [1, 2, 5, 10].find((each) => each * power >= value * (1 - 1e-9))!;
	return step * power;
}

/** The end of a diverging scale that fits all changes of a measure; null if there are none. */
export function getScaleEnd(changes: readonly Change[]): number | null {
	const largest = Math.max(0, ...changes.map(({ difference }) => Math.abs(difference ?? 0)));
	return largest === 0 ? null : roundUp(largest);
}

/** The position of a change on its scale, −1 to 1; null if there is none to draw. */
export function getShareOfScale({ difference }: Change, end: number | null): number | null {
	return difference === null || end === null ? null : difference / end;
}

/** The end of a scale of ratios in doublings, at least one: 3 is from an eighth to eight times. */
export function getRatioScaleEnd(ratios: readonly Ratio[]): number {
	const doublings = ratios.flatMap(({ times }) => (times ? [Math.abs(Math.log2(times))] : []));
	return Math.max(1, Math.ceil(Math.max(0, ...doublings) - 1e-9));
}

/** The position of a ratio, −1 to 1, 0 for equality; next to a zero it is at the end. */
export function getRatioShare({ times }: Ratio, end: number): number | null {
	if (times === null) return null;
	return times === 0 ? -1 : Math.max(-1, Math.min(1, Math.log2(times) / end));
}

/** Rows of marks without overlap: the row of each share of the track. */
export function stackMarks(shares: readonly number[], least: number): number[] {
	const rows: number[] = [];
	shares.forEach((share, index) => {
		let row = 0;
		while (
			shares.some(
				(other, before) => before < index && rows[before] === row && Math.abs(other - share) < least
			)
		)
			row++;
		rows.push(row);
	});
	return rows;
}
