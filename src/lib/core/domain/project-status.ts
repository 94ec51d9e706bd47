import type { SiteMarks } from './layers';

/** The states of a project site; each is a value in links. */
export const PROJECT_STATUSES = [
	'announced',
	'contracted',
	'building',
	'stalled',
	'completed',
	'idle',
	'cancelled',
	'unknown'
] as const;
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

/** Plans, contracts and cancelled projects: on paper only, shown on request. */
export const PAPER_STATUSES: readonly ProjectStatus[] = ['announced', 'contracted', 'cancelled'];

/** The others: drawn and counted by default. */
export const GROUND_STATUSES: readonly ProjectStatus[] = PROJECT_STATUSES.filter(
	(status) => !PAPER_STATUSES.includes(status)
);

/** A state from a year on, until the next span. */
export type StatusSpan = readonly [fromYear: number, status: ProjectStatus];

/** The state in a year, from spans sorted by year; null before the first. */
export function getProjectStatus(spans: readonly StatusSpan[], year: number): ProjectStatus | null {
	return spans.findLast(([fromYear]) => fromYear <= year)?.[1] ?? null;
}

/** Whether a project counts in a year: it is more than paper. */
export function isOnGround(spans: readonly StatusSpan[], year: number): boolean {
	const status = getProjectStatus(spans, year);
	return status !== null && GROUND_STATUSES.includes(status);
}

/** Whether a project is only planned, signed or cancelled in a year. */
export function isOnPaper(spans: readonly StatusSpan[], year: number): boolean {
	const status = getProjectStatus(spans, year);
	return status !== null && PAPER_STATUSES.includes(status);
}

/** What is built, of the known states: also what stands idle. */
const BUILT: readonly ProjectStatus[] = ['completed', 'idle'];

/**
 * The state whose mark a site has: its own, or the one of two that stands for its class. A site that
 * was cancelled will not be finished, and one of unknown state is in neither class.
 */
export function getMarkedStatus(status: ProjectStatus, siteMarks: SiteMarks): ProjectStatus {
	if (siteMarks === 'status' || status === 'unknown' || status === 'cancelled') return status;
	return BUILT.includes(status) ? 'completed' : 'announced';
}
