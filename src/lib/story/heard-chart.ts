/** The chart of a step as it is heard. */

import { m } from '#messages';
import type { HeardPoint, HeardSeries } from '../figures/heard-series';
import { joinCommas } from '../text/lists';
import { formatPlain } from '../text/numbers';
import { QUALITY_LABELS } from '../text/quality-labels';
import { fillYear, sayCell, sayDoubt } from './chart-table';
import { listStageBars } from './flows-chart';
import type { ChartAxis, ChartCell, PathsChart, PlainChart, TalkChart } from './talk-chart';

const NO_CELL: ChartCell = { value: null, text: '', look: 'solid' };

type Axis = Pick<HeardSeries, 'ends' | 'endWords' | 'isLogarithmic'>;

/** From zero, or the lowest figure below it, to the highest; in the words of the chart where it has them. */
function spanAxis(
	cells: readonly Pick<ChartCell, 'value' | 'text'>[],
	given?: readonly [number, number]
): Axis {
	const known = cells.map(({ value }) => value ?? 0);
	const [low, high] = given ?? [Math.min(0, ...known), Math.max(0, ...known)];
	const say = (end: number) =>
		cells.find(({ value, text }) => value === end && text !== '')?.text ?? formatPlain(end);
	return { ends: [low, high], endWords: [say(low), say(high)], isLogarithmic: false };
}

const makeAxis = ({ from, to }: ChartAxis): Axis => ({
	ends: [from, to],
	endWords: [formatPlain(from), formatPlain(to)],
	isLogarithmic: from > 0 && to > 0
});

const makePoint = (
	label: string,
	cell: Pick<ChartCell, 'value' | 'text' | 'look' | 'quality'>,
	keys: PlainChart['keys']
): HeardPoint => ({
	...{ label, value: cell.value, words: sayCell(cell, keys) },
	doubt: cell.value === null ? '' : sayDoubt(cell, keys)
});

/** Parts of a name, each once. */
const joinNames = (...names: readonly (string | undefined)[]): string =>
	joinCommas([...new Set(names)].filter((name): name is string => Boolean(name)));

function hearBars(chart: Extract<PlainChart, { kind: 'bars' }>): HeardSeries[] {
	const { rows, keys, isAbreast, isPart } = chart;
	const all = spanAxis(rows.flatMap(({ bars }) => bars));
	const nameRow = ({ label, note }: (typeof rows)[number]) => joinNames(label, note) || chart.title;
	const most = Math.max(0, ...rows.map(({ bars }) => bars.length));
	return Array.from({ length: most }, (_, at) => {
		// a list beside another has its own name and its own axis
		const list = isAbreast ? (rows[0]?.bars[at]?.name ?? '') : undefined;
		const axis = isAbreast ? spanAxis(rows.flatMap(({ bars }) => bars[at] ?? [])) : all;
		const part = isPart && rows[0]?.bars[at]?.name;
		const name = list ?? (most > 1 ? part || keys[at]?.label || chart.title : '');
		return {
			...{ name, ...axis, isByYear: false },
			points: rows.flatMap((row) => {
				const bar = row.bars[at];
				const own = isAbreast ? undefined : bar?.name;
				return bar ? [makePoint(joinNames(nameRow(row), own), bar, keys)] : [];
			})
		};
	});
}

/** The points of a path along one axis; years between them without a point are gaps. */
function listPathPoints(
	points: PathsChart['paths'][number]['points'],
	way: 'x' | 'y',
	keys: PlainChart['keys']
): HeardPoint[] {
	const years = points.map(({ year }) => year);
	if (years.length === 0) return [];
	const [first, last] = [Math.min(...years), Math.max(...years)];
	return Array.from({ length: last - first + 1 }, (_, index) => {
		const year = first + index;
		const point = points.find((each) => each.year === year);
		if (!point) return makePoint(String(year), { ...NO_CELL, text: m.listen_not_drawn() }, keys);
		const { look = 'solid', quality, [way]: value } = point;
		const cell = { value, text: formatPlain(value), look, ...(quality && { quality }) };
		return makePoint(String(year), cell, keys);
	});
}

function hearPlain(chart: PlainChart): HeardSeries[] {
	switch (chart.kind) {
		case 'bars':
			return hearBars(chart);
		case 'columns':
		case 'lines': {
			const { years, series, keys, domain, gapLabel } = chart;
			const axis = spanAxis(
				series.flatMap(({ cells }) => cells),
				domain
			);
			return series.map(({ name, cells }) => ({
				...{ name: series.length > 1 ? name : '', isByYear: true },
				...axis,
				points: years.map((year, index) =>
					makePoint(String(year), fillYear(cells[index], gapLabel), keys)
				)
			}));
		}
		case 'levels':
			return chart.panels.flatMap(({ label, lines }) =>
				lines.map(({ levels, qualities }, line) => ({
					...{ name: joinNames(label, chart.keys[line]?.label), isByYear: true },
					...{ ends: [0, chart.levels.length - 1] as const, isLogarithmic: false },
					endWords: [chart.levels[0] ?? '', chart.levels.at(-1) ?? ''] as const,
					points: levels.map((level, index) => {
						const [label, text] = [String(chart.years[index]), chart.levels[level] ?? ''];
						const quality = qualities?.[index] ?? null;
						const doubt = quality ? QUALITY_LABELS[quality] : '';
						const words = doubt ? m.forms_doubted({ text, quality: doubt }) : text;
						return { label, value: level, words, doubt };
					})
				}))
			);
		case 'paths':
			return chart.paths.flatMap(({ label, points }) =>
				(['x', 'y'] as const).map((way) => ({
					...{ name: joinNames(label, chart[way].label), ...makeAxis(chart[way]), isByYear: true },
					points: listPathPoints(points, way, chart.keys)
				}))
			);
		case 'flows':
			return listStageBars(chart).flatMap((bars) =>
				hearBars(bars).map((series) => ({ ...series, name: bars.title }))
			);
		case 'message':
			return [];
	}
}

/** All that a chart draws as tones: its series one after the other, each on the axis that it has. */
export const hearChart = (chart: TalkChart): HeardSeries[] =>
	chart.kind === 'stack'
		? chart.charts.flatMap((part) =>
				hearPlain(part).map((series) => ({ ...series, name: joinNames(part.title, series.name) }))
			)
		: hearPlain(chart);
