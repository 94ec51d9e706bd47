/** A line that a reader draws year by year, as numbers by the place of the year; null if not drawn. */
export type DrawnLine = readonly (number | null)[];

/** Only the first year is given. */
export const startLine = (first: number, years: number): DrawnLine =>
	Array.from({ length: years }, (_, index) => (index === 0 ? first : null));

export interface LinePoint {
	/** The place of a year, a fraction between two. */
	at: number;
	value: number;
}

/**
 * The line with the years that a pointer has passed on its way, each with the number there. The first
 * year is given, and nothing is drawn beyond the last one.
 */
export function drawStretch(
	line: DrawnLine,
	from: LinePoint,
	to: LinePoint,
	most: number
): DrawnLine {
	const [low, high] = [Math.min(from.at, to.at), Math.max(from.at, to.at)];
	const [first, last] = [Math.round(low), Math.round(high)];
	return line.map((value, index) => {
		if (index === 0 || index < first || index > last) return value;
		const share = to.at === from.at ? 1 : (index - from.at) / (to.at - from.at);
		const between = from.value + Math.min(1, Math.max(0, share)) * (to.value - from.value);
		return Math.round(Math.min(most, Math.max(0, between)));
	});
}

/** The line with another number for one year. */
export const setYear = (line: DrawnLine, at: number, value: number): DrawnLine =>
	line.map((own, index) => (index === at && index > 0 ? value : own));

export const countMissing = (line: DrawnLine): number =>
	line.filter((value) => value === null).length;

/** The number of a year, or of the last drawn one before it: where the keys begin. */
export const findStart = (line: DrawnLine, at: number): number =>
	line.slice(0, at + 1).findLast((value) => value !== null) ?? 0;

const NICE = [1, 2, 5, 10];

/** The smallest round number (1, 2 or 5 and zeros) that is at least as large. */
export function roundUp(value: number): number {
	const size = 10 ** Math.floor(Math.log10(value));
	return size * NICE.find((factor) => factor * size >= value)!;
}

/** The top of the scale and its ticks: far enough above the highest number to give nothing away. */
export function makeLineScale(highest: number): { most: number; ticks: number[]; step: number } {
	const most = roundUp(highest * 1.3);
	const tick = most / 4;
	return { most, ticks: Array.from({ length: 5 }, (_, index) => index * tick), step: most / 40 };
}
