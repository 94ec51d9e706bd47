/** Where a project site stands; each is a value in links. */
export const PROJECT_STATUSES = [
	'announced',
	'contracted',
	'building',
	'stalled',
	'completed',
	'cancelled',
	'unknown'
] as const;
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

/** Plans, contracts and what was given up: on paper only, so shown only where a reader asks. */
export const PAPER_STATUSES: readonly ProjectStatus[] = ['announced', 'contracted', 'cancelled'];

/** The others: drawn and counted unless a reader chooses otherwise. */
export const GROUND_STATUSES: readonly ProjectStatus[] = PROJECT_STATUSES.filter(
	(status) => !PAPER_STATUSES.includes(status)
);

/** From a year on in a state, until the next span. */
export type StatusSpan = readonly [fromYear: number, status: ProjectStatus];

/** The state in a year, of spans that run oldest first; null before anything is known. */
export function projectStatus(spans: readonly StatusSpan[], year: number): ProjectStatus | null {
	return spans.findLast(([fromYear]) => fromYear <= year)?.[1] ?? null;
}

/** Whether a project is among those that are counted in a year: more than paper. */
export function isOnGround(spans: readonly StatusSpan[], year: number): boolean {
	const status = projectStatus(spans, year);
	return status !== null && GROUND_STATUSES.includes(status);
}

/** Whether a project is, in a year, only planned or signed, or was given up. */
export function isOnPaper(spans: readonly StatusSpan[], year: number): boolean {
	const status = projectStatus(spans, year);
	return status !== null && PAPER_STATUSES.includes(status);
}
