import { m } from '#messages';
import { PROJECT_STATUS_WORDS } from '$lib/core/data/project-status-words';
import { countThings } from '$lib/core/data/explore/regions';
import type { ProjectStatus } from '$lib/core/domain/project-status';

/** Heading of the list behind a count. */
export const describeBehind = (label: string, count: number): string =>
	m.outcomes_behind({ label, projects: countThings(count, 'project') });

/** `contracted → cancelled` */
export function describeCourse(statuses: readonly ProjectStatus[]): string {
	return statuses
		.map((status) => PROJECT_STATUS_WORDS[status])
		.reduce((before, next) => m.outcomes_step({ before, next }));
}
