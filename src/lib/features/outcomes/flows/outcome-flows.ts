/** What became of projects, as flows through three stages: how each enters the tables, works, the end. */

import { groups } from 'd3-array';
import { m } from '#messages';
import type { CountryCode } from '$lib/core/domain/countries';
import type { Sector } from '$lib/core/domain/filters';
import { PROJECT_STATUSES, type ProjectStatus } from '$lib/core/domain/project-status';
import { formatRecordsCsv } from '$lib/figures/csv';
import { PROJECT_STATUS_LABELS } from '$lib/text/project-status-labels';
import { describeItemCount } from '$lib/text/region-labels';
import { listDistinct, type OutcomeProject } from '../outcome-rows';
import { FIRST_RECORD_PERIODS, type FirstRecordPeriod } from '../outcomes-link';

/** A status of the table; a running plant in which a stake was bought was not built for it. */
type RecordedState = ProjectStatus | 'bought';
/** Whether any record of a project is of its construction. */
type WorksState = 'recorded' | 'unrecorded';
export type FlowState = RecordedState | WorksState;

export const FLOW_STAGES = ['first', 'works', 'last'] as const;
export type FlowStage = (typeof FLOW_STAGES)[number];

export const FLOW_STAGE_LABELS: Readonly<Record<FlowStage, string>> = {
	first: m.outcomes_flows_first(),
	works: m.outcomes_flows_works(),
	last: m.outcomes_flows_last()
};

export const FLOW_STATE_LABELS: Readonly<Record<FlowState, string>> = {
	...PROJECT_STATUS_LABELS,
	bought: m.project_status_bought(),
	recorded: m.outcomes_flows_recorded(),
	unrecorded: m.outcomes_flows_unrecorded()
};

/** The states of each stage from the top down: those that flow on side by side stand together. */
const ORDER: Readonly<Record<FlowStage, readonly FlowState[]>> = {
	first: [
		...(['building', 'unknown', 'announced', 'contracted', 'completed', 'bought'] as const),
		...(['stalled', 'idle', 'cancelled'] as const)
	],
	works: ['recorded', 'unrecorded'],
	last: [
		...(['building', 'idle', 'completed', 'contracted', 'announced'] as const),
		...(['stalled', 'cancelled', 'unknown'] as const)
	]
};

/** Projects with the same records in the same order. */
export interface OutcomeCourse {
	/** For links: `building-completed`. */
	id: string;
	recorded: readonly RecordedState[];
	projects: readonly OutcomeProject[];
}

/** Projects in a state of a stage. */
export interface FlowBand {
	stage: FlowStage;
	state: FlowState;
	projects: readonly OutcomeProject[];
}

function listRecorded({ changes, spans }: OutcomeProject): RecordedState[] {
	if (changes.length > 0)
		return changes.map(({ status, isBought }) => (isBought ? 'bought' : status));
	return spans.length > 0 ? spans.map(([, status]) => status) : ['unknown'];
}

/** Every project in one course, the most frequent first. */
export const groupCourses = (projects: readonly OutcomeProject[]): OutcomeCourse[] =>
	groups(projects, (project) => listRecorded(project).join('-'))
		.map(([id, own]) => ({ id, recorded: listRecorded(own[0]!), projects: own }))
		.sort((a, b) => b.projects.length - a.projects.length);

/** `contracted → cancelled` */
export const describeCourse = ({ recorded }: Pick<OutcomeCourse, 'recorded'>): string =>
	recorded
		.map((state) => FLOW_STATE_LABELS[state])
		.reduce((before, next) => m.outcomes_step({ before, next }));

/** The state of a course in a stage. */
export function getFlowState(
	{ recorded }: Pick<OutcomeCourse, 'recorded'>,
	stage: FlowStage
): FlowState {
	if (stage === 'works') return recorded.includes('building') ? 'recorded' : 'unrecorded';
	const state = recorded.at(stage === 'first' ? 0 : -1)!;
	// in the end it runs, whoever built it
	return stage === 'last' && state === 'bought' ? 'completed' : state;
}

/** `118 projects, from the first known status to the latest`: the picture’s name. */
export function describeFlows(courses: readonly OutcomeCourse[]): string {
	const count = courses.reduce((sum, { projects }) => sum + projects.length, 0);
	return m.outcomes_flows_title({ projects: describeItemCount(count, 'project') });
}

/** What a reader chose in the picture: a state of a stage, or a course through all of them. */
export type FlowChoice = Pick<FlowBand, 'stage' | 'state'> | { course: string };

