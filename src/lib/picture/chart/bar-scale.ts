/** The scale of bars: where each is, and where its label stands. */

import type { BarsChart, ChartBar } from '../../story/talk-chart';
import type { Drawn } from '../drawn';
import { measureWidth, type TextStyle } from '../image/set-text';
import { formatPercent } from '../../text/numbers';
import type { ChartBox } from './chart-marks';
import {
	drawTalkBar,
	getInk,
	getStyle,
	makeWord,
	type BarLabel,
	type ChartRoom
} from './chart-style';

/** The longest bar takes at least this share of the room, whatever the labels of the others. */
const LEAST_LONGEST = 0.3;

/** Where the labels of bars stand: that of a part at the end of the whole. */
export const listBarLabels = ({ rows, isPart }: BarsChart): BarLabel[] =>
	rows.flatMap(({ bars }) =>
		bars.map(({ text, value }) => ({ text, at: (isPart ? bars[0]!.value : value) ?? 0 }))
	);

/** Sizes of the bars of a chart, and how one is drawn. */
export function measureBars(
	chart: BarsChart,
	{ size, scaledLabels = listBarLabels(chart) }: Pick<ChartRoom, 'size' | 'scaledLabels'>,
	value: TextStyle
) {
	const { rows, isPart, scaleEnd } = chart;
	const bars = rows.flatMap((row) => row.bars);
	const isBelow = (bar: ChartBar | undefined) => (bar?.value ?? 0) < 0;
	const measureWords = (list: readonly ChartBar[]) =>
		Math.max(0, ...list.map(({ text }) => measureWidth(text, value)));
	const values = bars.map((bar) => bar.value ?? 0);
	const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
	const gapPx = size.textPx * 0.4;
	const below = bars.filter(isBelow);
	const belowPx = below.length > 0 ? measureWords(below) + gapPx : 0;
	// the words of a gap have the width of the bar that is not there
	const above = bars.filter((bar) => bar.value !== null && !isBelow(bar));
	const rightPx = size.widthPx - size.textPx * 0.6;
	/** Pixels of a unit: each bar has room for its own label, a short one may have a long label. */
	const getScale = (left: number) => {
		const roomPx = Math.max(0, rightPx - left - belowPx);
		if (least < 0) return Math.max(0, roomPx - measureWords(above)) / (most - least);
		if (scaleEnd !== undefined) {
			const getFit = (text: string, amount: number) =>
				(roomPx - measureWidth(text, value) - gapPx) / amount;
			const fits = scaledLabels.map(({ text, at }) => getFit(text, at || 1e-9));
			const fittingScale = Math.min(getFit(formatPercent(100), scaleEnd), ...fits);
			return Math.max(fittingScale, (roomPx * LEAST_LONGEST) / scaleEnd);
		}
		// the label of a part stands at the end of the whole
		const labelled = isPart ? rows.map((row) => row.bars) : above.map((bar) => [bar]);
		const scales = labelled.map((own) => (roomPx - measureWords(own)) / (own[0]?.value || 1e-9));
		const fittingScale = Math.min(roomPx / (most || 1), ...scales);
		return Math.max(fittingScale, (roomPx * LEAST_LONGEST) / (most || 1));
	};
	const scaleWidth = (amount: number, left: number) => Math.abs(amount) * getScale(left);
	/** Zero, right of the bars below it and of their labels. */
	const getZeroX = (left: number) => left + belowPx + scaleWidth(least, left);
	return {
		getZeroX,
		/** Where a bar is, and where its label begins; that of one below zero ends there. */
		place(bar: ChartBar | undefined, left: number) {
			const zero = getZeroX(left);
			const width = scaleWidth(bar?.value ?? 0, left);
			return isBelow(bar)
				? { x: zero - width, width, labelX: zero - width - gapPx, anchor: 'end' as const }
				: { x: zero, width, labelX: zero + width + gapPx, anchor: 'start' as const };
		},
		/** A bar with its label; a gap has only that. */
		draw(
			{ value: amount, text, color, look }: ChartBar,
			box: ChartBox,
			label: {
				x: number;
				anchor: 'start' | 'end';
				getY: (style: TextStyle) => number;
				/** In a row that the words are not about. */
				isQuiet?: boolean;
			} | null
		): Required<Pick<Drawn, 'shapes' | 'words'>> {
			const isGap = amount === null;
			const plain = label?.isQuiet ? getStyle(size, 'text') : value;
			const face = isGap ? getStyle(size, 'gap') : { ...plain, color: getInk(color) };
			const style = label?.anchor === 'end' ? { ...face, anchor: label.anchor } : face;
			return {
				shapes: isGap ? [] : drawTalkBar(box, color, look),
				words: label ? [makeWord(text, label.x, label.getY(style), style)] : []
			};
		}
	};
}
