import type { ChartAxis, PathsChart } from '../../story/talk-chart';
import type { Drawn } from '../drawn';
import { measureWidth } from '../image/set-text';
import { drawCircleOutline, type MarkPath } from '../../layers/svg/mark-shapes';
import { drawAcross, drawDown, drawLine, drawSuspect } from './chart-marks';
import {
	drawRule,
	getSmallPx,
	getStyle,
	listNames,
	makeWord,
	measureSquare,
	type ChartRoom
} from './chart-style';

function makeScale({ from, to }: ChartAxis, start: number, end: number) {
	const convert = from > 0 && to > 0 ? Math.log : (value: number) => value;
	const [first, last] = [convert(from), convert(to)];
	return (value: number) => start + ((convert(value) - first) / (last - first)) * (end - start);
}

type Points = PathsChart['paths'][number]['points'];
const isSolid = ({ look = 'solid' }: Points[number]) => look === 'solid';

/** The lines between neighbouring years, those with a doubtful end apart; empty without any. */
function drawWays(points: Points, at: (point: Points[number]) => readonly [number, number]) {
	const ways = { sure: '', unsure: '' };
	let end: Points[number] | null = null;
	for (const [index, to] of points.slice(1).entries()) {
		const from = points[index]!;
		const isSure = isSolid(from) && isSolid(to);
		if (to.year === from.year + 1) {
			const line = drawLine([from, to].map(at));
			// a line goes on from the end of the one before
			if (!isSure) ways.unsure += line;
			else ways.sure += end === from ? line.slice(line.indexOf('L')) : line;
		}
		end = isSure ? to : null;
	}
	return ways;
}

/** The path of each country through two measures, its last year labelled. */
export function drawPaths(
	chart: PathsChart,
	{ size, top, bottom: footer, isVisible }: ChartRoom
): Drawn[] {
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
	const ticks = [
		...chart.x.ticks.map(({ value, label }) => ({
			rule: drawDown(getX(value), high, bottom),
			word: makeWord(label, getX(value), bottom + small.sizePx * 1.25, middle)
		})),
		...chart.y.ticks.map(({ value, label }) => ({
			rule: drawAcross(left, right, getY(value)),
			word: makeWord(label, left - size.textPx * 0.4, getY(value) + small.sizePx * 0.34, endAligned)
		}))
	];
	const shown = chart.paths.filter((_, index) => isVisible(index));
	const ways = shown.flatMap(({ color, points }): MarkPath[] => {
		const hue = `var(--${color})`;
		const place = ({ x, y }: Points[number]) => [getX(x), getY(y)] as const;
		const at = points.map(place);
		const { sure, unsure } = drawWays(points, place);
		const drawDot = (radiusPx: number) => (point: readonly [number, number]) =>
			drawCircleOutline(radiusPx, ...point);
		const squares = points
			.filter(({ look }) => look === 'hatched')
			.flatMap((point) =>
				drawSuspect(
					...place(point),
					hue,
					measureSquare({ ...size, textPx: size.textPx * 0.7 }),
					'var(--page)'
				)
			);
		const rings = points
			.filter((point) => !isSolid(point) && point.look !== 'hatched')
			.map((point) => drawDot(size.textPx * 0.16)(place(point)));
		const line = { stroke: hue, opacity: 0.75, strokeWidth: size.textPx * 0.12 };
		return [
			{ ...line, d: sure },
			{ ...line, d: unsure, dash: '0 7', cap: 'round' as const },
			{
				d: at
					.slice(0, -1)
					.map(drawDot(size.textPx * 0.12))
					.join(''),
				fill: hue
			},
			{
				d: at
					.slice(-1)
					.map(drawDot(size.textPx * 0.36))
					.join(''),
				...{ fill: hue, stroke: 'var(--page)', strokeWidth: 2 }
			},
			{ d: rings.join(''), fill: 'var(--page)', stroke: hue, strokeWidth: 2 },
			...squares
		].filter(({ d }) => d !== '');
	});
	const ends = shown.flatMap(({ label, color, points }) => {
		const last = points.at(-1);
		if (!last) return [];
		return [{ label, color, x: getX(last.x) + size.textPx * 0.6, y: getY(last.y) }];
	});
	return [
		{
			shapes: ticks.map(({ rule }) => drawRule(rule)),
			words: [
				...ticks.map(({ word }) => word),
				makeWord(chart.x.label, right, bottom + small.sizePx * 2.5, endAligned),
				makeWord(chart.y.label, 0, top + small.sizePx * 0.8, small)
			]
		},
		{ join: 'round', shapes: ways, words: listNames(ends, 1.1, name) }
	];
}
