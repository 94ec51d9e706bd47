import { range } from 'd3-array';
import { scaleLinear, scaleLog, scaleSymlog } from 'd3-scale';
import type { RelationState } from './relation-state';

/** A d3 scale with its domain, and its ticks; the chart sets its range. */
export interface RelationAxis {
	scale: AxisFunction;
	domain: [number, number];
	/** The most important first, so that a small chart can omit the last. */
	ticks: readonly number[];
	/** True for a logarithmic axis with a place for 0, which logarithms lack. */
	includesZero: boolean;
}

type AxisFunction = ReturnType<
	typeof scaleLinear<number, number> | typeof scaleLog<number, number> | typeof scaleSymlog<number>
>;

/** Margin at the ends of a logarithmic axis, as a factor. */
const LOG_ROOM = 1.25;

/** 1, 2 and 5 of every power of ten between two amounts: tens first, then fives, then twos. */
function decadeTicks(least: number, most: number): number[] {
	const powers = range(Math.floor(Math.log10(least)), Math.floor(Math.log10(most)) + 1);
	return [1, 5, 2].flatMap((first) =>
		powers
			// parsed from text, because 3 × 10⁻¹ is not 0.3 in binary
			.map((power) => Number(`${first}e${power}`))
			.filter((tick) => tick >= least && tick <= most)
	);
}

/** An axis over all values; the same for every country. */
export function makeAxis(values: readonly number[], kind: RelationState['scale']): RelationAxis {
	const most = Math.max(0, ...values);
	const lowest = Math.min(0, ...values);
	const positive = values.filter((value) => value > 0);
	if (kind === 'linear' || positive.length === 0) {
		const scale = scaleLinear([lowest, most || 1], [0, 1]).nice(5);
		const [first = 0, last = 1] = scale.domain();
		return { scale, domain: [first, last], ticks: scale.ticks(5), includesZero: false };
	}
	const least = Math.min(...positive);
	const includesZero = lowest < 0 || values.includes(0);
	const start = includesZero ? lowest * LOG_ROOM : least / LOG_ROOM;
	const domain: [number, number] = [start, most * LOG_ROOM];
	const scale = includesZero
		? scaleSymlog(domain, [0, 1]).constant(least)
		: scaleLog(domain, [0, 1]);
	const ticks = decadeTicks(least / LOG_ROOM, domain[1]);
	const below = lowest < 0 ? decadeTicks(least, -lowest).map((tick) => -tick) : [];
	return { scale, domain, ticks: includesZero ? [0, ...ticks, ...below] : ticks, includesZero };
}

/** The ticks that fit, each at least this many pixels from the ones before it. */
export function spaceTicks(
	ticks: readonly number[],
	position: (tick: number) => number,
	leastPx: number
): number[] {
	const kept: number[] = [];
	for (const tick of ticks) {
		const far = kept.every((other) => Math.abs(position(other) - position(tick)) >= leastPx);
		if (far) kept.push(tick);
	}
	return kept;
}
