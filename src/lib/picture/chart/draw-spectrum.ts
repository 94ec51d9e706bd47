import type { LevelsChart } from '../../story/talk-chart';
import type { MarkPath } from '../../layers/svg/mark-shapes';
import type { Drawn, Word } from '../drawn';
import { measureWidth, type TextStyle } from '../image/set-text';
import { drawAcross, drawBox, drawDown } from './chart-marks';
import { drawRule, getInk, getStyle, LINE, makeWord, type ChartRoom } from './chart-style';
import type { ChartSize } from './chart-style';

type Levels = Pick<LevelsChart, 'panels' | 'levels' | 'years' | 'keys' | 'outwards'>;

/** The least and the most height of a row, in ems: a level above its line and one below. */
const LEAST_ROW = 2.9;
const MOST_ROW = 4.4;
/** Around the names in the middle, and between the last level and the edge, in ems. */
const NAME_APART = 0.8;
const EDGE = 0.5;
const BAR = 0.72;

const measureHead = (size: ChartSize): number => size.textPx * 1.9;

/** The middle column, with the names, and the width of each side. */
function measureColumns({ panels }: Levels, size: ChartSize): { namePx: number; sidePx: number } {
	const name = getStyle(size, 'strong');
	const namePx =
		Math.max(...panels.map(({ label }) => measureWidth(label, name))) +
		2 * NAME_APART * size.textPx;
	return { namePx, sidePx: (size.widthPx - namePx) / 2 };
}

/** A level with its year, as it is written. */
const sayLevel = (year: number | string, level: string): string => `${year} ${level}`;

const getBold = (size: ChartSize): TextStyle => getStyle(size, 'small', { face: 'serif-bold' });

/** Whether every level that is written has room on its side; otherwise the levels are a table. */
export function hasSpectrumRoom(chart: Levels, size: ChartSize): boolean {
	const { panels, levels, years } = chart;
	const { sidePx } = measureColumns(chart, size);
	const bold = getBold(size);
	const longest = Math.max(
		...panels.flatMap(({ lines }) =>
			lines.map(({ levels: own }) => {
				const [from, to] = [own[0]!, own.at(-1)!];
				const year = from === to ? `${years[0]}–${years.at(-1)}` : (years.at(-1) ?? 0);
				return measureWidth(sayLevel(year, levels[to]!), bold);
			})
		)
	);
	return longest + EDGE * size.textPx < sidePx;
}

/** The height that the rows need, in pixels. */
export const measureSpectrum = ({ panels }: Levels, size: ChartSize): number =>
	measureHead(size) + panels.length * size.textPx * LEAST_ROW;

/** The ground of a side: that of the country on the map. */
const GROUNDS = ['land-other', 'land-cn'] as const;

/**
 * The way of each country from its level in the first year to that in the last: towards the first side
 * to the left, towards the second to the right. The further out, the closer.
 */
export function drawSpectrum(chart: Levels, { size, top, bottom, isVisible }: ChartRoom): Drawn {
	const { panels, levels, years, keys, outwards = '' } = chart;
	const { textPx, widthPx } = size;
	const name = getStyle(size, 'strong', { anchor: 'middle' });
	const small = getStyle(size, 'small');
	const { namePx, sidePx } = measureColumns(chart, size);
	const middle = widthPx / 2;
	const stepPx = (sidePx - EDGE * textPx) / (levels.length - 1);
	const headPx = measureHead(size);
	const rowPx = Math.min(MOST_ROW * textPx, (bottom - top - headPx) / panels.length);
	const low = top + headPx + rowPx * panels.length;
	const [firstYear, lastYear] = [years[0] ?? 0, years.at(-1) ?? 0];
	const getDirection = (side: number) => (side === 0 ? -1 : 1);
	const getX = (side: number, level: number) =>
		middle + getDirection(side) * (namePx / 2 + level * stepPx);
	const sides = keys.map((_, index) => index);
	const grounds = sides.map((side): MarkPath => {
		const x = side === 0 ? 0 : middle + namePx / 2;
		const box = { x, y: top + headPx, width: sidePx, height: low - top - headPx };
		return { d: drawBox(box), fill: `var(--${GROUNDS[side]!})` };
	});
	const scale = sides.flatMap((side) =>
		levels.slice(1).map((_, index): MarkPath => {
			const d = drawDown(getX(side, index + 1), top + headPx, low);
			return { d, stroke: 'var(--b-region)', strokeWidth: 1, opacity: 0.3 };
		})
	);
	const heads = sides.filter(isVisible).map((side): Word => {
		const { label, color } = keys[side]!;
		const style = { ...getStyle(size, 'strong'), color: getInk(color) };
		const x = side === 0 ? 0 : widthPx;
		return makeWord(
			label,
			x,
			top + textPx * 1.25,
			side === 0 ? style : { ...style, anchor: 'end' }
		);
	});

	const between = { ...small, anchor: 'middle' } as const;
	if (outwards !== '') heads.push(makeWord(outwards, middle, top + textPx * 1.25, between));

	/** A level in words over or under the end of its bar, within its side. */
	function writeLevel(
		year: number | string,
		level: number,
		side: number,
		y: number,
		style: TextStyle
	) {
		const text = sayLevel(year, levels[level]!);
		const width = measureWidth(text, style);
		const [left, right] =
			side === 0 ? [textPx * 0.3, sidePx] : [middle + namePx / 2, widthPx - textPx * 0.3];
		const centre = Math.max(left + width / 2, Math.min(right - width / 2, getX(side, level)));
		return makeWord(text, centre, y, { ...style, anchor: 'middle' });
	}

	const rows = panels.map(({ label, lines }, index) => {
		const rowTop = top + headPx + index * rowPx;
		const y = rowTop + rowPx / 2;
		const shapes: MarkPath[] = [drawRule(drawAcross(0, widthPx, rowTop), true)];
		const words: Word[] = [makeWord(label, middle, y + name.sizePx * 0.34, name)];
		for (const side of sides.filter(isVisible)) {
			const { color, levels: own } = lines[side]!;
			const [from, to] = [own[0]!, own.at(-1)!];
			const hue = `var(--${color})`;
			const ink = { ...small, color: getInk(color) };
			const bold = { ...getBold(size), color: getInk(color) };
			const [fromX, toX] = [getX(side, from), getX(side, to)];
			const half = (BAR * textPx) / 2;
			const above = y - half - small.sizePx * 0.32;
			const bar = (start: number, end: number) =>
				drawBox({
					...{ x: Math.min(start, end), y: y - half },
					...{ width: Math.abs(end - start), height: 2 * half }
				});
			shapes.push({ d: bar(getX(side, 0), fromX), fill: hue, fillOpacity: 0.35 });
			if (from === to) {
				words.push(writeLevel(`${firstYear}–${lastYear}`, to, side, above, ink));
				continue;
			}
			shapes.push({ d: bar(fromX, toX), fill: hue });
			const below = y + half + small.sizePx * LINE * 0.8;
			words.push(
				writeLevel(lastYear, to, side, above, bold),
				writeLevel(firstYear, from, side, below, ink)
			);
		}
		return { shapes, words };
	});
	return {
		shapes: [
			...grounds,
			...scale,
			...rows.flatMap(({ shapes }) => shapes),
			drawRule(drawAcross(0, widthPx, low), true)
		],
		words: [...heads, ...rows.flatMap(({ words }) => words)]
	};
}
