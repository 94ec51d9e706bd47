import type { BarsChart, ChartBar } from '../../story/talk-chart';
import type { Drawn, Word } from '../drawn';
import { measureWidth, wrapText, type TextStyle } from '../image/set-text';
import { drawDown, type ChartBox } from './chart-marks';
import {
	drawRule,
	drawTalkBar,
	getInk,
	getStyle,
	LINE,
	listParagraphs,
	makeWord,
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
function measureBars({ rows }: BarsChart, size: ChartSize, value: TextStyle) {
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
	const rightPx = size.widthPx - measureWords(above) - size.textPx * 0.6;
	const scaleWidth = (amount: number, left: number) =>
		(Math.abs(amount) / (most - least || 1)) * Math.max(0, rightPx - left - belowPx);
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
			label: { x: number; anchor: 'start' | 'end'; getY: (style: TextStyle) => number } | null
		): Required<Pick<Drawn, 'shapes' | 'words'>> {
			const isGap = amount === null;
			const face = isGap ? getStyle(size, 'gap') : { ...value, color: getInk(color) };
			const style = label?.anchor === 'end' ? { ...face, anchor: label.anchor } : face;
			return {
				shapes: isGap ? [] : drawTalkBar(box, color, look),
				words: label ? [makeWord(text, label.x, label.getY(style), style)] : []
			};
		}
	};
}

/** Whether a bar shows, by its row and its place in the row. */
const makeBarTest =
	({ byRow }: BarsChart, isVisible: ChartRoom['isVisible']) =>
	(row: number, bar: number): boolean =>
		isVisible(byRow ? row : bar);

interface DrawnRow {
	named: readonly Word[];
	marks: readonly Required<Pick<Drawn, 'shapes' | 'words'>>[];
}

const joinRows = (rows: readonly DrawnRow[]) => ({
	shapes: rows.flatMap(({ marks }) => marks.flatMap(({ shapes }) => shapes)),
	words: rows.flatMap(({ named, marks }) => [...named, ...marks.flatMap(({ words }) => words)])
});

/** Rows with their labels over their bars, for a narrow chart with long labels. */
function drawUnderNames(chart: BarsChart, { size, top, bottom, isVisible }: ChartRoom): Drawn {
	const isShown = makeBarTest(chart, isVisible);
	const [name, note] = [getStyle(size, 'text'), getStyle(size, 'small')];
	const value = getStyle(size, 'strong', { sizePx: size.textPx * 0.92 });
	const { place, draw } = measureBars(chart, size, value);
	const rowPx = (bottom - top) / chart.rows.length;
	const barPx = size.textPx * 1.12;
	const rows = chart.rows.map((row, index): DrawnRow => {
		const texts = [[row.label, name] as const, [row.note, note] as const];
		const { words, bottomPx } = listParagraphs(texts, size.widthPx, top + index * rowPx);
		const named = chart.byRow && !isVisible(index) ? [] : words;
		const marks = row.bars.flatMap((bar, at) => {
			if (!isShown(index, at)) return [];
			const y = bottomPx + 2 + at * barPx;
			const { x, width, labelX, anchor } = place(bar, 0);
			const label = { x: labelX, anchor, getY: () => y + barPx * 0.74 };
			return draw(bar, { x, y, width, height: barPx * 0.84 }, label);
		});
		return { named, marks };
	});
	return joinRows(rows);
}

/** The height that rows without notes need for their names and the labels of their bars, in pixels. */
export function measureBarRows({ rows, isPart }: BarsChart, size: ChartSize): number {
	const name = getStyle(size, 'small');
	const most = Math.max(
		...rows.map(({ label, bars }) =>
			Math.max(
				(isPart ? 1 : bars.length) / BARS,
				wrapText(label, size.widthPx * MOST_NAME, name).length + 0.3
			)
		)
	);
	return rows.length * most * size.textPx * LINE;
}

/** Rows of bars. */
export function drawBarRows(chart: BarsChart, chartRoom: ChartRoom): Drawn {
	const { rows, isPart } = chart;
	const { size, top, bottom, isVisible } = chartRoom;
	const isShown = makeBarTest(chart, isVisible);
	const plain = getStyle(size, 'text');
	const note = getStyle(size, 'small');
	if (size.widthPx < NARROW_PX && rows.some((row) => row.note !== '')) {
		return drawUnderNames(chart, chartRoom);
	}
	const longest = Math.max(
		...rows.flatMap((row) => [measureWidth(row.label, plain), measureWidth(row.note, note)])
	);
	const namePx = Math.min(longest, size.widthPx * MOST_NAME);
	const left = namePx + size.textPx * 0.7;
	const { getZeroX, place, draw } = measureBars(chart, size, getStyle(size, 'strong'));
	const rowPx = (bottom - top) / rows.length;
	const measureHeight = (text: string, style: TextStyle) =>
		wrapText(text, namePx, style).length * style.sizePx * LINE;
	// names of two lines would overlap those of the next row
	const isLow = rows.some(({ label }) => measureHeight(label, plain) > rowPx);
	const name = isLow ? { ...plain, sizePx: note.sizePx } : plain;
	const abreast = isPart ? 1 : Math.max(1, ...rows.map((each) => each.bars.length));
	const barPx = Math.min((rowPx * BARS) / abreast, size.textPx * 1.7);
	const height = barPx * 0.84;
	const drawn = rows.map((row, index): DrawnRow => {
		const rowTop = top + index * rowPx;
		const first = rowTop + (rowPx - barPx * abreast) / 2;
		const lastShown = row.bars.findLastIndex((_, at) => isShown(index, at));
		const marks = row.bars.flatMap((bar, at) => {
			if (!isShown(index, at)) return [];
			const y = first + (isPart ? 0 : at * barPx);
			// the label of a part is placed after the bar of the whole
			const labelled = isPart ? row.bars[0] : bar;
			const hasLabel = !isPart || at === lastShown;
			const { labelX, anchor } = place(labelled, left);
			const label = {
				...{ x: labelX, anchor },
				getY: (style: TextStyle) => y + height / 2 + style.sizePx * 0.35
			};
			const { x, width } = place(bar, left);
			return draw(bar, { x, y, width, height }, hasLabel ? label : null);
		});
		const textPx = measureHeight(row.label, name) + measureHeight(row.note, note);
		const texts = [[row.label, name] as const, [row.note, note] as const];
		const { words } = listParagraphs(texts, namePx, rowTop + (rowPx - textPx) / 2);
		const named = chart.byRow && !isVisible(index) ? [] : words;
		return { named, marks };
	});
	const { shapes, words } = joinRows(drawn);
	return { shapes: [...shapes, drawRule(drawDown(getZeroX(left), top, bottom), true)], words };
}
