import { bisectRight, extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';

/** The largest of 1, 2 and 5 times a power of ten up to a number. */
function roundDown(value: number): number {
	const power = 10 ** Math.floor(Math.log10(value));
	const first = [5, 2, 1].find((each) => each * power <= value) ?? 1;
	return Number((first * power).toPrecision(1));
}

/** Circles whose area is the value, or flows whose width is; one scale for all years. */
export interface SymbolScale {
	/** Of a flow, its width. */
	radiusPx(value: number): number;
	/** For the legend: about the largest, a quarter and a twentieth of it. */
	steps: readonly number[];
}

/** @param mostPx of the largest value, above or below zero */
export function makeSymbolScale(
	values: readonly number[],
	mostPx: number,
	isFlows = false
): SymbolScale {
	const most = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
	if (most === 0) return { radiusPx: () => 0, steps: [] };
	const radiusPx = (value: number) => (Math.abs(value) / most) ** (isFlows ? 1 : 0.5) * mostPx;
	return { radiusPx, steps: [...new Set([1, 4, 20].map((part) => roundDown(most / part)))] };
}

const CLASSES = 5;

/** Classes of equal width between round numbers, each with a shade; one scale for all years. */
export function makeShadeScale(values: readonly number[]) {
	const [least, most] = extent(values);
	if (least === undefined) return { getClass: () => 0, classes: [] };
	// a single value has its own class
	const scale = scaleLinear([least, most === least ? least + 1 : most], [0, 1]).nice(CLASSES);
	const ticks = [...new Set([...scale.domain(), ...scale.ticks(CLASSES)])].sort((a, b) => a - b);
	const classes = ticks.slice(1).map((to, index) => ({ from: ticks[index]!, to }));
	/** The class of a value; the first and the last also take values beyond the ticks. */
	const getClass = (value: number) => bisectRight(ticks, value, 1, classes.length) - 1;
	return { getClass, classes };
}

/** Opacity of a class: larger values are stronger. */
export const shadeShare = (index: number, count: number): number =>
	count <= 1 ? 0.7 : 0.14 + (index / (count - 1)) * 0.76;

/** The colour of a class. It cannot use `--land`, which it sets for the outline of a country. */
export function getShade(index: number, count: number): string {
	const percent = Math.round(shadeShare(index, count) * 100);
	return `color-mix(in oklab, var(--own) ${percent}%, var(--surface))`;
}
