import { scaleLinear } from 'd3-scale';

/** The largest of 1, 2 and 5 times a power of ten up to a number. */
function roundDown(value: number): number {
	const power = 10 ** Math.floor(Math.log10(value));
	const first = [5, 2, 1].find((each) => each * power <= value) ?? 1;
	return Number((first * power).toPrecision(1));
}

const largestOf = (values: readonly number[]): number =>
	values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);

/** For the legend: about the largest, a quarter and a twentieth of it. */
const stepsTo = (most: number): number[] =>
	most === 0 ? [] : [...new Set([1, 4, 20].map((part) => roundDown(most / part)))];

/** Circles whose area is the value; one scale for all years. */
export interface SymbolScale {
	radiusPx(value: number): number;
	/** For the legend, the largest first. */
	steps: readonly number[];
}

/** @param mostPx radius of the largest value, above or below zero */
export function makeSymbolScale(values: readonly number[], mostPx: number): SymbolScale {
	const most = largestOf(values);
	const radiusPx = (value: number) => (most === 0 ? 0 : Math.sqrt(Math.abs(value) / most) * mostPx);
	return { radiusPx, steps: stepsTo(most) };
}

/** Flows whose width is the value. */
export function makeWidthScale(values: readonly number[], mostPx: number): SymbolScale {
	const most = largestOf(values);
	const radiusPx = (value: number) => (most === 0 ? 0 : (Math.abs(value) / most) * mostPx);
	return { radiusPx, steps: stepsTo(most) };
}

/** Classes of equal width between round numbers, each with a shade; one scale for all years. */
export interface ShadeScale {
	classOf(value: number): number;
	classes: readonly { from: number; to: number }[];
}

const CLASSES = 5;

export function makeShadeScale(values: readonly number[]): ShadeScale {
	const least = values.reduce((smallest, value) => Math.min(smallest, value), Infinity);
	const most = values.reduce((largest, value) => Math.max(largest, value), -Infinity);
	if (values.length === 0) return { classOf: () => 0, classes: [] };
	// a single value has its own class
	const scale = scaleLinear([least, most === least ? least + 1 : most], [0, 1]).nice(CLASSES);
	const [first = 0, last = 1] = scale.domain();
	const ticks = [...new Set([first, ...scale.ticks(CLASSES), last])].sort((a, b) => a - b);
	const classes = ticks.slice(1).map((to, index) => ({ from: ticks[index]!, to }));
	const classOf = (value: number) => {
		const found = classes.findIndex(({ to }) => value < to);
		return found === -1 ? classes.length - 1 : found;
	};
	return { classOf, classes };
}

/** Opacity of a class: larger values are stronger. */
export const shadeShare = (index: number, count: number): number =>
	count <= 1 ? 0.7 : 0.14 + (index / (count - 1)) * 0.76;

/** The colour of a class. It cannot use `--land`, which it sets for the outline of a country. */
export function shadeOf(index: number, count: number): string {
	const percent = Math.round(shadeShare(index, count) * 100);
	return `color-mix(in oklab, var(--own) ${percent}%, var(--surface))`;
}
