import { m } from '#messages';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { makeTableRow } from '$lib/core/data/provenance-rows';
import { formatLink } from '$lib/core/link/link';
import { parsePageQuery } from '$lib/core/link/page-query';
import { buildRowFigure, type ShownFigure } from '$lib/figures/provenance';
import type { ChartMarkStyle } from '$lib/figures/year-series';
import { buildBarsChart, type FigureBar } from '$lib/story/bars-chart';
import { listChartSources, type ListStepCharts } from '$lib/story/step-chart';
import type { ChartColor, TalkChart } from '$lib/story/talk-chart';
import { INVESTMENT_MEASURE_LIMITS } from '$lib/text/kind-labels';
import { loadDetail } from '$lib/text/load-detail';
import { formatCount } from '$lib/text/numbers';
import { joinCommas } from '$lib/text/lists';
import { describeStatusCount, PROJECT_STATUS_LABELS } from '$lib/text/project-status-labels';
import {
	buildOutcomeTable,
	loadOutcomeTables,
	type OutcomeProject,
	type OutcomeRow
} from './outcome-rows';
import {
	describeFlows,
	FLOW_STAGES,
	FLOW_STAGE_LABELS,
	FLOW_STATE_LABELS,
	getFlowState,
	getStateMark,
	groupCourses,
	isInBand,
	listFlowBands,
	selectProjects,
	sortCourses,
	type FlowBand,
	type OutcomeCourse
} from './flows/outcome-flows';
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

/** More rows than this leave no room for the states of each in words. */
const MOST_NOTED = 6;

/** The counts of a row that no bar shows: `12 under construction, 3 stalled` */
const sayOtherStates = ({ cells }: OutcomeRow): string =>
	joinCommas(
		cells
			.filter(({ status, projects }) => status !== 'completed' && projects.length > 0)
			.map(({ status, projects }) => describeStatusCount(status, projects.length))
	);

/** A table of the page: each row's projects, how many of them were completed, and what the others are. */
export function buildOutcomesChart(title: string, rows: readonly OutcomeRow[], year: number) {
	const isYears = rows.every(({ id }) => id.startsWith('year-'));
	const chart = buildBarsChart({
		...{ title, unit: m.step_chart_projects_unit() },
		names: [m.step_chart_known_states(), PROJECT_STATUS_LABELS.completed],
		rows: rows.map((row) => ({
			label: row.label,
			...(rows.length <= MOST_NOTED && { note: sayOtherStates(row) }),
			bars: buildBars(row, isYears ? Number(row.label) : year)
		})),
		note: m.talk_chart_outcomes_note()
	});
	return { ...chart, isPart: true } as TalkChart;
}

/** What stopped or stands idle at the end, and what nobody knows, is grey, as on the page. */
function pickRibbon(course: OutcomeCourse): { color: ChartColor; opacity: number } {
	const last = getFlowState(course, 'last');
	if (last === 'completed') return { color: 'inv', opacity: 0.5 };
	if (last === 'unknown') return { color: 'text-2', opacity: 0.2 };
	const isStopped = last === 'stalled' || last === 'cancelled' || last === 'idle';
	return isStopped ? { color: 'text-2', opacity: 0.36 } : { color: 'inv', opacity: 0.26 };
}

/** The flows as the page draws them; each ends with the latest record, which may be later than the year of the view. */
export function buildFlowsChart(
	title: string,
	courses: readonly OutcomeCourse[],
	year: number
): TalkChart {
	const bands = FLOW_STAGES.map((stage) => listFlowBands(courses, stage));
	const name = ({ state }: FlowBand) => FLOW_STATE_LABELS[state];
	return {
		...{ kind: 'flows', title, unit: m.step_chart_projects_unit(), keys: [], color: 'inv' },
		stages: FLOW_STAGES.map((stage, index) => ({
			label: FLOW_STAGE_LABELS[stage],
			states: bands[index]!.map((band) => {
				const [value, mark] = [band.projects.length, getStateMark(band.state)];
				return { label: name(band), value, text: formatCount(value), ...(mark && { mark }) };
			})
		})),
		courses: sortCourses(courses).map((course) => ({
			count: course.projects.length,
			states: bands.map((own) => own.findIndex((band) => isInBand(course, band))),
			...pickRibbon(course)
		})),
		note: m.talk_chart_outcomes_note(),
		figures: bands
			.flat()
			.map((band) =>
				getCountFigure(name(band), band.projects, year, formatCount(band.projects.length))
			)
	};
}

/** The chart of `/embed/outcomes?by=sector&year=2018`, or of `?by=flows`. */
export const listStepCharts: ListStepCharts = async ({ query }) => {
	const [{ projects }, detail] = await Promise.all([loadOutcomeTables(), loadDetail()]);
	const { by, year, ...filter } = parsePageQuery(OUTCOMES_GRAMMAR, query).state;
	const view = { ...DEFAULT_VIEW, year, focus: 'investment' } as const;
	const build = (title: string, chart: TalkChart, shown: readonly OutcomeProject[]) => ({
		...{ id: '', label: title, title, chart },
		sources: listChartSources(
			shown.flatMap(({ changes }) => changes.map(({ sourceId }) => sourceId)),
			detail
		),
		link: formatLink({ ...view, country: filter.country, investmentMeasure: 'projects' })
	});
	if (by === 'flows') {
		const courses = groupCourses(selectProjects(projects, filter));
		if (courses.length === 0) return [];
		const title = describeFlows(courses);
		const shown = courses.flatMap((course) => course.projects);
		return [build(title, buildFlowsChart(title, courses, year), shown)];
	}
	const { caption, rows } = buildOutcomeTable(projects, by, year);
	return [build(caption, buildOutcomesChart(caption, rows, year), projects)];
};
