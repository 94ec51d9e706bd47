import { m } from '#messages';
import { joinClauses } from './lists';
import { getProjectStatus, type ProjectStatus } from '../core/domain/project-status';
import type { Project, ProjectChange } from '../core/data/types';

export const PROJECT_STATUS_LABELS: Readonly<Record<ProjectStatus, string>> = {
	announced: m.project_status_announced(),
	contracted: m.project_status_contracted(),
	building: m.project_status_building(),
	stalled: m.project_status_stalled(),
	completed: m.project_status_completed(),
	idle: m.project_status_idle(),
	cancelled: m.project_status_cancelled(),
	unknown: m.project_status_unknown()
};

/** Events of a day: no lasting state. */
const EVENTS: readonly ProjectStatus[] = ['announced', 'contracted', 'cancelled'];

type States = Pick<Project, 'changes' | 'spans'>;

/** Whether a project is in operation in a year because a Chinese buyer took a stake in it. */
export function isBought({ changes, spans }: States, year: number): boolean {
	const since = spans.findLast(([fromYear]) => fromYear <= year)?.[0];
	return changes.some((change) => change.year === since && change.isBought === true);
}

/**
 * The state of a project in a year: `being built since 2017`, `stalled, year not known`. A completion
 * of unknown date is stated in every year.
 */
export function describeProjectStatus({ changes, spans }: States, year: number): string {
	const undated = changes.find((change) => change.year === null);
	const status = getProjectStatus(spans, year);
	const withoutYear = (own: ProjectStatus) =>
		m.project_status_undated({ status: PROJECT_STATUS_LABELS[own] });
	if (status === null) {
		return undated ? withoutYear(undated.status) : m.project_status_not_yet({ year });
	}
	if (undated && (status === undated.status || status === 'unknown')) {
		return withoutYear(undated.status);
	}
	const since = spans.findLast(([fromYear]) => fromYear <= year)![0];
	if (isBought({ changes, spans }, year)) return m.project_status_bought_in({ year: since });
	const words = { status: PROJECT_STATUS_LABELS[status], year: since };
	return EVENTS.includes(status) ? m.project_status_in(words) : m.project_status_since(words);
}

/** One change: `2013: completed or in operation`. */
export function describeChange({ year, status, isBought }: ProjectChange): string {
	const word = isBought ? m.project_status_bought() : PROJECT_STATUS_LABELS[status];
	return year === null
		? m.project_status_undated({ status: word })
		: m.project_status_dated({ year, status: word });
}

export function describeHistory({ changes }: Pick<Project, 'changes'>): string {
	return joinClauses(changes.map(describeChange));
}

export const describeStatusCount = (status: ProjectStatus, count: number): string =>
	m.project_status_count({ status: PROJECT_STATUS_LABELS[status], count });
