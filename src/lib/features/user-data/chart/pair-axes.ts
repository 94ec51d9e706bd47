import { scaleLinear } from 'd3-scale';
import { measureTextWidth } from '$lib/labels/text-width';
import { formatUserValue } from '$lib/layers/own/describe';

export const PAIRS_HEIGHT_PX = 280;
const ROOM_PX = { top: 10, right: 14, bottom: 26 };
/** Between the labels of the vertical axis and its lines, and between two of the horizontal one. */
const GAP_PX = { up: 6, across: 20 };
const TEXT_PX = 12;
const MOST_ACROSS = 6;

interface Tick {
	at: number;
	label: string;
}

/** Both axes of a chart of pairs, in pixels: no label covers a point or another label. */
interface PairAxes {
	left: number;
	right: number;
	getX: (value: number) => number;
	getY: (value: number) => number;
	across: readonly (Tick & { anchor: 'start' | 'middle' | 'end' })[];
	up: readonly Tick[];
}

const measurePx = (text: string) => measureTextWidth(text, 'sans') * TEXT_PX;

const getDomain = (values: readonly number[]): [number, number] => [
	Math.min(0, ...values),
	Math.max(0, ...values) || 1
];

/** @param horizontal the values of the pairs on the horizontal axis */
export function layOutPairAxes(
	horizontal: readonly number[],
	vertical: readonly number[],
	widthPx: number
): PairAxes {
	const up = scaleLinear(getDomain(vertical), [PAIRS_HEIGHT_PX - ROOM_PX.bottom, ROOM_PX.top]).nice(
		4
	);
	const upTicks = up.ticks(4).map((value) => ({ at: up(value), label: formatUserValue(value) }));
	const widestPx = Math.max(...upTicks.map(({ label }) => measurePx(label)));
	const [left, right] = [Math.ceil(widestPx) + 2 * GAP_PX.up, widthPx - ROOM_PX.right];
	const across = scaleLinear(getDomain(horizontal), [left, right]).nice(5);
	const place = (count: number) =>
		across.ticks(count).map((value) => {
			const [at, label] = [across(value), formatUserValue(value)];
			const half = measurePx(label) / 2;
			if (at + half > widthPx) return { at, label, anchor: 'end' as const, from: at - 2 * half };
			if (at - half < 0) return { at, label, anchor: 'start' as const, from: at };
			return { at, label, anchor: 'middle' as const, from: at - half };
		});
	const isApart = (ticks: ReturnType<typeof place>) =>
		ticks.every(({ from }, index) => {
			const before = ticks[index - 1];
			if (!before) return true;
			return from - (before.from + measurePx(before.label)) >= GAP_PX.across;
		});
	// as many as there is room for; one says nothing of a scale, but two may be too wide
	const counts = Array.from({ length: MOST_ACROSS }, (_, index) => MOST_ACROSS - index);
	const fitting = counts.map(place).find((ticks) => ticks.length > 0 && isApart(ticks));
	return {
		...{ left, right, getX: across, getY: up, up: upTicks },
		across: fitting ?? place(1).slice(-1)
	};
}
