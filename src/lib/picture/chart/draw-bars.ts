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
	const words = Math.max(...bars.map(({ text }) => measureWidth(text, value)));
	const most = Math.max(1, ...bars.map((bar) => bar.value ?? 0));
	return {
		rightPx: size.widthPx - words - size.textPx * 0.6,
		getShare: (bar: ChartBar | undefined) => (bar?.value ?? 0) / most,
		/** A bar with its label; a gap has only that. */
		draw(
			{ value: amount, text, color, look }: ChartBar,
			box: ChartBox,
			label: { x: number; getY: (style: TextStyle) => number } | null
		): Required<Pick<Drawn, 'shapes' | 'words'>> {
			const isGap = amount === null;
			const style = isGap ? getStyle(size, 'gap') : { ...value, color: getInk(color) };
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
	const { rightPx, getShare, draw } = measureBars(chart, size, value);
	const rowPx = (bottom - top) / chart.rows.length;
	const barPx = size.textPx * 1.12;
	const rows = chart.rows.map((row, index): DrawnRow => {
		const texts = [[row.label, name] as const, [row.note, note] as const];
		const { words, bottomPx } = listParagraphs(texts, size.widthPx, top + index * rowPx);
		const named = chart.byRow && !isVisible(index) ? [] : words;
		const marks = row.bars.flatMap((bar, at) => {
			if (!isShown(index, at)) return [];
			const y = bottomPx + 2 + at * barPx;
			const width = getShare(bar) * rightPx;
			const label = { x: width + size.textPx * 0.4, getY: () => y + barPx * 0.74 };
			return draw(bar, { x: 0, y, width, height: barPx * 0.84 }, label);
		});
		return { named, marks };
	});
	return joinRows(rows);
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
	const { rightPx, getShare, draw } = measureBars(chart, size, getStyle(size, 'strong'));
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
			const label = {
				x: left + getShare(labelled) * (rightPx - left) + size.textPx * 0.4,
				getY: (style: TextStyle) => y + height / 2 + style.sizePx * 0.35
			};
			const box = { x: left, y, width: getShare(bar) * (rightPx - left), height };
			return draw(bar, box, hasLabel ? label : null);
		});
		const textPx = measureHeight(row.label, name) + measureHeight(row.note, note);
		const texts = [[row.label, name] as const, [row.note, note] as const];
		const { words } = listParagraphs(texts, namePx, rowTop + (rowPx - textPx) / 2);
		const named = chart.byRow && !isVisible(index) ? [] : words;
		return { named, marks };
	});
	const { shapes, words } = joinRows(drawn);
	return { shapes: [...shapes, drawRule(drawDown(left, top, bottom), true)], words };
}
