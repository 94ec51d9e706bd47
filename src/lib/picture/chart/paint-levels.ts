import type { LevelsChart } from '../../core/data/talk-chart';
import { setText, widthOf, wrapText } from '../image/set-text';
import { path } from '../image/svg-element';
import { paintRule, smallPx, styleOf, type ChartSize } from './chart-style';

const MOST_NAME = 0.3;
const MOST_NAME_SLIM = 0.2;
const SLIM_PX = 700;

/** A panel a country, side by side on one scale of levels. */
export function paintLevels(
	chart: LevelsChart,
	size: ChartSize,
	[top, footer]: readonly [number, number],
	visible: number
): string {
	const small = styleOf(size, 'small');
	const isSlim = size.widthPx < SLIM_PX;
	const name = styleOf(size, 'strong', { anchor: 'middle' });
	const left =
		Math.min(
			size.widthPx * (isSlim ? MOST_NAME_SLIM : MOST_NAME),
			Math.max(...chart.levels.map((level) => widthOf(level, small)))
		) +
		size.textPx * 0.6;
	const apart = size.textPx * 0.7;
	const panelPx = (size.widthPx - left) / chart.panels.length;
	const isNarrow = Math.max(...chart.panels.map(({ label }) => widthOf(label, name))) > panelPx - 4;
	const named = isNarrow ? { ...name, sizePx: smallPx(size), face: 'sans' as const } : name;
	const high = top + size.textPx * 2.6;
	const bottom = footer - smallPx(size) * 1.6;
	const yOf = (level: number) => bottom - (level / (chart.levels.length - 1)) * (bottom - high);
	const words = chart.levels.map((level, index) => {
		// a narrow chart names the ends and two between
		if (isSlim && index % 3 !== 0 && index !== chart.levels.length - 1) return [];
		const lines = wrapText(level, left - size.textPx * 0.6, small);
		return lines.map((line, at) =>
			setText(
				line,
				left - size.textPx * 0.6,
				yOf(index) + small.sizePx * (0.34 + (at - (lines.length - 1) / 2) * 1.05),
				{
					...small,
					anchor: 'end'
				}
			)
		);
	});
	const [firstYear = 0, lastYear = 0] = [chart.years[0], chart.years.at(-1)];
	const panels = chart.panels.map(({ label, lines }, place) => {
		const x = left + place * panelPx;
		const width = panelPx - apart;
		const xOf = (year: number) => x + ((year - firstYear) / (lastYear - firstYear)) * width;
		const rules = chart.levels.map((_, index) =>
			paintRule(`M${x} ${yOf(index)}H${x + width}`, index === 0)
		);
		const marks = chart.marks.map(({ year }) =>
			path(`M${xOf(year)} ${high - size.textPx * 0.3}V${bottom}`, {
				...{ stroke: 'var(--text-2)', 'stroke-width': 1.2, 'stroke-dasharray': '4 4' }
			})
		);
		const ways = lines.slice(0, visible).map(({ color, look, levels }, index) => {
			// two lines on one level stand side by side
			const shift = (index - (lines.length - 1) / 2) * size.textPx * 0.16;
			const d = levels
				.map((level, at) => {
					const y = Math.round((yOf(level) - shift) * 10) / 10;
					const at1 = Math.round(xOf(chart.years[at]!) * 10) / 10;
					return at === 0 ? `M${at1} ${y}` : `H${at1}V${y}`;
				})
				.join('');
			return path(d, {
				...{ fill: 'none', stroke: `var(--${color})`, 'stroke-width': size.textPx * 0.16 },
				'stroke-dasharray': look === 'solid' ? undefined : '7 4'
			});
		});
		const labels = isNarrow ? wrapText(label, panelPx - 2, named) : [label];
		const heads = labels.map((line, at) =>
			setText(line, x + width / 2, top + named.sizePx * (1 + at * 1.1), named)
		);
		const yearWords = isNarrow
			? place === 0
				? setText(`${firstYear}–${lastYear}`, x, bottom + small.sizePx * 1.3, small)
				: ''
			: setText(String(firstYear), x, bottom + small.sizePx * 1.3, small) +
				setText(String(lastYear), x + width, bottom + small.sizePx * 1.3, {
					...small,
					anchor: 'end'
				});
		return [...heads, ...rules, ...marks, ...ways, yearWords].join('');
	});
	return words.flat().join('') + panels.join('');
}
