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
	name: string;
	nameStyle: TextStyle;
	/** Of a row of levels: its side by its index; null for the name of a country. */
	side: number | null;
	cells: readonly Cell[];
	heightPx: number;
}

/** Columns and rows of a table of levels in words, by the room that the words need. */
function layOut({ panels, levels, years, keys }: Levels, size: ChartSize) {
	const small = getStyle(size, 'small');
	const name = getStyle(size, 'strong');
	const getSideStyle = (index: number): TextStyle => ({
		...small,
		color: getInk(panels[0]!.lines[index]!.color)
	});
	const namePx = Math.max(...keys.map(({ label }) => measureWidth(label, small)));
	const apart = size.textPx * APART;
	/** The level of a side in the first year or in the last, as it is written. */
	const writeLevel = (own: readonly number[], side: number, at: number) => {
		const [from, to] = [own[0]!, own.at(-1)!];
		const plain = getSideStyle(side);
		// what changed stands out
		const style = at === 1 && from !== to ? { ...plain, face: name.face } : plain;
		return { text: levels[at === 0 ? from : to]!, style };
	};
	const freePx = size.widthPx - namePx - apart * 2;
	// a column has the share of the width that its longest words need
	const needs = [0, 1].map((at) =>
		Math.max(
			...panels.flatMap(({ lines }) =>
				lines.map(({ levels: own }, side) => {
					const { text, style } = writeLevel(own, side, at);
					return measureWidth(text, style);
				})
			)
		)
	);
	const needPx = needs[0]! + needs[1]!;
	const widths = needs.map((each) =>
		needPx <= freePx ? each + (freePx - needPx) / 2 : (each / needPx) * freePx
	);
	const getX = (at: number) => namePx + apart + (at === 0 ? 0 : widths[0]! + apart);
	const padPx = size.textPx * PAD;
	const rows = panels.flatMap(({ label, lines }): Row[] => [
		{
			...{ name: label, nameStyle: name, side: null, cells: [] },
			heightPx: name.sizePx * LINE + padPx
		},
		...lines.map(({ levels: own }, side): Row => {
			const cells = [0, 1].map((at): Cell => {
				const { text, style } = writeLevel(own, side, at);
				return { lines: wrapText(text, widths[at]!, style), style, x: getX(at) };
			});
			const count = Math.max(1, ...cells.map((cell) => cell.lines.length));
			return {
				...{ name: keys[side]?.label ?? '', nameStyle: getSideStyle(side), side, cells },
				heightPx: count * small.sizePx * LINE + padPx
			};
		})
	]);
	const ends = [years[0] ?? 0, years.at(-1) ?? 0];
	return { small, rows, headPx: small.sizePx * LINE, getX, years: ends };
}

/** The height that the rows need, in pixels. */
export function measureFromTo(chart: Levels, size: ChartSize): number {
	const { rows, headPx } = layOut(chart, size);
	return rows.reduce((sum, { heightPx }) => sum + heightPx, headPx);
}

/**
 * The level of each country in the first and in the last year, towards each side, in words: for a
 * chart that is too slim to draw the way between them.
 */
export function drawFromTo(chart: LevelsChart, { size, top, bottom, isVisible }: ChartRoom): Drawn {
	const { small, rows, headPx, getX, years } = layOut(chart, size);
	const head = years.map((year, at) => makeWord(String(year), getX(at), top + small.sizePx, small));
	const needPx = rows.reduce((sum, { heightPx }) => sum + heightPx, headPx);
	// rows grow a little where there is room and never spread; where there is little, they close up
	const growth = Math.min(1.35, Math.max(0.8, (bottom - top) / needPx));
	let y = top + headPx * growth;
	const shapes: MarkPath[] = [];
	const words = rows.flatMap(({ name, nameStyle, side, cells, heightPx }): Word[] => {
		const rowPx = heightPx * growth;
		const rowTop = y;
		y += rowPx;
		if (side === null) shapes.push(drawRule(drawAcross(0, size.widthPx, rowTop), true));
		else if (!isVisible(side)) return [];
		const placeLine = (count: number, at: number, sizePx: number) =>
			rowTop + rowPx / 2 + sizePx * (0.34 + (at - (count - 1) / 2) * LINE);
		return [
			makeWord(name, 0, placeLine(1, 0, nameStyle.sizePx), nameStyle),
			...cells.flatMap(({ lines, style, x }) =>
				lines.map((line, at) => makeWord(line, x, placeLine(lines.length, at, style.sizePx), style))
			)
		];
	});
	return { shapes, words: [...head, ...words] };
}
