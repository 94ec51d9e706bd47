import { m } from '#messages';
import type { YearsChart } from '../../../story/talk-chart';
import type { ChartMarkStyle } from '../../../figures/year-series';
import type { VisibleSeries } from '../../chart/chart-style';
import { explainMarks, getLookWords, getNotes, isPointApart } from './mark-notes';
import type { NativeAxis, NativeChart, NativePoint, NativeSeries } from './native-types';

/** The range of an axis by its grid lines, with zero, as wide as its values. */
function spanAxis(title: string, values: readonly number[], ticks: readonly number[]): NativeAxis {
	const all = [0, ...values, ...ticks];
	const step = ticks.length > 1 ? ticks[1]! - ticks[0]! : null;
	const [least, most] = [Math.min(...all), Math.max(...all)];
	const widen = (value: number) =>
		step ? Math.sign(value) * Math.ceil(Math.abs(value) / step) * step : value;
	return { title, from: widen(least), to: widen(most), step };
}

function buildAxis({ unit, ticks, domain }: YearsChart, values: readonly number[]): NativeAxis {
	const spanned = spanAxis(
		unit,
		values,
		ticks.map(({ value }) => value)
	);
	const isSilent = ticks.length > 0 && ticks.every(({ label }) => label === '');
	const axis = isSilent ? { ...spanned, isSilent } : spanned;
	return domain ? { ...axis, from: domain[0], to: domain[1] } : axis;
}

/** A series of one look for each look of a year's marks, named as in the legend. */
function splitByLook(chart: YearsChart): NativeSeries[] {
	const [own] = chart.series;
	return chart.keys.map(({ label, color, look }) => ({
		...{ name: label, color, look },
		points: own!.cells.map((cell) => ({
			...{ look, label: cell.look === look ? cell.text : '' },
			value: cell.look === look ? cell.value : null
		}))
	}));
}

/** A line through what was counted; other points stand alone, in a series that says what they are. */
function splitLine({ name, color, look, cells }: YearsChart['series'][number]): NativeSeries[] {
	const select = (wanted: (look: ChartMarkStyle) => boolean) =>
		cells.map((cell): NativePoint => {
			const isOwn = cell.value !== null && wanted(cell.look);
			return {
				...{ look: cell.look, label: isOwn ? cell.text : '' },
				value: isOwn ? cell.value : null
			};
		});
	const looks = [...new Set(cells.filter(({ value }) => value !== null).map((cell) => cell.look))];
	const apart = looks.filter(isPointApart).map((mark): NativeSeries => ({
		...{ name: m.forms_labelled({ label: name, text: getLookWords(mark) }), color, look: mark },
		...{ points: select((each) => each === mark), isOnlyPoints: true, isOutOfLegend: true }
	}));
	return [{ name, color, look, points: select((each) => !isPointApart(each)) }, ...apart];
}

/** Years in a row as `2019–2022`. */
const formatSpan = (first: number, last: number) =>
	first === last ? String(first) : `${first}–${last}`;

/** Lines are named beside their ends, columns over them. */
function getYearsLegend({ kind, series, keys }: YearsChart): NativeChart['legend'] {
	if (series.length > 1) return kind === 'lines' ? 'right' : 'top';
	return kind === 'columns' && keys.length > 1 ? 'top' : 'none';
}

/** Columns or lines by year, those series that show. */
export function buildYears(chart: YearsChart, isVisible: VisibleSeries): NativeChart {
	const { kind, keys, years, gap, marks } = chart;
	const shown = chart.series
		.map((series, at) => ({ ...series, key: keys[at] }))
		.filter((_series, at) => isVisible(at));
	const hasLooksAsKeys =
		kind === 'columns' &&
		chart.series.length === 1 &&
		chart.series[0]!.cells.every(
			({ value, look }) => value === null || keys.some((key) => key.look === look)
		);
	const inColumns = shown.map(({ cells, ...series }, at): NativeSeries => ({
		...{ ...series, name: keys[at]?.label ?? series.name },
		points: cells.map(({ value, look, text }) => ({ value, look, label: text }))
	}));
	const series =
		kind === 'lines' ? shown.flatMap(splitLine) : hasLooksAsKeys ? splitByLook(chart) : inColumns;
	const known = chart.series.flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? []));
	const looks = shown.flatMap(({ cells }) =>
		cells.flatMap(({ value, look }) => (value === null ? [] : look))
	);
	const explainsSuspect =
		kind === 'lines' && looks.includes('hatched') && !chart.note.includes(m.export_marks_suspect());
	return {
		...{ kind, title: chart.title, series, groups: [], isOverlaid: hasLooksAsKeys },
		legend: getYearsLegend(chart),
		across: { title: m.export_chart_year() },
		values: buildAxis(chart, known),
		categories: years.map(String),
		notes: getNotes([
			...marks.map(({ year, label }) => m.forms_labelled({ label: String(year), text: label })),
			gap
				? m.forms_labelled({ label: formatSpan(gap.firstYear, gap.lastYear), text: gap.label })
				: '',
			...(hasLooksAsKeys ? [] : explainMarks(looks)),
			explainsSuspect ? m.export_marks_suspect() : '',
			chart.note
		])
	};
}
