import type { LevelsChart } from '../../core/data/talk-chart';
import { round } from '../drawn';
import { setText, widthOf, wrapText } from '../image/set-text';
import { path } from '../image/svg-element';
import { paintRule, smallPx, styleOf, type ChartRoom } from './chart-style';

const MOST_NAME = 0.3;
const MOST_NAME_SLIM = 0.2;
const SLIM_PX = 700;

/** A panel per country, next to each other on one scale of levels. */
export function paintLevels(
	{ levels, panels, years, marks }: LevelsChart,
	{ size, top, bottom: footer, visible }: ChartRoom
): string {
	const small = styleOf(size, 'small');
	const late = { ...small, anchor: 'end' } as const;
	const isSlim = size.widthPx < SLIM_PX;
	const name = styleOf(size, 'strong', { anchor: 'middle' });
	const namePx = Math.min(
		size.widthPx * (isSlim ? MOST_NAME_SLIM : MOST_NAME),
		Math.max(...levels.map((level) => widthOf(level, small)))
	);
	const left = namePx + size.textPx * 0.6;
	const panelPx = (size.widthPx - left) / panels.length;
	const width = panelPx - size.textPx * 0.7;
	const isNarrow = Math.max(...panels.map(({ label }) => widthOf(label, name))) > panelPx - 4;
	const named = isNarrow ? { ...name, sizePx: smallPx(size), face: 'sans' as const } : name;
	const high = top + size.textPx * 2.6;
	const bottom = footer - smallPx(size) * 1.6;
	const yOf = (level: number) => bottom - (level / (levels.length - 1)) * (bottom - high);
	const words = levels.flatMap((level, index) => {
		// a narrow chart names the ends and two between
		if (isSlim && index % 3 !== 0 && index !== levels.length - 1) return [];
		const lines = wrapText(level, namePx, small);
		return lines.map((line, at) => {
			const down = 0.34 + (at - (lines.length - 1) / 2) * 1.05;
			return setText(line, namePx, yOf(index) + small.sizePx * down, late);
		});
	});
	const [firstYear = 0, lastYear = 0] = [years[0], years.at(-1)];
	const drawn = panels.map(({ label, lines }, place) => {
		const x = left + place * panelPx;
		const xOf = (year: number) => x + ((year - firstYear) / (lastYear - firstYear)) * width;
		const rules = levels.map((_, index) =>
			paintRule(`M${x} ${yOf(index)}H${x + width}`, index === 0)
		);
		const dashes = marks.map(({ year }) =>
			path(`M${xOf(year)} ${high - size.textPx * 0.3}V${bottom}`, {
				...{ stroke: 'var(--text-2)', 'stroke-width': 1.2, 'stroke-dasharray': '4 4' }
			})
		);
		const ways = lines.slice(0, visible).map(({ color, look, levels: own }, index) => {
			// two lines on one level are placed next to each other
			const shift = (index - (lines.length - 1) / 2) * size.textPx * 0.16;
			const steps = own.map((level, at) => {
				const [stepX, y] = [round(xOf(years[at]!)), round(yOf(level) - shift)];
				return at === 0 ? `M${stepX} ${y}` : `H${stepX}V${y}`;
			});
			return path(steps.join(''), {
				...{ fill: 'none', stroke: `var(--${color})`, 'stroke-width': size.textPx * 0.16 },
				'stroke-dasharray': look === 'solid' ? undefined : '7 4'
			});
		});
		const heads = (isNarrow ? wrapText(label, panelPx - 2, named) : [label]).map((line, at) =>
			setText(line, x + width / 2, top + named.sizePx * (1 + at * 1.1), named)
		);
		const yearsY = bottom + small.sizePx * 1.3;
		const ends = isNarrow
			? [place === 0 ? setText(`${firstYear}–${lastYear}`, x, yearsY, small) : '']
			: [
					setText(String(firstYear), x, yearsY, small),
					setText(String(lastYear), x + width, yearsY, late)
				];
		return [...heads, ...rules, ...dashes, ...ways, ...ends].join('');
	});
	return words.join('') + drawn.join('');
}
