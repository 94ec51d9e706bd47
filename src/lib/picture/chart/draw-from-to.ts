import type { LevelsChart } from '../../story/talk-chart';
import { drawCircleOutline, type MarkPath } from '../../layers/svg/mark-shapes';
import type { Drawn, Word } from '../drawn';
import { measureWidth } from '../image/set-text';
import { drawAcross, drawDown } from './chart-marks';
import {
	drawRule,
	getInk,
	getSmallPx,
	getStyle,
	LINE,
	makeWord,
	type ChartRoom,
	type ChartSize
} from './chart-style';

/** Below this width the name of a country is over its row. */
const NARROW_PX = 700;
/** Heights of a row in ems of the text: with its name before it, and with its name over it. */
const ROW = 2.05;
const NARROW_ROW = 3.3;

/** The height that the rows need, in pixels. */
export function measureFromTo({ panels }: Pick<LevelsChart, 'panels'>, size: ChartSize): number {
	const isNarrow = size.widthPx < NARROW_PX;
	const yearsPx = getSmallPx(size) * LINE;
	return panels.length * size.textPx * (isNarrow ? NARROW_ROW : ROW) + yearsPx;
}

/**
 * The way of each country from its level in the first year to that in the last, towards each side: a
 * ring, an arrow and a disc with the name of the level that it reached. Only levels that are reached
 * have a place; the distance between them has no meaning.
 */
export function drawFromTo(
	{ levels, panels, years }: LevelsChart,
	{ size, top, bottom, isVisible }: ChartRoom
): Drawn {
	const isNarrow = size.widthPx < NARROW_PX;
	const name = getStyle(size, 'strong');
	const small = getStyle(size, 'small', { haloPx: 4 });
	const allEnds = panels.flatMap(({ lines }) =>
		lines.flatMap(({ levels: own }) => [own[0]!, own.at(-1)!])
	);
	const reached = levels.map((_, index) => index).filter((index) => allEnds.includes(index));
	const radius = size.textPx * 0.34;
	const namePx = Math.max(...panels.map(({ label }) => measureWidth(label, name)));
	const left = (isNarrow ? 0 : namePx + size.textPx) + radius;
	const right = size.widthPx - radius;
	const getX = (level: number) =>
		left + (reached.indexOf(level) / Math.max(1, reached.length - 1)) * (right - left);
	const yearsPx = small.sizePx * LINE;
	const rowPx = (bottom - top - yearsPx) / panels.length;
	const grid = reached.map((level) => drawRule(drawDown(getX(level), top + yearsPx, bottom)));
	const drawn = panels.map(({ label, lines }, row) => {
		const rowTop = top + yearsPx + row * rowPx;
		const y = rowTop + (isNarrow ? size.textPx * LINE : 0) + radius * 1.35;
		const baseline = y + radius + small.sizePx * 0.95;
		const ways: MarkPath[] = [];
		const ends: MarkPath[] = [];
		const words: Word[] = [
			isNarrow
				? makeWord(label, 0, rowTop + name.sizePx * 0.8, name)
				: makeWord(label, 0, y + name.sizePx * 0.34, name)
		];
		let taken: { start: number; end: number; dotX: number } | null = null;
		lines.forEach(({ color, levels: own }, index) => {
			if (!isVisible(index)) return;
			const [from, to] = [getX(own[0]!), getX(own.at(-1)!)];
			const hue = `var(--${color})`;
			const moved = Math.abs(to - from) > radius * 2;
			if (moved) {
				const way = drawAcross(from, to, y);
				ways.push({ d: way, stroke: hue, strokeWidth: size.textPx * 0.16 });
				const ring = drawCircleOutline(radius * 0.8, from, y);
				ends.push({ d: ring, fill: 'var(--page)', stroke: hue, strokeWidth: size.textPx * 0.1 });
			}
			ends.push({ d: drawCircleOutline(radius, to, y), fill: hue });
			// the first way names its years
			const isFirst = panels.findIndex(({ lines: all }) => {
				const ways = all[index]!.levels;
				return ways[0] !== ways.at(-1);
			});
			if (moved && isFirst === row) {
				const above = y - radius * 1.5;
				for (const [x, year] of [
					[from, years[0]],
					[to, years.at(-1)]
				] as const)
					words.push(
						makeWord(String(year), x, above, { ...small, anchor: 'middle', color: getInk(color) })
					);
			}
			const level = levels[own.at(-1)!]!;
			const width = measureWidth(level, small);
			const gap = size.textPx * 0.5;
			// under the end of its way, beside the other side's word, never over the edge
			let start = Math.max(left - radius, to + radius - width);
			if (taken && start < taken.end + gap && start + width > taken.start - gap)
				start = taken.dotX > to ? taken.start - gap - width : taken.end + gap;
			start = Math.max(0, Math.min(start, size.widthPx - width));
			words.push(makeWord(level, start, baseline, { ...small, color: getInk(color) }));
			taken = { start, end: start + width, dotX: to };
		});
		const shapes = [drawRule(drawAcross(left, right, y)), ...ways, ...ends];
		return { shapes, words };
	});
	return {
		shapes: [...grid, ...drawn.flatMap(({ shapes }) => shapes)],
		words: drawn.flatMap(({ words }) => words)
	};
}
