/** The labels of the flows: their room beside or over the ribbons, their lines, their place. */

import { max } from 'd3-array';
import type { PlacedMark } from '$lib/layers/svg/place-marks';
import type { Word } from '$lib/picture/drawn';
import { measureWidth, wrapText, type TextStyle } from '$lib/picture/image/set-text';
import { FLOW_STATE_LABELS, getStateMark, type FlowBand } from './outcome-flows';

/** Below it, labels stand over the ribbons, under their counts. */
const NARROW_PX = 620;
export const LINE = 1.24;
export const BAR_PX = 9;
const HALO_PX = 4;

export interface Measures {
	isNarrow: boolean;
	text: TextStyle;
	count: TextStyle;
	head: TextStyle;
	/** Left edge of the bar of each stage. */
	bars: readonly number[];
	/** Room for the label of each stage. */
	labels: readonly number[];
	apartPx: number;
}

export function measureRoom(widthPx: number): Measures {
	const isNarrow = widthPx < NARROW_PX;
	const sizePx = isNarrow ? 12.5 : 15;
	const text: TextStyle = { face: 'sans', sizePx, color: 'text', haloPx: HALO_PX };
	const styles = {
		text,
		count: { ...text, face: 'sans-bold' as const },
		head: { face: 'serif-italic' as const, sizePx: sizePx + 1, color: 'text-2', haloPx: 0 }
	};
	if (isNarrow) {
		const last = widthPx * 0.3;
		const step = (widthPx - last - BAR_PX) / 2;
		return {
			...{ isNarrow, ...styles, apartPx: 7 },
			bars: [0, step, 2 * step],
			labels: [step - BAR_PX - 14, step - BAR_PX - 14, last - 8]
		};
	}
	const side = Math.min(220, widthPx * 0.25);
	const middle = (widthPx - BAR_PX) / 2;
	return {
		...{ isNarrow, ...styles, apartPx: 10 },
		bars: [side, middle, widthPx - side - BAR_PX],
		labels: [side - 10, middle - side - 3 * BAR_PX, side - 10]
	};
}

/** The same with the bars as far apart as the labels beside them leave room. */
export function spreadBars(
	measures: Measures,
	widthPx: number,
	before: number,
	after: number
): Measures {
	// letters can be a little wider than they are measured
	const [first, last] = [before + 14, widthPx - after - 14 - BAR_PX];
	return { ...measures, bars: [first, (first + last) / 2, last] };
}

/** A label as lines, its own size in pixels. */
export interface Label {
	lines: readonly string[];
	/** From its edge to the start of the words. */
	indentPx: number;
	heightPx: number;
	widthPx: number;
	hasMark: boolean;
}

const MARK = { roomPx: 18, sizePx: 11 };

/** The mark and the count of a label, then its words: beside them, or below where it is narrow. */
export function buildLabel(
	band: FlowBand,
	roomPx: number,
	{ isNarrow, text, count }: Measures
): Label {
	const hasMark = getStateMark(band.state) !== null;
	const markPx = hasMark ? MARK.roomPx : 0;
	const countPx = measureWidth(String(band.projects.length), count);
	const indentPx = isNarrow ? 0 : markPx + countPx + 6;
	const lines = wrapText(FLOW_STATE_LABELS[band.state], roomPx - indentPx, text);
	const ownPx = max(lines, (line) => measureWidth(line, text)) ?? 0;
	return {
		...{ lines, indentPx, hasMark },
		heightPx: (lines.length + (isNarrow ? 1 : 0)) * text.sizePx * LINE,
		widthPx: Math.max(indentPx + ownPx, markPx + countPx)
	};
}

export function placeLabel(
	band: FlowBand,
	label: Label,
	left: number,
	middle: number,
	{ isNarrow, text, count }: Measures
): { words: Word[]; mark: PlacedMark | null } {
	const linePx = text.sizePx * LINE;
	const top = middle - label.heightPx / 2;
	const baseline = (line: number) => top + (line + 0.5) * linePx + text.sizePx * 0.34;
	const mark = getStateMark(band.state);
	const markX = left + MARK.sizePx / 2 + 1;
	const countX = left + (label.hasMark ? MARK.roomPx : 0);
	return {
		words: [
			{ text: String(band.projects.length), x: countX, y: baseline(0), style: count },
			...label.lines.map((line, index) => ({
				...{ text: line, x: left + label.indentPx, style: text },
				y: baseline(index + (isNarrow ? 1 : 0))
			}))
		],
		mark: mark && { mark, x: markX, y: top + linePx / 2, sizePx: MARK.sizePx }
	};
}
