import type { LevelsChart } from '../../story/talk-chart';
import { round } from '../../layers/svg/join-alike';
import { drawCircleOutline, type MarkPath } from '../../layers/svg/mark-shapes';
import type { Drawn, Word } from '../drawn';
import { measureWidth, wrapText } from '../image/set-text';
import { drawAcross, drawBox, drawLine } from './chart-marks';
import {
	drawRule,
	getInk,
	getStyle,
	makeWord,
	type ChartRoom,
	type ChartSize
} from './chart-style';

type Levels = Pick<LevelsChart, 'panels' | 'levels' | 'years' | 'keys' | 'nobody'>;

/** Of a country within its rung, and around the lines of a rung, in ems of the names. */
const NAME_LINE = 1.14;
/** Between the lines of the name of a rung, in ems. */
const RUNG_LINE = 1.08;
const PAD = 0.3;
/** Before the names of rungs at the edge, and between words and the ends of lines, in ems. */
const INDENT = 0.25;
const APART = 0.5;
/** After the longest word beside a side that stands alone, in ems: a page may show it in another font at first. */
const SPARE = 0.3;
/** Between two sides: the names of the one must not seem to be those of the other, in ems. */
const SIDES_APART = 1.2;
/** The least width of the lines of a side that stands beside another, in ems. */
const LEAST_LINES = 4;
/** Names of rungs take at most this share of the width. */
const MOST_RUNG = { abreast: 0.3, alone: 0.4 };
/** How much higher rungs become where there is room, and how much lower. */
const GROWTH = { least: 0.82, most: 1.6 };
/** Above the rungs: the side and its years; lower blocks stand apart from the one above. */
const HEAD = 2.5;
const BLOCKS_APART = 0.7;

/** A country's way on a side: its levels in the first year and in the last. */
interface Way {
	panel: number;
	from: number;
	to: number;
}

interface Rung {
	level: number;
	lines: readonly string[];
	/** In ems of the names: the most countries on it, or the lines of its name. */
	height: number;
}

const listWays = ({ panels }: Levels, side: number): Way[] =>
	panels.map(({ lines }, panel) => {
		const { levels } = lines[side]!;
		return { panel, from: levels[0]!, to: levels.at(-1)! };
	});

/** Countries on a rung from the top down: ways do not cross more than they must. */
const listOn = (ways: readonly Way[], level: number, end: 'from' | 'to'): Way[] => {
	const other = end === 'from' ? 'to' : 'from';
	return ways
		.filter((way) => way[end] === level)
		.sort((a, b) => b[other] - a[other] || a.panel - b.panel);
};

/** The rungs that the sides need, the highest of the chart first. */
function listRungs(chart: Levels, sides: readonly number[], widthPx: number, size: ChartSize) {
	const rung = getStyle(size, 'text');
	const emPx = rung.sizePx * NAME_LINE;
	const all = chart.keys.map((_, side) => listWays(chart, side));
	const top = Math.max(...all.flat().flatMap(({ from, to }) => [from, to]));
	const ways = sides.map((side) => all[side]!);
	const reached = new Set([top, ...ways.flat().flatMap(({ from, to }) => [from, to])]);
	return [...reached]
		.sort((a, b) => b - a)
		.map((level): Rung => {
			const counts = ways.flatMap((own) =>
				(['from', 'to'] as const).map((end) => listOn(own, level, end).length)
			);
			const lines = wrapText(chart.levels[level]!, widthPx, rung);
			const height = Math.max(1, ...counts, (lines.length * rung.sizePx * RUNG_LINE) / emPx);
			return { level, lines, height };
		});
}

/** Widths of the columns: the names of the rungs, then the sides, beside each other where there is room. */
function layOut(chart: Levels, size: ChartSize) {
	const { textPx, widthPx } = size;
	const name = getStyle(size, 'text');
	const rung = { ...name, color: 'text-2' };
	const gap = getStyle(size, 'gap');
	const namesPx = chart.panels.map(({ label }) => measureWidth(label, name));
	const namePx = Math.max(measureWidth(chart.nobody ?? '', gap), ...namesPx) + 2;
	const longest = Math.max(...chart.levels.map((level) => measureWidth(level, name))) + 2;
	const indentPx = INDENT * textPx;
	const wordsPx = namePx + 2 * APART * textPx;
	const besidePx = Math.min(longest, widthPx * MOST_RUNG.abreast);
	const sidePx = (widthPx - indentPx - besidePx) / 2 - wordsPx;
	const leastPx = LEAST_LINES * textPx;
	const isAbreast = chart.keys.length === 2 && sidePx >= leastPx;
	// where there is room
	const apartPx = Math.min(SIDES_APART * textPx, 2 * (sidePx - leastPx));
	const rungPx = isAbreast ? besidePx : Math.min(longest, widthPx * MOST_RUNG.alone);
	const alonePx = widthPx - indentPx - rungPx - wordsPx - SPARE * textPx;
	const linesPx = isAbreast ? sidePx - apartPx / 2 : alonePx;
	const sides = chart.keys.map((_, side) => side);
	const groups = isAbreast ? [sides] : sides.map((side) => [side]);
	const headPx = HEAD * textPx;
	const blocks = groups.map((own) => {
		const rungs = listRungs(chart, own, rungPx, size);
		const ems = rungs.reduce((sum, { height }) => sum + height + 2 * PAD, 0);
		return { sides: own, rungs, ems };
	});
	/** Where the lines of a side begin. */
	const getFrom = (side: number) =>
		indentPx + rungPx + APART * textPx + (isAbreast ? side * (linesPx + wordsPx + apartPx) : 0);
	return { name, rung, indentPx, getFrom, linesPx, headPx, blocks };
}

