import type { ChartAxis, PathsChart } from '../../core/data/talk-chart';
import { setText, measureWidth } from '../image/set-text';
import { element, path } from '../image/svg-element';
import { paintNames, paintRule, getSmallPx, getStyle, type ChartRoom } from './chart-style';

const makeScale =
	({ from, to }: ChartAxis, start: number, end: number) =>
	(value: number) =>
		start + ((Math.log(value) - Math.log(from)) / (Math.log(to) - Math.log(from))) * (end - start);

/** The path of each country through two measures, its last year labelled. */
export function paintPaths(
	chart: PathsChart,
	{ size, top, bottom: footer, visible }: ChartRoom
): string {
	const small = getStyle(size, 'small');
	const name = getStyle(size, 'strong', { haloPx: 5 });
	const left =
		Math.max(...chart.y.ticks.map(({ label }) => measureWidth(label, small))) + size.textPx * 0.5;
	const longest = Math.max(...chart.paths.map(({ label }) => measureWidth(label, name)));
	const right = size.widthPx - longest - size.textPx;
	const bottom = footer - getSmallPx(size) * 3;
	const high = top + getSmallPx(size) * 1.8;
	const getX = makeScale(chart.x, left, right);
	const getY = makeScale(chart.y, bottom, high);
	const [middle, endAligned] = [
		{ ...small, anchor: 'middle' } as const,
		{ ...small, anchor: 'end' } as const
	];
	const ground = [
		...chart.x.ticks.map(
			({ value, label }) =>
				paintRule(`M${getX(value)} ${high}V${bottom}`) +
				setText(label, getX(value), bottom + small.sizePx * 1.25, middle)
		),
		...chart.y.ticks.map(
			({ value, label }) =>
				paintRule(`M${left} ${getY(value)}H${right}`) +
				setText(label, left - size.textPx * 0.4, getY(value) + small.sizePx * 0.34, endAligned)
		),
		setText(chart.x.label, right, bottom + small.sizePx * 2.5, endAligned),
		setText(chart.y.label, 0, top + small.sizePx * 0.8, small)
	];
	const shown = chart.paths.slice(0, visible);
	const ways = shown.map(({ color, points }) => {
		const hue = `var(--${color})`;
		const at = points.map(({ x, y }) => [Math.round(getX(x)), Math.round(getY(y))] as const);
		const d = at.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
		const [cx = 0, cy = 0] = at.at(-1) ?? [];
		const line = { fill: 'none', stroke: hue, 'stroke-linejoin': 'round', opacity: 0.75 };
		const dot = { cx, cy, r: size.textPx * 0.36, fill: hue };
		return [
			path(d, { ...line, 'stroke-width': size.textPx * 0.12 }),
			...at
				.slice(0, -1)
				.map(([x, y]) => element('circle', { cx: x, cy: y, r: size.textPx * 0.12, fill: hue })),
			element('circle', { ...dot, stroke: 'var(--page)', 'stroke-width': 2 })
		].join('');
	});
	const ends = shown.flatMap(({ label, color, points }) => {
		const last = points.at(-1);
		if (!last) return [];
		return [{ label, color, x: getX(last.x) + size.textPx * 0.6, y: getY(last.y) }];
	});
	return ground.join('') + ways.join('') + paintNames(ends, 1.1, name);
}
