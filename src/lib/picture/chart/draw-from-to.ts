import type { LevelsChart } from '../../story/talk-chart';
import type { MarkPath } from '../../layers/svg/mark-shapes';
import type { Drawn, Word } from '../drawn';
import { measureWidth, wrapText, type TextStyle } from '../image/set-text';
import { drawAcross } from './chart-marks';
import {
	drawRule,
	getInk,
	getStyle,
	LINE,
	makeWord,
	type ChartRoom,
	type ChartSize
} from './chart-style';

type Levels = Pick<LevelsChart, 'panels' | 'levels' | 'years' | 'keys'>;

/** Below this width the name of a country is over its rows. */
const NARROW_PX = 700;
/** Between columns, and above and below the words of a row, in ems. */
const APART = 0.8;
const PAD = 0.28;

interface Cell {
	/** The level in lines, that of the first year or of the last. */
	lines: readonly string[];
	style: TextStyle;
	x: number;
}
interface Row {
	/** Of a country, or of a side where the chart is narrow. */
	name: string;
	nameStyle: TextStyle;
	/** The sides of the row, by their index, with the levels of both years. */
	sides: readonly { index: number; cells: readonly Cell[] }[];
	heightPx: number;
	isFirst: boolean;
}

/** Columns and rows of a table of levels in words, by the room that the words need. */
function layOut({ panels, levels, years, keys }: Levels, size: ChartSize) {
	const isNarrow = size.widthPx < NARROW_PX;
	const small = getStyle(size, 'small');
	const name = getStyle(size, 'strong');
	const sideCount = Math.max(...panels.map(({ lines }) => lines.length));
	const sideStyle = (index: number): TextStyle => ({
		...small,
		color: getInk(panels[0]!.lines[index]!.color)
	});
	const widestPx = (texts: readonly string[], style: TextStyle) =>
		Math.max(...texts.map((text) => measureWidth(text, style)));
	const namePx = isNarrow
		? widestPx(
				keys.map(({ label }) => label),
				small
			)
		: widestPx(
				panels.map(({ label }) => label),
				name
			);
	const apart = size.textPx * APART;
	const count = isNarrow ? 2 : 2 * sideCount;
	/** The level of a side in the first year or in the last, as it is written. */
	const getLevel = ([from = 0, to = 0]: readonly number[], index: number, at: number) => {
		const plain = sideStyle(index);
		// what changed stands out
		const style = at === 1 && from !== to ? { ...plain, face: name.face } : plain;
		return { text: levels[at === 0 ? from : to]!, style };
	};
	const freePx = size.widthPx - namePx - apart * count;
	// a column has the share of the width that its longest words need
	const needs = Array.from({ length: count }, (_, column) => {
		const sides = isNarrow
			? Array.from({ length: sideCount }, (_side, index) => index)
			: [column >> 1];
		return Math.max(
			...panels.flatMap(({ lines }) =>
				sides.map((index) => {
					const own = lines[index]!.levels;
					const { text, style } = getLevel([own[0]!, own.at(-1)!], index, column % 2);
					return measureWidth(text, style);
				})
			)
		);
	});
	const needPx = needs.reduce((sum, each) => sum + each, 0);
	const widths = needs.map((each) =>
		needPx <= freePx ? each + (freePx - needPx) / count : (each / needPx) * freePx
	);
	const getX = (column: number) =>
		widths.slice(0, column).reduce((sum, each) => sum + each + apart, namePx + apart);
	const listSides = (lines: LevelsChart['panels'][number]['lines'], only?: number): Row['sides'] =>
		lines.flatMap(({ levels: own }, index) => {
			if (only !== undefined && only !== index) return [];
			const ends = [own[0]!, own.at(-1)!];
			const cells = ends.map((_level, at): Cell => {
				const { text, style } = getLevel(ends, index, at);
				const column = (isNarrow ? 0 : index * 2) + at;
				return { lines: wrapText(text, widths[column]!, style), style, x: getX(column) };
			});
			return [{ index, cells }];
		});
	const measure = (sides: Row['sides']) =>
		Math.max(1, ...sides.flatMap(({ cells }) => cells.map(({ lines }) => lines.length))) *
		small.sizePx *
		LINE;
	const padPx = size.textPx * PAD * 2;
	const rows = panels.flatMap(({ label, lines }): Row[] => {
		if (!isNarrow) {
			const sides = listSides(lines);
			const heightPx = measure(sides) + padPx;
			return [{ name: label, nameStyle: name, sides, heightPx, isFirst: true }];
		}
		const nameRow = { name: label, nameStyle: name, sides: [], isFirst: true };
		return [
			{ ...nameRow, heightPx: name.sizePx * LINE + padPx / 2 },
			...lines.map((_, index) => {
				const sides = listSides(lines, index);
				const own = { name: keys[index]?.label ?? '', nameStyle: sideStyle(index) };
				return { ...own, sides, heightPx: measure(sides) + padPx / 2, isFirst: false };
			})
		];
	});
	const headPx = small.sizePx * LINE * (isNarrow ? 1 : 2);
	const firstLast = [years[0] ?? 0, years.at(-1) ?? 0];
	return { isNarrow, small, sideStyle, rows, headPx, getX, years: firstLast, sideCount };
}

