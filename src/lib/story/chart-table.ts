/** The chart of a step as a table, for readers who do not see it. */
import { m } from '#messages';
import type { ChartMarkStyle } from '../figures/year-series';
import { joinClauses, joinCommas } from '../text/lists';
import { formatPlain } from '../text/numbers';
import { QUALITY_LABELS } from '../text/quality-labels';
import type { ChartCell, LevelsChart, PlainChart, TalkChart } from './talk-chart';

export interface ChartTable {
	caption: string;
	/** The first is over the names of the rows. */
	heads: readonly string[];
	rows: readonly { name: string; cells: readonly string[] }[];
}

/** What a mark's look says of its figure. */
const DOUBTS: Readonly<Partial<Record<ChartMarkStyle, string>>> = {
	hollow: QUALITY_LABELS.estimate,
	dotted: QUALITY_LABELS.unverified
};

interface Shown {
	value: number | null;
	text: string;
	look: ChartMarkStyle;
}

/** A figure as printed in the chart, with the words for its look. */
function sayCell({ value, text, look }: Shown): string {
	if (value === null) return text || QUALITY_LABELS.none;
	const doubt = DOUBTS[look];
	const figure = text || formatPlain(value);
	return doubt ? m.forms_doubted({ text: figure, quality: doubt }) : figure;
}

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
	years: readonly number[],
	columns: readonly (readonly ChartCell[])[]
): ChartTable['rows'] =>
	years.map((year, index) => ({
		name: String(year),
		cells: columns.map((cells) => sayCell(cells[index] ?? { value: null, text: '', look: 'solid' }))
	}));

function listPlain(chart: PlainChart): ChartTable[] {
	const caption = joinCommas([chart.title, chart.unit].filter((words) => words !== ''));
	switch (chart.kind) {
		case 'bars': {
			const most = Math.max(...chart.rows.map(({ bars }) => bars.length));
			const names = Array.from(
				{ length: most },
				(_, index) => chart.keys[index]?.label ?? (chart.unit || chart.title)
			);
			const rows = chart.rows.map(({ label, note, bars }) => ({
				// a single row has the name of the chart
				name:
					joinCommas([label, note].filter((words) => words !== '')) || chart.title || chart.unit,
				cells: bars.map(sayCell)
			}));
			return [{ caption, heads: ['', ...names], rows }];
		}
		case 'columns':
		case 'lines': {
			const names = chart.series.map(({ name }) => name || chart.title);
			const columns = chart.series.map(({ cells }) => cells);
			const heads = [m.figure_table_year(), ...names];
			return [{ caption, heads, rows: byYear(chart.years, columns) }];
		}
		case 'levels': {
			const rows = chart.panels.map(({ label, lines }) => ({
				name: label,
				cells: lines.map((line) => sayLevels(chart, line))
			}));
			const heads = [m.figure_table_country(), ...chart.keys.map(({ label }) => label)];
			return [{ caption, heads, rows }];
		}
		case 'panels':
			return chart.measures.map(({ label }, measure) => ({
				caption: label,
				heads: [m.figure_table_year(), ...chart.panels.map((panel) => panel.label)],
				rows: byYear(
					chart.years,
					chart.panels.map(({ rows }) => rows[measure] ?? [])
				)
			}));
		case 'paths':
			return chart.paths.map(({ label, points }) => ({
				caption: joinCommas([caption, label]),
				heads: [m.figure_table_year(), chart.x.label, chart.y.label],
				rows: points.map(({ year, x, y }) => ({
					name: String(year),
					cells: [formatPlain(x), formatPlain(y)]
				}))
			}));
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
