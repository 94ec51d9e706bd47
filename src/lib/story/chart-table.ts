/** The chart of a step as a table, for readers who do not see it. */
import { m } from '#messages';
import { joinClauses, joinCommas } from '../text/lists';
import { formatPlain } from '../text/numbers';
import { QUALITY_LABELS } from '../text/quality-labels';
import { listStageBars } from './flows-chart';
import type { ChartCell, LevelsChart, PlainChart, TalkChart, YearsChart } from './talk-chart';

export interface ChartTable {
	caption: string;
	/** The first is over the names of the rows. */
	heads: readonly string[];
	rows: readonly { name: string; cells: readonly string[] }[];
}

type Shown = Pick<ChartCell, 'value' | 'text' | 'look' | 'quality'>;
type Keys = PlainChart['keys'];

/** How a figure is known: by its quality, or by what the chart's legend says of the look of its mark. */
export function sayDoubt({ look, quality }: Shown, keys: Keys): string {
	if (quality) return QUALITY_LABELS[quality];
	const isOpen = look === 'hollow' || look === 'dotted';
	return (isOpen && keys.find((key) => key.look === look)?.label) || '';
}

/** A figure as printed in the chart, with how it is known unless its text says so. */
export function sayCell(cell: Shown, keys: Keys = []): string {
	const { value, text } = cell;
	if (value === null) return text || QUALITY_LABELS.none;
	const doubt = /\p{L}/u.test(text) ? '' : sayDoubt(cell, keys);
	const figure = text || formatPlain(value);
	return doubt ? m.forms_doubted({ text: figure, quality: doubt }) : figure;
}

/** A year of a chart; without a figure it has the words of the chart, if it has any. */
export const fillYear = (
	cell: ChartCell = { value: null, text: '', look: 'solid' },
	gapLabel = ''
): ChartCell => (cell.value === null && cell.text === '' ? { ...cell, text: gapLabel } : cell);

/** The years that a line stays on each level, one after the other. */
function sayLevels(
	{ years, levels }: LevelsChart,
	line: LevelsChart['panels'][number]['lines'][number]
): string {
	const runs: { first: number; last: number; level: string }[] = [];
	for (const [index, own] of line.levels.entries()) {
		const [year, level] = [years[index]!, levels[own]!];
		const run = runs.at(-1);
		if (run?.level === level) run.last = year;
		else runs.push({ first: year, last: year, level });
	}
	return runs.map((run) => m.article_end_table_years(run)).join('; ');
}

const byYear = (
	{ years, keys, gapLabel }: Pick<YearsChart, 'years' | 'keys' | 'gapLabel'>,
	columns: readonly (readonly ChartCell[])[]
): ChartTable['rows'] =>
	years.map((year, index) => ({
		name: String(year),
		cells: columns.map((cells) => sayCell(fillYear(cells[index], gapLabel), keys))
	}));

function listPlain(chart: PlainChart): ChartTable[] {
	const caption = joinCommas([chart.title, chart.unit].filter((words) => words !== ''));
	switch (chart.kind) {
		case 'bars': {
			const most = Math.max(...chart.rows.map(({ bars }) => bars.length));
			const names = Array.from(
				{ length: most },
				(_, index) =>
					chart.rows.find(({ bars }) => bars[index]?.name)?.bars[index]?.name ??
					chart.keys[index]?.label ??
					(chart.unit || chart.title)
			);
			// bars whose figures say whose they are have no columns of their own
			const isOneColumn = new Set(names).size < names.length;
			const rows = chart.rows.map(({ label, note, bars }) => {
				const cells = bars.map((bar) => sayCell(bar, chart.keys));
				return {
					// a single row has the name of the chart
					name:
						joinCommas([label, note].filter((words) => words !== '')) || chart.title || chart.unit,
					cells: isOneColumn ? [joinCommas(cells)] : cells
				};
			});
			return [{ caption, heads: ['', ...new Set(names)], rows }];
		}
		case 'columns':
		case 'lines': {
			const names = chart.series.map(({ name }) => name || chart.title);
			const columns = chart.series.map(({ cells }) => cells);
			const heads = [m.figure_table_year(), ...names];
			return [{ caption, heads, rows: byYear(chart, columns) }];
		}
		case 'levels': {
			const rows = chart.panels.map(({ label, lines }) => ({
				name: label,
				cells: lines.map((line) => sayLevels(chart, line))
			}));
			const heads = [m.figure_table_country(), ...chart.keys.map(({ label }) => label)];
			return [{ caption, heads, rows }];
		}
		case 'paths':
			return chart.paths.map(({ label, points }) => ({
				caption: joinCommas([caption, label]),
				heads: [m.figure_table_year(), chart.x.label, chart.y.label],
				rows: points.map(({ year, x, y }) => ({
					name: String(year),
					cells: [formatPlain(x), formatPlain(y)]
				}))
			}));
		case 'flows':
			return listStageBars(chart).flatMap(listPlain);
		case 'message':
			return [];
	}
}

/** The title of a chart, of its tables. */
export const getChartCaption = (chart: TalkChart): string =>
	joinClauses(
		(chart.kind === 'stack' ? chart.charts : [chart]).map(({ title, unit }) =>
			joinCommas([title, unit].filter((words) => words !== ''))
		)
	);

/** A table for each unit that the chart has; one without a title has that of the whole. */
export function listChartTables(chart: TalkChart): ChartTable[] {
	const tables = chart.kind === 'stack' ? chart.charts.flatMap(listPlain) : listPlain(chart);
	return tables.map((table) => ({ ...table, caption: table.caption || getChartCaption(chart) }));
}