/** The height that the rows need, in pixels. */
export function measureFromTo(chart: Levels, size: ChartSize): number {
	const { rows, headPx } = layOut(chart, size);
	return rows.reduce((sum, { heightPx }) => sum + heightPx, headPx);
}

/** The level of each country in the first and in the last year, towards each side, in words. */
export function drawFromTo(chart: LevelsChart, { size, top, bottom, isVisible }: ChartRoom): Drawn {
	const { isNarrow, small, sideStyle, rows, headPx, getX, years, sideCount } = layOut(chart, size);
	const sides = Array.from({ length: sideCount }, (_, index) => index).filter(isVisible);
	const head = isNarrow
		? years.map((year, at) => makeWord(String(year), getX(at), top + small.sizePx, small))
		: sides.flatMap((index): Word[] => {
				const style = sideStyle(index);
				const label = chart.keys[index]?.label ?? '';
				return [
					makeWord(label, getX(index * 2), top + small.sizePx, { ...style, face: 'serif-bold' }),
					...years.map((year, at) =>
						makeWord(String(year), getX(index * 2 + at), top + small.sizePx * (1 + LINE), style)
					)
				];
			});
	const needPx = rows.reduce((sum, { heightPx }) => sum + heightPx, headPx);
	// rows grow a little where there is room and never spread; where there is little, they close up
	const growth = Math.min(1.35, Math.max(0.8, (bottom - top) / needPx));
	let y = top + headPx * growth;
	const shapes: MarkPath[] = [];
	const words = rows.flatMap(({ name, nameStyle, sides: own, heightPx, isFirst }) => {
		const rowPx = heightPx * growth;
		const rowTop = y;
		y += rowPx;
		if (isFirst) shapes.push(drawRule(drawAcross(0, size.widthPx, rowTop), true));
		const isNamed = isFirst || own.some(({ index }) => isVisible(index));
		const placeLines = (count: number, at: number, sizePx: number) =>
			rowTop + rowPx / 2 + sizePx * (0.34 + (at - (count - 1) / 2) * LINE);
		return [
			...(isNamed ? [makeWord(name, 0, placeLines(1, 0, nameStyle.sizePx), nameStyle)] : []),
			...own.flatMap(({ index, cells }) =>
				isVisible(index)
					? cells.flatMap(({ lines, style, x }) =>
							lines.map((line, at) =>
								makeWord(line, x, placeLines(lines.length, at, style.sizePx), style)
							)
						)
					: []
			)
		];
	});
	return { shapes, words: [...head, ...words] };
}
