/** The figures of the years of a gap at their marks, where each finds room in it. */

import { range } from 'd3-array';
import { overlaps, type Box } from '../../layers/box';
import type { ChartCell, YearsChart } from '../../story/talk-chart';
import type { Word } from '../drawn';
import { measureWidth, wrapText } from '../image/set-text';
import { getInk, getStyle, LINE, makeWord, type ChartSize } from './chart-style';

export interface GapWord {
	series: number;
	word: Word;
}

interface Ground {
	size: ChartSize;
	getX: (year: number) => number;
	getY: (value: number) => number;
	yearPx: number;
	top: number;
}

/** From a mark to its words, in ems of the text. */
const ASIDE = 0.42;
/** How far words stay off the marks of another year, in ems of the text. */
const APART = 0.35;
/** Baselines beside a mark, down from its middle, in ems of the words: the nearest to its middle first, rather above. */
const MIDDLE = 0.34;
const weighDown = (down: number) => (down < 0 ? -down : 1.5 * down);
const DOWN = range(-50, 75)
	.map((step) => MIDDLE + step / 50)
	.sort((a, b) => weighDown(a - MIDDLE) - weighDown(b - MIDDLE));
const SIDES = [
	{ anchor: 'start', toRight: 1 },
	{ anchor: 'end', toRight: -1 }
] as const;
/** How far a mark reaches around its value, and the head of a minimum above it, in ems of the text. */
const MARK = { reach: 0.3, head: 0.85 };
/** Above and below a baseline, in ems of the words. */
const LETTERS = { above: 0.74, below: 0.22 };

const boxAround = (x: number, y: number, half: number, up = half): Box => ({
	...{ left: x - half, right: x + half },
	...{ top: y - up, bottom: y + half }
});

/** The last counted figure before a gap is printed in it, right of its point. */
function listFiguresBefore({ series, years, gap }: YearsChart, ground: Ground): Box[] {
	const { size, getX, getY } = ground;
	const style = getStyle(size, 'small');
	return series.flatMap(({ cells }) => {
		const index = years.indexOf(gap!.firstYear) - 1;
		const { value = null, text = '' } = cells[index] ?? ({} as Partial<ChartCell>);
		if (value === null || text === '') return [];
		const left = getX(years[index]!);
		const right = left + size.textPx * 0.3 + measureWidth(text, style);
		const y = getY(value);
		return { left, right, top: y - style.sizePx * 0.6, bottom: y + style.sizePx * 0.45 };
	});
}

/**
 * The figures of a gap at their marks, the highest first: right or left of them, on no line, mark or
 * other word, and inside the gap.
 * @returns null if one has no room
 */
export function placeGapWords(chart: YearsChart, ground: Ground): GapWord[] | null {
	const { gap, series, years, ticks } = chart;
	if (!gap) return null;
	const { size, getX, getY, yearPx, top } = ground;
	const left = getX(gap.firstYear) - yearPx / 2;
	const right = getX(gap.lastYear) + yearPx / 2;
	const style = getStyle(size, 'small');
	const told = series.flatMap(({ cells, color }, at) =>
		cells.flatMap(({ value, text, isMinimum }, index) => {
			const year = years[index]!;
			if (value === null || text === '' || year < gap.firstYear) return [];
			return { at, text, color, isMinimum, x: getX(year), y: getY(value) };
		})
	);
	const marks = told.map(({ x, y, isMinimum }) =>
		boxAround(x, y, MARK.reach * size.textPx, (isMinimum ? MARK.head : MARK.reach) * size.textPx)
	);
	const lines = ticks.map(({ value }) => {
		const y = getY(value);
		return { left, right, top: y - 1, bottom: y + 1 };
	});
	const label = { left, right, top, bottom: top + style.sizePx * 1.5 };
	// words that end at a mark of another year would be read as its own
	const roomy = marks.map((box) => ({
		...box,
		left: box.left - APART * size.textPx,
		right: box.right + APART * size.textPx
	}));
	const taken = [...lines, label, ...listFiguresBefore(chart, ground)];
	const placed: GapWord[] = [];
	const aside = ASIDE * size.textPx;
	const linePx = style.sizePx * LINE;
	for (const { at, text, color, x, y } of told.toSorted((a, b) => a.y - b.y)) {
		const around = told.map((other, index) => (other.x === x ? marks : roomy)[index]!);
		const others = [...taken, ...around];
		// in two lines where the gap is narrower than the words
		const lines = wrapText(text, Math.max(x - left, right - x) - aside, style);
		const width = Math.max(...lines.map((line) => measureWidth(line, style)));
		const morePx = (lines.length - 1) * linePx;
		const spots = DOWN.flatMap((down) =>
			SIDES.map(({ anchor, toRight }) => {
				const base = y + down * style.sizePx - (down < 0 ? morePx : 0);
				const start = x + toRight * aside;
				const box = {
					left: toRight < 0 ? start - width : start,
					right: toRight < 0 ? start : start + width,
					top: base - LETTERS.above * style.sizePx,
					bottom: base + morePx + LETTERS.below * style.sizePx
				};
				return { anchor, start, base, box };
			})
		);
		const free = spots.find(
			({ box }) =>
				box.left >= left && box.right <= right && !others.some((other) => overlaps(other, box))
		);
		if (!free) return null;
		taken.push(free.box);
		const own = { ...style, color: getInk(color), anchor: free.anchor };
		lines.forEach((line, index) =>
			placed.push({ series: at, word: makeWord(line, free.start, free.base + index * linePx, own) })
		);
	}
	return placed;
}
