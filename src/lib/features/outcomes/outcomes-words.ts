import { m } from '#messages';
import { PROJECT_STATUS_WORDS } from '$lib/core/data/project-status-words';
import { countThings } from '$lib/core/data/explore/regions-words';
import type { ProjectStatus } from '$lib/core/domain/project-status';

export const OUTCOMES_WORDS = {
	title: m.outcomes_title(),
	lead: m.outcomes_lead(),
	limits: m.outcomes_limits(),
	headings: {
		courses: m.outcomes_courses(),
		countries: m.outcomes_countries(),
		sectors: m.outcomes_sectors(),
		years: m.outcomes_years(),
		all: m.outcomes_all()
	},
	columns: {
		country: m.outcomes_country(),
		sector: m.outcomes_sector(),
		year: m.outcomes_year(),
		count: m.outcomes_count()
	},
	captions: {
		countries: (year: number) => m.outcomes_by_country({ year }),
		sectors: (year: number) => m.outcomes_by_sector({ year }),
		years: m.outcomes_by_year()
	},
	/** Stands before the list of those behind a count. */
	behind: (label: string, count: number) =>
		m.outcomes_behind({ label, projects: countThings(count, 'project') }),
	onMap: m.outcomes_on_map(),
	source: m.outcomes_source()
} as const;

/** `contracted → cancelled` */
export function describeCourse(statuses: readonly ProjectStatus[]): string {
	return statuses
		.map((status) => PROJECT_STATUS_WORDS[status])
		.reduce((before, next) => m.outcomes_step({ before, next }));
}
