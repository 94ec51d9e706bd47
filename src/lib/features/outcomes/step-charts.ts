import { m } from '#messages';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { makeTableRow } from '$lib/core/data/provenance-rows';
import { formatLink } from '$lib/core/link/link';
import { parsePageQuery } from '$lib/core/link/page-query';
import { buildRowFigure, type ShownFigure } from '$lib/figures/provenance';
import type { ChartMarkStyle } from '$lib/figures/year-series';
import { buildBarsChart, type FigureBar } from '$lib/story/bars-chart';
import { listChartSources, type ListStepCharts } from '$lib/story/step-chart';
import type { TalkChart } from '$lib/story/talk-chart';
import { INVESTMENT_MEASURE_LIMITS } from '$lib/text/kind-labels';
import { loadDetail } from '$lib/text/load-detail';
import { formatCount } from '$lib/text/numbers';
import { PROJECT_STATUS_LABELS } from '$lib/text/project-status-labels';
import {
	buildOutcomeTable,
	loadOutcomeTables,
	type OutcomeProject,
	type OutcomeRow
} from './outcome-rows';
import { OUTCOMES_GRAMMAR } from './outcomes-link';

/** A count of projects of the table, with the rows that it counts. */
function getCountFigure(
	label: string,
	projects: readonly OutcomeProject[],
	year: number,
	text: string
): ShownFigure {
	const value = projects.length;
	const known = { quality: 'reported', note: '', sourceId: null, origin: 'counted' } as const;
	return buildRowFigure(
		{ country: null, year, value, ...known },
		{ label, text },
		{
			layer: 'investment',
			row: makeTableRow('projects.csv', { id: projects.map(({ id }) => id) }),
			unit: m.rows_unit_rows(),
			counts: INVESTMENT_MEASURE_LIMITS.projects
		}
	);
}

/** All projects of a row with a known state, and the completed ones among them. */
function buildBars({ label, cells }: OutcomeRow, year: number): FigureBar[] {
	const all = cells.flatMap(({ projects }) => projects);
	const done = cells.find(({ status }) => status === 'completed')?.projects ?? [];
	const whole = formatCount(all.length);
	const build = (projects: typeof all, text: string, look: ChartMarkStyle): FigureBar => ({
		...{ value: projects.length, text, color: 'inv', look, quality: 'reported' },
		figures: [getCountFigure(label, projects, year, text)]
	});
	const part = m.step_chart_part({ part: formatCount(done.length), whole });
	return [build(all, whole, 'pale'), build(done, part, 'solid')];
}

/** A table of the page: each row's projects, and how many of them were completed. */
export function buildOutcomesChart(title: string, rows: readonly OutcomeRow[], year: number) {
	const isYears = rows.every(({ id }) => id.startsWith('year-'));
	const chart = buildBarsChart({
		...{ title, unit: m.step_chart_projects_unit() },
		names: [m.step_chart_known_states(), PROJECT_STATUS_LABELS.completed],
		rows: rows.map((row) => ({
			label: row.label,
			bars: buildBars(row, isYears ? Number(row.label) : year)
		})),
		note: m.talk_chart_outcomes_note()
	});
	return { ...chart, isPart: true } as TalkChart;
}

/** The chart of `/embed/outcomes?by=sector&year=2018`. */
export const listStepCharts: ListStepCharts = async ({ query }) => {
	const [{ projects }, detail] = await Promise.all([loadOutcomeTables(), loadDetail()]);
	const { by, year } = parsePageQuery(OUTCOMES_GRAMMAR, query).state;
	const { caption, rows } = buildOutcomeTable(projects, by, year);
	const ids = projects.flatMap(({ changes }) => changes.map(({ sourceId }) => sourceId));
	const view = { ...DEFAULT_VIEW, year, focus: 'investment' } as const;
	return [
		{
			...{ id: '', label: caption, title: caption },
			chart: buildOutcomesChart(caption, rows, year),
			sources: listChartSources(ids, detail),
			link: formatLink({ ...view, investmentMeasure: 'projects' })
		}
	];
};