/** The height that the rungs need, in pixels. */
export function measureRungs(chart: Levels, size: ChartSize): number {
	const { blocks, headPx, name } = layOut(chart, size);
	const apartPx = (blocks.length - 1) * BLOCKS_APART * size.textPx;
	return blocks.reduce((sum, { ems }) => sum + headPx + ems * name.sizePx * NAME_LINE, apartPx);
}

/**
 * The way of each country from its level in the first year to that in the last, up a ladder for each
 * side; its rungs are the levels that a country reaches. How far rungs are apart has no meaning.
 */
export function drawRungs(chart: Levels, { size, top, bottom, isVisible }: ChartRoom): Drawn {
	const { panels, years, keys, nobody = '' } = chart;
	const { textPx, widthPx } = size;
	const { name, rung, indentPx, getFrom, linesPx, headPx, blocks } = layOut(chart, size);
	const apartPx = APART * textPx;
	const headsPx = blocks.length * headPx + (blocks.length - 1) * BLOCKS_APART * textPx;
	const neededPx = measureRungs(chart, size) - headsPx;
	const freePx = bottom - top - headsPx;
	const growth = Math.max(GROWTH.least, Math.min(GROWTH.most, freePx / neededPx));
	const emPx = name.sizePx * NAME_LINE * growth;
	const ends = [years[0] ?? 0, years.at(-1) ?? 0];
	const shapes: MarkPath[] = [];
	const words: Word[] = [];
	let blockTop = top;

	/** A side of a block: its head, and the way of each country. */
	function drawSide(side: number, centers: ReadonlyMap<number, number>) {
		const { label, color } = keys[side]!;
		const from = getFrom(side);
		const to = from + linesPx;
		const nameX = to + apartPx;
		const head = { ...getStyle(size, 'strong'), color: getInk(color) };
		words.push(
			makeWord(label, from, blockTop + textPx * 0.95, head),
			...ends.map((year, at) => {
				const small = getStyle(size, 'small');
				const style = at === 0 ? small : { ...small, anchor: 'end' as const };
				return makeWord(String(year), at === 0 ? from : to, blockTop + textPx * 2.05, style);
			})
		);
		if (!isVisible(side)) return;
		const ways = listWays(chart, side);
		const getY = (level: number, end: 'from' | 'to', panel: number) => {
			const on = listOn(ways, level, end);
			const at = on.findIndex((way) => way.panel === panel);
			// names keep their line height: only what is around them grows
			const linePx = Math.min(emPx, name.sizePx * NAME_LINE * 1.15);
			return centers.get(level)! + (at - (on.length - 1) / 2) * linePx;
		};
		for (const way of ways) {
			const { label: country, color: own = 'text' } = panels[way.panel]!;
			const [y1, y2] = [getY(way.from, 'from', way.panel), getY(way.to, 'to', way.panel)];
			const stroke = `var(--${own})`;
			const d = drawLine([
				[from, y1],
				[to, y2]
			]);
			shapes.push({ d, stroke, strokeWidth: textPx * 0.15 });
			for (const [x, y, level] of [
				[from, y1, way.from],
				[to, y2, way.to]
			] as const) {
				const outline = drawCircleOutline(textPx * 0.2, x, y);
				// on the lowest rung nothing was agreed, or nothing was found
				const isNone = level === 0;
				shapes.push({
					...{ d: outline, fill: isNone ? 'var(--surface-2)' : stroke },
					...(isNone && { stroke, strokeWidth: textPx * 0.1 })
				});
			}
			const style = { ...name, color: getInk(own) };
			words.push(makeWord(country, nameX, y2 + name.sizePx * 0.34, style));
		}
		const [highest] = centers.entries();
		if (!highest || nobody === '' || ways.some((way) => Math.max(way.from, way.to) === highest[0]))
			return;
		const style = getStyle(size, 'gap');
		words.push(makeWord(nobody, nameX, highest[1] + style.sizePx * 0.34, style));
	}

	for (const { sides, rungs } of blocks) {
		let y = blockTop + headPx;
		const centers = new Map<number, number>();
		rungs.forEach(({ level, lines, height }, index) => {
			const rungTop = y;
			y += (height + 2 * PAD) * emPx;
			const center = (rungTop + y) / 2;
			centers.set(level, center);
			if (index % 2 === 0) {
				const box = { x: 0, y: rungTop, width: widthPx, height: y - rungTop };
				shapes.push({ d: drawBox(box), fill: 'var(--surface-2)' });
			}
			const linePx = rung.sizePx * RUNG_LINE;
			lines.forEach((line, at) => {
				const down = (at - (lines.length - 1) / 2) * linePx + rung.sizePx * 0.34;
				words.push(makeWord(line, indentPx, center + down, rung));
			});
		});
		shapes.push(drawRule(drawAcross(0, widthPx, round(blockTop + headPx)), true));
		shapes.push(drawRule(drawAcross(0, widthPx, round(y)), true));
		for (const side of sides) drawSide(side, centers);
		blockTop = y + BLOCKS_APART * textPx;
	}
	return { shapes, words };
}
