import { loadDetail } from '$lib/core/data/atlas';
import { sectorOfSite } from '$lib/layers/investment/project-sectors';

export type OutcomeTables = Awaited<ReturnType<typeof outcomeTables>>;
export type OutcomeProject = OutcomeTables['projects'][number];

/** Projects with all their known statuses, and the sources: they are sent with the page. */
export async function outcomeTables() {
	const { projects, sources } = await loadDetail();
	const named = new Set(projects.flatMap(({ changes }) => changes.map(({ sourceId }) => sourceId)));
	return {
		projects: projects.map(({ id, name, country, sector, changes, spans }) => ({
			id,
			name,
			country,
			sector: sectorOfSite(sector) ?? ('other' as const),
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
