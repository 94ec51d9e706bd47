import type { LevelsChart } from '../../story/talk-chart';
import { round } from '../../layers/svg/join-alike';
import type { MarkPath } from '../../layers/svg/mark-shapes';
import type { Drawn } from '../drawn';
import { measureWidth, wrapText, type TextStyle } from '../image/set-text';
import { drawAcross, drawDown } from './chart-marks';
import { drawRungs } from './draw-rungs';
import { drawRule, getSmallPx, getStyle, makeWord, type ChartRoom } from './chart-style';

const MOST_NAME = 0.3;
const MOST_NAME_SLIM = 0.2;
const SLIM_PX = 700;
/** What a line cannot break: a word, or a few Chinese characters. */
const WORD = /\p{Script=Han}{1,4}|[^\s\p{Script=Han}]+/gu;

/**
 * The levels that have room for their names, in lines: the lowest and the highest, those that a country
 * reaches, then the others.
 * @param stepPx between two levels
 */
function listNamedLevels(
	{ levels, panels }: Pick<LevelsChart, 'levels' | 'panels'>,
	widthPx: number,
	style: TextStyle,
	stepPx: number
): { index: number; lines: string[] }[] {
	const reached = panels.flatMap(({ lines }) => lines.flatMap((line) => line.levels));
	const order = [0, levels.length - 1, ...new Set(reached), ...levels.keys()];
	const named: { index: number; lines: string[] }[] = [];
	for (const index of new Set(order)) {
		const lines = wrapText(levels[index]!, widthPx, style);
		const isFree = named.every((other) => {
			const apartPx = Math.abs(other.index - index) * stepPx;
			return apartPx >= ((other.lines.length + lines.length) / 2) * style.sizePx * 1.06;
		});
		if (isFree) named.push({ index, lines });
	}
	return named;
}

/** A panel per country, next to each other on one scale of levels. */
export function drawLevels(chart: LevelsChart, room: ChartRoom): Drawn {
	if (chart.isFromTo) return drawRungs(chart, room);
	const { levels, panels, years, marks } = chart;
	const { size, top, bottom: footer, isVisible } = room;
	const small = getStyle(size, 'small');
	const endAligned = { ...small, anchor: 'end' } as const;
	const isSlim = size.widthPx < SLIM_PX;
	const name = getStyle(size, 'strong', { anchor: 'middle' });
	const widestWord = Math.max(
		...levels.flatMap((level) => level.match(WORD) ?? []).map((word) => measureWidth(word, small))
	);
	const namePx = Math.max(
		widestWord,
		Math.min(
			size.widthPx * (isSlim ? MOST_NAME_SLIM : MOST_NAME),
			Math.max(...levels.map((level) => measureWidth(level, small)))
		)
	);
	const left = namePx + size.textPx * 0.6;
	const panelPx = (size.widthPx - left) / panels.length;
	const width = panelPx - size.textPx * 0.7;
	const isNarrow = Math.max(...panels.map(({ label }) => measureWidth(label, name))) > panelPx - 4;
	const named = isNarrow ? { ...name, sizePx: getSmallPx(size), face: 'sans' as const } : name;
	const isWide = Math.max(...panels.map(({ label }) => measureWidth(label, named))) > panelPx - 4;
	const high = top + size.textPx * 2.6;
	const bottom = footer - getSmallPx(size) * 1.6;
	const steps = levels.length - 1;
	const getY = (level: number) => bottom - (level / steps) * (bottom - high);
	const words = listNamedLevels({ levels, panels }, namePx, small, (bottom - high) / steps).flatMap(
		({ index, lines }) =>
			lines.map((line, at) => {
				const down = 0.34 + (at - (lines.length - 1) / 2) * 1.05;
				return makeWord(line, namePx, getY(index) + small.sizePx * down, endAligned);
			})
	);
	const [firstYear = 0, lastYear = 0] = [years[0], years.at(-1)];
	const drawn = panels.map(({ label, lines }, place) => {
		const x = left + place * panelPx;
		const getX = (year: number) => x + ((year - firstYear) / (lastYear - firstYear)) * width;
		const rules = levels.map((_, index) =>
			drawRule(drawAcross(x, x + width, getY(index)), index === 0)
		);
		const dashes = marks.map(({ year }): MarkPath => {
			const d = drawDown(getX(year), high - size.textPx * 0.3, bottom);
			return { d, stroke: 'var(--text-2)', strokeWidth: 1.2, dash: '4 4' };
		});
		const ways = lines.flatMap(({ color, look, levels: own }, index): MarkPath[] => {
			if (!isVisible(index)) return [];
			// two lines on one level are placed next to each other
			const shift = (index - (lines.length - 1) / 2) * size.textPx * 0.16;
			const steps = own.map((level, at) => {
				const [stepX, y] = [round(getX(years[at]!)), round(getY(level) - shift)];
				return at === 0 ? `M${stepX} ${y}` : `H${stepX}V${y}`;
			});
			const d = steps.join('');
			const dash = look === 'solid' ? undefined : '7 4';
			return [{ d, stroke: `var(--${color})`, strokeWidth: size.textPx * 0.16, dash }];
		});
		// names wider than their panels stand in two rows, by turns
		const down = isWide ? (place % 2) * 1.1 : 0;
		const middle = Math.min(x + width / 2, size.widthPx - measureWidth(label, named) / 2);
		const heads = [makeWord(label, middle, top + named.sizePx * (1 + down), named)];
		const yearsY = bottom + small.sizePx * 1.3;
		const span = place === 0 ? [makeWord(`${firstYear}–${lastYear}`, x, yearsY, small)] : [];
		const ends = isNarrow
			? span
			: [
					makeWord(String(firstYear), x, yearsY, small),
					makeWord(String(lastYear), x + width, yearsY, endAligned)
				];
		return { shapes: [...rules, ...dashes, ...ways], words: [...heads, ...ends] };
	});
	return {
		shapes: drawn.flatMap(({ shapes }) => shapes),
		words: [...words, ...drawn.flatMap((panel) => panel.words)]
	};
}
