import type { BarsChart } from '../../story/talk-chart';
import type { Drawn, Word } from '../drawn';
import { measureWidth, wrapText, type TextStyle } from '../image/set-text';
import { placeEach } from '../../layers/svg/place-marks';
import { measureBars } from './bar-scale';
import { drawDown } from './chart-marks';
import { drawAbreast, measureAbreast } from './draw-abreast';
import { drawPartNames, measurePartNames } from './draw-part-names';
import {
	drawRule,
	getStyle,
	LINE,
	listParagraphs,
	type ChartRoom,
	type ChartSize
} from './chart-style';

/** The share of a row for its bars. */
const BARS = 0.78;
/** The most height of a row for each of its bars, and of a bar, in ems: few rows fill a chart that is alone. */
const MOST = { alone: { row: 6, bar: 2.6 }, stacked: { row: 3.6, bar: 1.7 } };
/** Names take at most this share of the width. */
const MOST_NAME = 0.42;
/** Below this width names with a note are placed over their bars. */
const NARROW_PX = 700;
/** In ems: the longest bar has at least this width next to names and values. */
const LEAST_BAR = 3;
/** Likewise, where the scale has an end of its own. */
const LEAST_SCALE = 8;
/** How much larger the figures of a chart with few are, and the names of its rows. */
const LARGE = { figure: 2.4, name: 1.2 };

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
function drawUnderNames(chart: BarsChart, chartRoom: ChartRoom): Drawn {
	const { size, top, bottom, isVisible } = chartRoom;
	const isShown = makeBarTest(chart, isVisible);
	const [name, note] = [getStyle(size, 'text'), getStyle(size, 'small')];
	const figure = getStyle(size, 'strong', { sizePx: size.textPx * 0.92 });
	const { place, draw } = measureBars(chart, chartRoom, figure);
	const partsPx = measurePartNames(chart, size);
	const rowPx = (bottom - top - partsPx) / chart.rows.length;
	const barPx = size.textPx * 1.12;
	const rows = chart.rows.map((row, index): DrawnRow => {
		const texts = [[row.label, name] as const, [row.note, note] as const];
		const rowTop = top + index * rowPx + (index > 0 ? partsPx : 0);
		const { words, bottomPx: nameBottomPx } = listParagraphs(texts, size.widthPx, rowTop);
		const bottomPx = nameBottomPx + (index > 0 ? 0 : partsPx);
		const parts = index > 0 ? [] : drawPartNames(chart, chartRoom, place(row.bars[0], 0), bottomPx);
		const named = chart.byRow && !isVisible(index) ? [] : [...words, ...parts];
		const lastShown = row.bars.findLastIndex((_, at) => isShown(index, at));
		const marks = row.bars.flatMap((bar, at) => {
			if (!isShown(index, at)) return [];
			const y = bottomPx + 2 + (chart.isPart ? 0 : at * barPx);
			const { x, width } = place(bar, 0);
			// the label of a part is placed after the bar of the whole
			const { labelX, anchor } = place(chart.isPart ? row.bars[0] : bar, 0);
			const label = { x: labelX, anchor, getY: () => y + barPx * 0.74 };
			const box = { x, y, width, height: barPx * 0.84 };
			return draw(bar, box, chart.isPart && at !== lastShown ? null : label);
		});
		return { named, marks };
	});
	return joinRows(rows);
}

/** Of a mark before a name: its side, and the room that it takes, in ems. */
const MARK = { side: 0.78, room: 1.3 };

const measureMarks = ({ rows }: BarsChart, { textPx }: ChartSize): number =>
	rows.some(({ mark }) => mark) ? textPx * MARK.room : 0;
/** Whether names stand over their bars in any narrow chart. */
const isNamedAbove = ({ rows }: BarsChart): boolean => rows.some(({ note }) => note !== '');

/** The height that rows need for their names and the labels of their bars, in pixels. */
export function measureBarRows(chart: BarsChart, size: ChartSize): number {
	const { rows, isPart } = chart;
	if (chart.isAbreast) return measureAbreast(chart, size);
	const name = getStyle(size, 'small');
	const partsPx = measurePartNames(chart, size);
	if (size.widthPx < NARROW_PX && isNamedAbove(chart)) {
		const plain = getStyle(size, 'text');
		return rows.reduce((sum, row) => {
			const names = wrapText(row.label, size.widthPx, plain).length * plain.sizePx * LINE;
			const notes =
				row.note === '' ? 0 : wrapText(row.note, size.widthPx, name).length * name.sizePx * LINE;
			return sum + names + notes + row.bars.length * size.textPx * 1.12 + size.textPx * 0.8;
		}, partsPx);
	}
	const most = Math.max(
		...rows.map(({ label, note, bars }) =>
			Math.max(
				(isPart ? 1 : bars.length) / BARS,
				[label, note].reduce(
					(lines, text) =>
						lines + (text === '' ? 0 : wrapText(text, size.widthPx * MOST_NAME, name).length),
					0.3
				)
			)
		)
	);
	return partsPx + rows.length * most * size.textPx * LINE;
}

/** The names of rows, and of the one that the words are about. */
function getNameStyles({ hasLargeFigures }: BarsChart, size: ChartSize) {
	const sizePx = size.textPx * (hasLargeFigures ? LARGE.name : 1);
	return {
		plain: getStyle(size, 'text', { sizePx }),
		strong: getStyle(size, 'strong', { sizePx })
	};
}

