import { loadDetail } from '$lib/core/data/atlas';
import type { Project, Source } from '$lib/core/data/types';
import type { Sector } from '$lib/core/domain/filters';
import { sectorOfSite } from '$lib/layers/investment/project-sectors';

export interface OutcomeProject extends Pick<
	Project,
	'id' | 'name' | 'country' | 'changes' | 'spans'
> {
	sector: Sector;
}

export interface OutcomeTables {
	projects: OutcomeProject[];
	sources: Record<string, Pick<Source, 'publisher' | 'authors' | 'year'>>;
}

/** Projects with all their known statuses, and the sources: they are sent with the page. */
export async function outcomeTables(): Promise<OutcomeTables> {
	const { projects, sources } = await loadDetail();
	const named = new Set(projects.flatMap(({ changes }) => changes.map(({ sourceId }) => sourceId)));
	return {
		projects: projects.map(({ id, name, country, sector, changes, spans }) => ({
			id,
			name,
			country,
			sector: sectorOfSite(sector) ?? 'other',
			changes,
			spans
		})),
		sources: Object.fromEntries(
			[...named].map((id) => {
				const { publisher, authors, year } = sources[id]!;
				return [id, { publisher, authors, year }];
			})
		)
	};
}
