import type { BarsChart, ChartBar } from '../../core/data/talk-chart';
import { setText, measureWidth, wrapText, type TextStyle } from '../image/set-text';
import {
	getInk,
	LINE,
	paintBar,
	paintRule,
	setParagraphs,
	getStyle,
	type ChartRoom,
	type ChartSize
} from './chart-style';

/** The share of a row for its bars. */
const BARS = 0.78;
/** Names take at most this share of the width. */
const MOST_NAME = 0.42;
/** Below this width names with a note are placed over their bars. */
const NARROW_PX = 700;

/** Sizes of the bars of a chart, and how one is drawn. */
function listBars({ rows }: BarsChart, size: ChartSize, value: TextStyle) {
	const bars = rows.flatMap((row) => row.bars);
	const words = Math.max(...bars.map(({ text }) => measureWidth(text, value)));
	const most = Math.max(1, ...bars.map((bar) => bar.value ?? 0));
	return {
		rightPx: size.widthPx - words - size.textPx * 0.6,
		getShare: (bar: ChartBar | undefined) => (bar?.value ?? 0) / most,
		/** A bar with its label; a gap has only that. */
		paint(
			{ value: amount, text, color, look }: ChartBar,
			box: Parameters<typeof paintBar>[0],
			label: { x: number; getY: (style: TextStyle) => number } | null
		): string {
			const isGap = amount === null;
			const style = isGap ? getStyle(size, 'gap') : { ...value, color: getInk(color) };
			const bar = isGap ? '' : paintBar(box, color, look);
			return bar + (label ? setText(text, label.x, label.getY(style), style) : '');
		}
	};
}

/** Rows with their labels over their bars, for a narrow chart with long labels. */
function paintUnderNames(chart: BarsChart, { size, top, bottom, visible }: ChartRoom): string {
	const [name, note] = [getStyle(size, 'text'), getStyle(size, 'small')];
	const value = getStyle(size, 'strong', { sizePx: size.textPx * 0.92 });
	const { rightPx, getShare, paint } = listBars(chart, size, value);
	const rowPx = (bottom - top) / chart.rows.length;
	const barPx = size.textPx * 1.12;
	const drawn = chart.rows.map((row, index) => {
		const named = [[row.label, name] as const, [row.note, note] as const];
		const { svg, bottomPx } = setParagraphs(named, size.widthPx, top + index * rowPx);
		const marks = row.bars.slice(0, visible).map((bar, at) => {
			const barTop = bottomPx + 2 + at * barPx;
			const widthPx = getShare(bar) * rightPx;
			return paint(bar, [0, barTop, widthPx, barPx * 0.84], {
				x: widthPx + size.textPx * 0.4,
				getY: () => barTop + barPx * 0.74
			});
		});
		return svg + marks.join('');
	});
	return drawn.join('');
}

/** Rows of bars. */
export function paintBars(chart: BarsChart, chartRoom: ChartRoom): string {
	const { rows, isPart } = chart;
	const { size, top, bottom, visible } = chartRoom;
	const plain = getStyle(size, 'text');
	const note = getStyle(size, 'small');
	if (size.widthPx < NARROW_PX && rows.some((row) => row.note !== '')) {
		return paintUnderNames(chart, chartRoom);
	}
	const longest = Math.max(
		...rows.flatMap((row) => [measureWidth(row.label, plain), measureWidth(row.note, note)])
	);
	const namePx = Math.min(longest, size.widthPx * MOST_NAME);
	const left = namePx + size.textPx * 0.7;
	const { rightPx, getShare, paint } = listBars(chart, size, getStyle(size, 'strong'));
	const rowPx = (bottom - top) / rows.length;
	const measureHeight = (text: string, style: TextStyle) =>
		wrapText(text, namePx, style).length * style.sizePx * LINE;
	// names of two lines would overlap those of the next row
	const isLow = rows.some(({ label }) => measureHeight(label, plain) > rowPx);
	const name = isLow ? { ...plain, sizePx: note.sizePx } : plain;
	const abreast = isPart ? 1 : Math.max(1, ...rows.map((each) => each.bars.length));
	const barPx = Math.min((rowPx * BARS) / abreast, size.textPx * 1.7);
	const drawn = rows.map((row, index) => {
		const y = top + index * rowPx;
		const first = y + (rowPx - barPx * abreast) / 2;
		const shown = row.bars.slice(0, visible);
		const marks = shown.map((bar, at) => {
			const barTop = first + (isPart ? 0 : at * barPx);
			const thin = barPx * 0.84;
			// the label of a part is placed after the bar of the whole
			const labelled = isPart ? row.bars[0] : bar;
			const hasLabel = !isPart || at === shown.length - 1;
			const label = {
				x: left + getShare(labelled) * (rightPx - left) + size.textPx * 0.4,
				getY: (style: TextStyle) => barTop + thin / 2 + style.sizePx * 0.35
			};
			const box = [left, barTop, getShare(bar) * (rightPx - left), thin] as const;
			return paint(bar, box, hasLabel ? label : null);
		});
		const heightPx = measureHeight(row.label, name) + measureHeight(row.note, note);
		const named = [[row.label, name] as const, [row.note, note] as const];
		const { svg } = setParagraphs(named, namePx, y + (rowPx - heightPx) / 2);
		return svg + marks.join('');
	});
	return drawn.join('') + paintRule(`M${left} ${top}V${bottom}`, true);
}