/** The longest name or note of a row, at most its share of the width. */
export function measureNames(chart: BarsChart, size: ChartSize): number {
	const { rows, mainRow } = chart;
	const { plain, strong } = getNameStyles(chart, size);
	const note = getStyle(size, 'small');
	const longest = Math.max(
		...rows.flatMap((row, index) => [
			measureWidth(row.label, index === mainRow ? strong : plain),
			measureWidth(row.note, note)
		])
	);
	return measureMarks(chart, size) + Math.min(Math.ceil(longest) + 1, size.widthPx * MOST_NAME);
}

/** Whether names stand over their bars: long notes, or values that would leave the bars no width. */
export function hasNamesOver(chart: BarsChart, size: ChartSize): boolean {
	if (chart.isAbreast || size.widthPx >= NARROW_PX) return false;
	if (isNamedAbove(chart)) return true;
	const value = getStyle(size, 'strong');
	const values = chart.rows.flatMap(({ bars }) => bars.map(({ text }) => text));
	const longest = Math.max(...values.map((text) => measureWidth(text, value)));
	const leastEms = chart.scaleEnd === undefined ? LEAST_BAR : LEAST_SCALE;
	return size.widthPx - measureNames(chart, size) - longest < size.textPx * leastEms;
}

/** Rows of bars. */
export function drawBarRows(chart: BarsChart, chartRoom: ChartRoom): Drawn {
	const { rows, isPart, mainRow } = chart;
	const { size, bottom, isVisible } = chartRoom;
	const top = chartRoom.top + measurePartNames(chart, size);
	const isShown = makeBarTest(chart, isVisible);
	const { plain, strong } = getNameStyles(chart, size);
	const note = getStyle(size, 'small');
	if (chart.isAbreast) return drawAbreast(chart, chartRoom);
	if (hasNamesOver(chart, size)) return drawUnderNames(chart, chartRoom);
	const marksPx = measureMarks(chart, size);
	const namePx = (chartRoom.namePx ?? measureNames(chart, size)) - marksPx;
	const left = marksPx + namePx + size.textPx * 0.7;
	const growth = chart.hasLargeFigures ? LARGE.figure : 1;
	const most = chartRoom.namePx === undefined ? MOST.alone : MOST.stacked;
	const figure = getStyle(size, 'strong', { sizePx: size.textPx * growth });
	const { getZeroX, place, draw } = measureBars(chart, chartRoom, figure);
	const abreast = isPart ? 1 : Math.max(1, ...rows.map((each) => each.bars.length));
	const measureHeight = (text: string, style: TextStyle) =>
		text === '' ? 0 : wrapText(text, namePx, style).length * style.sizePx * LINE;
	const wordsPx = rows.map(
		(row) => measureHeight(row.label, plain) + measureHeight(row.note, note)
	);
	const mostPx = Math.max(size.textPx * most.row * growth * abreast, ...wordsPx);
	const rowPx = Math.min((bottom - top) / rows.length, mostPx);
	// names of two lines would overlap those of the next row
	const isLow = rows.some(({ label }) => measureHeight(label, plain) > rowPx);
	const name = isLow ? { ...plain, sizePx: note.sizePx } : plain;
	// alike in the charts of a stack
	const barPx = Math.min((rowPx * BARS) / abreast, size.textPx * most.bar * growth);
	const height = barPx * 0.84;
	const drawn = rows.map((row, index): DrawnRow => {
		const rowTop = top + index * rowPx;
		// in the middle of what it has of the row
		const first = rowTop + (rowPx - barPx * abreast + barPx - height) / 2;
		const lastShown = row.bars.findLastIndex((_, at) => isShown(index, at));
		const marks = row.bars.flatMap((bar, at) => {
			if (!isShown(index, at)) return [];
			const y = first + (isPart ? 0 : at * barPx);
			// the label of a part is placed after the bar of the whole
			const labelled = isPart ? row.bars[0] : bar;
			const hasLabel = !isPart || at === lastShown;
			const { labelX, anchor } = place(labelled, left);
			const label = {
				...{ x: labelX, anchor, isQuiet: mainRow !== undefined && index !== mainRow },
				getY: (style: TextStyle) => y + height / 2 + style.sizePx * 0.35
			};
			const { x, width } = place(bar, left);
			return draw(bar, { x, y, width, height }, hasLabel ? label : null);
		});
		const ownName = index === mainRow ? { ...strong, sizePx: name.sizePx } : name;
		const textPx = measureHeight(row.label, ownName) + measureHeight(row.note, note);
		const texts = [[row.label, ownName] as const, [row.note, note] as const];
		const { words } = listParagraphs(texts, namePx, rowTop + (rowPx - textPx) / 2);
		const isNamed = !chart.byRow || isVisible(index);
		const named = isNamed ? words.map((word) => ({ ...word, x: word.x + marksPx })) : [];
		const sizePx = size.textPx * MARK.side;
		const at = { x: sizePx / 2, y: rowTop + rowPx / 2, sizePx };
		const sign = row.mark && isNamed ? placeEach([{ mark: row.mark, ...at }]) : [];
		return { named, marks: [{ shapes: sign, words: [] }, ...marks] };
	});
	const { shapes, words } = joinRows(drawn);
	const parts = drawPartNames(
		chart,
		chartRoom,
		place(rows[0]?.bars[0], left),
		top + (rowPx - barPx * abreast) / 2
	);
	return {
		shapes: [...shapes, drawRule(drawDown(getZeroX(left), top, top + rows.length * rowPx), true)],
		words: [...words, ...parts]
	};
}
