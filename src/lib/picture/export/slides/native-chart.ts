/**
 * A chart of a talk as office programs draw it: series with names, values and gaps, so that it can be
 * edited in a slide. What a program cannot draw (a named year, a gap with its reason) is said in words.
 */
import { m } from '#messages';
import { listStageBars } from '../../../story/flows-chart';
import { countChartParts, listListNames, type TalkChart } from '../../../story/talk-chart';
import type { BarsChart, ChartBar, LevelsChart, PathsChart } from '../../../story/talk-chart';
import type { VisibleSeries } from '../../chart/chart-style';
import { explainMarks, getNotes } from './mark-notes';
import type { NativeAxis, NativeChart, NativePoint, NativeSeries } from './native-types';
import { buildYears } from './native-years';

/** The share of an axis that a letter of a label at the end of a bar takes, and the most that all may. */
const LETTER_SHARE = 0.0145;
const MOST_LABEL_SHARE = 0.45;

/** How far beyond the longest bar its axis goes, so that its label has room. */
function stretchForLabels(labels: readonly string[]): number {
	const letters = Math.max(...labels.map((label) => label.length)) + 2;
	return 1 / (1 - Math.min(MOST_LABEL_SHARE, letters * LETTER_SHARE));
}

/** The indexes of the series of a chart that show. */
const listVisible = (count: number, isVisible: VisibleSeries): number[] =>
	Array.from({ length: count }, (_, at) => at).filter(isVisible);

/** Whether a bar looks like one of the entries of a legend. */
const isOneOf = (
	keys: readonly Pick<ChartBar, 'color' | 'look'>[],
	{ color, look }: Pick<ChartBar, 'color' | 'look'>
): boolean => keys.some((key) => key.color === color && key.look === look);

function buildBars(chart: BarsChart, isVisible: VisibleSeries): NativeChart {
	const { rows, keys, isPart } = chart;
	const barCount = Math.max(...rows.map(({ bars }) => bars.length));
	// a bar in each row, of one of several kinds: a series for each kind, so that the legend has all
	const hasKinds =
		barCount === 1 && keys.length > 1 && rows.every(({ bars: [bar] }) => bar && isOneOf(keys, bar));
	const count = hasKinds ? keys.length : barCount;
	const shown = listVisible(count, chart.byRow || hasKinds ? () => true : isVisible);
	const series = shown.map((at): NativeSeries => {
		const own = rows.map(({ bars }, row) => {
			if (chart.byRow && !isVisible(row)) return undefined;
			if (!hasKinds) return bars[at];
			return bars.find((bar) => isOneOf([keys[at]!], bar));
		});
		const first = own.find((bar) => bar !== undefined);
		const points = own.map((bar, row): NativePoint => {
			// the label of a part stands after the bar of the whole
			const labelled = isPart ? rows[row]!.bars[shown.at(-1)!] : bar;
			const label = isPart && at > 0 ? '' : (labelled?.text ?? '');
			// rows without a common legend have colours of their own
			const ink = keys.length === 0 && bar ? { color: bar.color } : {};
			return { value: bar?.value ?? null, look: bar?.look ?? 'solid', label, ...ink };
		});
		const key = keys[at];
		const [color, look] = [
			key?.color ?? first?.color ?? 'text',
			key?.look ?? first?.look ?? 'solid'
		];
		// beside a whole the legend may name what is left of it
		const ownName = isPart ? (first?.name ?? key?.label) : (key?.label ?? first?.name);
		return { name: ownName ?? chart.title, color, look, points };
	});
	const most = Math.max(1, ...rows.flatMap(({ bars }) => bars.map(({ value }) => value ?? 0)));
	const to = most * stretchForLabels(rows.flatMap(({ bars }) => bars.map(({ text }) => text)));
	const gaps = rows.flatMap(({ label, bars }) =>
		bars.flatMap(({ value, text }, at) => {
			const name = keys[at]?.label;
			if (value !== null || text === '' || !shown.includes(at)) return [];
			return m.forms_labelled({ label: name ? `${label}, ${name}` : label, text });
		})
	);
	const marked = series.flatMap(({ points }) =>
		points.flatMap(({ value, look }) => (value === null ? [] : look))
	);
	const named = new Set(keys.map(({ look }) => look));
	// one entry is that of all bars, or of the doubtful ones among them
	const isOfAll = keys.length === 1 && marked.every((look) => look === keys[0]!.look);
	return {
		...{ kind: 'bars', title: chart.title, series, groups: [], isOverlaid: isPart || hasKinds },
		legend: keys.length > 1 || isOfAll ? 'top' : 'none',
		across: { title: '' },
		values: { title: chart.unit, from: 0, to, step: null, isSilent: true },
		categories: rows.map(({ label, note }) => (note === '' ? label : `${label}\n${note}`)),
		notes: getNotes([
			...gaps,
			...explainMarks(marked.filter((look) => !named.has(look))),
			chart.note
		])
	};
}