export const isInBand = (
	course: OutcomeCourse,
	{ stage, state }: Pick<FlowBand, 'stage' | 'state'>
): boolean => getFlowState(course, stage) === state;

/** Whether a course is what was chosen, or a part of it. */
export const isChosen = (course: OutcomeCourse, choice: FlowChoice): boolean =>
	'course' in choice ? course.id === choice.course : isInBand(course, choice);

/** `First known status: under construction` */
export const describeBand = ({ stage, state }: Pick<FlowBand, 'stage' | 'state'>): string =>
	m.forms_labelled({ label: FLOW_STAGE_LABELS[stage], text: FLOW_STATE_LABELS[state] });

/** The states of a stage that have projects, from the top down; each project is in one of them. */
export const listFlowBands = (courses: readonly OutcomeCourse[], stage: FlowStage): FlowBand[] =>
	ORDER[stage].flatMap((state) => {
		const projects = courses
			.filter((course) => isInBand(course, { stage, state }))
			.flatMap((course) => course.projects);
		return projects.length > 0 ? [{ stage, state, projects }] : [];
	});

/** Courses as they lie side by side in every stage, from the top down. */
export const sortCourses = (courses: readonly OutcomeCourse[]): OutcomeCourse[] => {
	const rank = (course: OutcomeCourse, stage: FlowStage) =>
		ORDER[stage].indexOf(getFlowState(course, stage));
	return courses.toSorted(
		(a, b) =>
			rank(a, 'works') - rank(b, 'works') ||
			rank(a, 'first') - rank(b, 'first') ||
			rank(a, 'last') - rank(b, 'last')
	);
};

const PERIOD_YEARS: Readonly<
	Record<Exclude<FirstRecordPeriod, 'undated'>, readonly [number, number]>
> = {
	'to-2008': [-Infinity, 2008],
	'2009-2013': [2009, 2013],
	'2014-2018': [2014, 2018],
	'2019-on': [2019, Infinity]
};

/** `to 2008`, `2009–2013` */
export function describePeriod(period: FirstRecordPeriod): string {
	if (period === 'undated') return m.outcomes_flows_undated();
	const [first, last] = PERIOD_YEARS[period];
	if (first === -Infinity) return m.outcomes_flows_to({ year: last });
	return last === Infinity ? m.outcomes_flows_from({ year: first }) : `${first}–${last}`;
}

/** The period of the first record of a project; `undated` if that has no year. */
function getFirstPeriod({ changes, spans }: OutcomeProject): FirstRecordPeriod {
	const year = changes.length > 0 ? changes[0]!.year : (spans[0]?.[0] ?? null);
	const isIn = (period: FirstRecordPeriod) => {
		if (period === 'undated') return year === null;
		const [first, last] = PERIOD_YEARS[period];
		return year !== null && first <= year && year <= last;
	};
	return FIRST_RECORD_PERIODS.find(isIn)!;
}

/** Which projects a picture shows; null for all. */
export interface FlowFilter {
	country: CountryCode | null;
	sector: Sector | null;
	first: FirstRecordPeriod | null;
}

export const selectProjects = (
	projects: readonly OutcomeProject[],
	{ country, sector, first }: FlowFilter
): OutcomeProject[] =>
	projects.filter(
		(project) =>
			(country === null || project.country === country) &&
			(sector === null || project.sector === sector) &&
			(first === null || getFirstPeriod(project) === first)
	);

/** Projects with a record that was not checked at its source. */
export const countUnverified = (projects: readonly OutcomeProject[]): number =>
	projects.filter(({ changes }) => changes.some(({ evidence }) => evidence === 'recalled')).length;

/** A row for each course: its state in every stage, and all its records. */
export const formatFlowsCsv = (courses: readonly OutcomeCourse[]): string =>
	formatRecordsCsv(
		courses.map((course) => ({
			first_record: getFlowState(course, 'first'),
			construction: getFlowState(course, 'works'),
			latest_record: getFlowState(course, 'last'),
			records: course.recorded.join(' > '),
			...{ projects: course.projects.length, unit: 'projects' },
			unverified: countUnverified(course.projects),
			ids: course.projects.map(({ id }) => id).join(' '),
			source_ids: listDistinct(
				course.projects.flatMap(({ changes }) => changes.map(({ sourceId }) => sourceId))
			)
		}))
	);

/** The mark of a state, as on the map; none for whether works are recorded. */
export const getStateMark = (state: FlowState): `square-${ProjectStatus}` | null => {
	if (state === 'bought') return 'square-completed';
	return PROJECT_STATUSES.some((status) => status === state)
		? `square-${state as ProjectStatus}`
		: null;
};