/** A chart for each list of measures without a common unit. */
function separateLists(chart: BarsChart): BarsChart[] {
	if (!chart.isAbreast) return [chart];
	const names = listListNames(chart);
	return names.map((name, list) => ({
		...{ ...chart, unit: name, note: list === names.length - 1 ? chart.note : '' },
		title: list === 0 ? chart.title : name,
		rows: chart.rows.map((row) => ({ ...row, bars: row.bars.slice(list, list + 1) }))
	}));
}

/** The countries next to each other, a blank column between them, and the levels in words below. */
function buildLevels(chart: LevelsChart, isVisible: VisibleSeries): NativeChart {
	const { panels, years, levels, keys, marks } = chart;
	const blank: NativePoint = { value: null, look: 'solid', label: '' };
	const series = listVisible(countChartParts(chart), isVisible).map((at): NativeSeries => {
		const { color = 'text', look = 'solid' } = panels[0]?.lines[at] ?? {};
		const points = panels.flatMap(({ lines }, panel): NativePoint[] => [
			...(panel > 0 ? [blank] : []),
			...years.map((_year, year) => ({ ...blank, value: lines[at]?.levels[year] ?? null }))
		]);
		return { name: keys[at]?.label ?? chart.title, color, look, points };
	});
	const last = levels.length - 1;
	return {
		...{ kind: 'lines', title: chart.title, series, isOverlaid: false },
		legend: keys.length > 1 ? 'top' : 'none',
		across: { title: chart.unit },
		values: { title: m.export_chart_level(), from: 0, to: last, step: 1 },
		categories: panels.flatMap((_panel, panel) => [
			...(panel > 0 ? [''] : []),
			...years.map(String)
		]),
		groups: panels.flatMap(({ label }, panel) => [
			...(panel > 0 ? [{ label: ' ', count: 1 }] : []),
			{ label, count: years.length }
		]),
		notes: getNotes([
			levels.map((level, at) => `${at} ${level}`).join('; '),
			...marks.map(({ year, label }) => m.forms_labelled({ label: String(year), text: label })),
			chart.note
		])
	};
}

/** Grid lines of a logarithmic axis: 250, 500, 1,000 and so on. */
const FIRST_DOUBLED = 250;

function buildPaths(
	{ x, y, paths, title, note }: PathsChart,
	isVisible: VisibleSeries
): NativeChart {
	const toAxis = (label: string, values: readonly number[]): NativeAxis => ({
		...{ title: label, step: null, isLogarithmic: true },
		from: FIRST_DOUBLED * 2 ** Math.floor(Math.log2(Math.min(...values) / FIRST_DOUBLED)),
		to: FIRST_DOUBLED * 2 ** Math.ceil(Math.log2(Math.max(...values) / FIRST_DOUBLED))
	});
	const points = paths.flatMap((path) => path.points);
	const series = paths
		.filter((_path, at) => isVisible(at))
		.map(({ label, color, points }): NativeSeries => ({
			...{ name: label, color, look: 'solid' },
			points: points.map((point, at) => ({
				...{ x: point.x, value: point.y, look: 'solid' },
				// a path says where it begins and where it ends
				label: at === 0 || at === points.length - 1 ? String(point.year) : ''
			}))
		}));
	return {
		...{ kind: 'paths', title, series, categories: [], groups: [], isOverlaid: false },
		legend: paths.length > 1 ? 'right' : 'none',
		across: toAxis(
			x.label,
			points.map((point) => point.x)
		),
		values: toAxis(
			y.label,
			points.map((point) => point.y)
		),
		notes: getNotes([note])
	};
}

/**
 * The charts of a step for a slide: one for each of a stack, or for each of its lists side by side.
 * @param isVisible whether a series shows, by its index; the axes keep their range
 */
export function buildNativeCharts(
	chart: TalkChart,
	isVisible: VisibleSeries = () => true
): NativeChart[] {
	switch (chart.kind) {
		case 'bars':
			return separateLists(chart).map((list) => buildBars(list, isVisible));
		case 'columns':
		case 'lines':
			return [buildYears(chart, isVisible)];
		case 'levels':
			return [buildLevels(chart, isVisible)];
		case 'paths':
			return [buildPaths(chart, isVisible)];
		case 'flows':
			return listStageBars(chart)
				.filter((_, stage) => isVisible(stage))
				.map((bars) => buildBars(bars, () => true));
		case 'message':
			return [];
		case 'stack': {
			let before = 0;
			return chart.charts.flatMap((each) => {
				const first = before;
				before += countChartParts(each);
				const isOwnVisible: VisibleSeries = (series) => isVisible(first + series);
				const isEmpty = listVisible(countChartParts(each), isOwnVisible).length === 0;
				return isEmpty ? [] : buildNativeCharts(each, isOwnVisible);
			});
		}
	}
}
