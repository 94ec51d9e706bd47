import { atlas } from '$lib/core/data/atlas';
import { countRegion, isThereBy, selectRegionSections } from '$lib/core/data/explore/regions';
import type { CorridorMode, DetailTables } from '$lib/core/data/types';
import { formatRecordsCsv } from '$lib/figures/csv';
import type { RegionRow } from './region-rows';

/** The sources of some rows, by their ids. */
function listSourceIds(
	rows: readonly { id: string; sourceId: string }[],
	ids: readonly { id: string }[]
): string {
	const counted = new Set(ids.map(({ id }) => id));
	const found = rows.filter(({ id }) => counted.has(id)).map(({ sourceId }) => sourceId);
	return [...new Set(found)].sort().join(';');
}

/** A row for each figure of the table of regions, with the sources of what it counts. */
export function formatRegionsCsv(
	rows: readonly RegionRow[],
	year: number,
	mode: CorridorMode,
	{ projects }: Pick<DetailTables, 'projects'>
): string {
	const records = rows.flatMap(({ region, values }) => {
		const inUse = selectRegionSections(region, year)
			.filter(({ corridor, status }) => corridor.mode === mode && status === 'operational')
			.map(({ segment }) => segment);
		const line = { total: Math.round(values.lineKm.total), weak: null };
		const figures = [
			{
				...{ measure: 'projects', ...values.projects, unit: 'number' },
				sources: listSourceIds(
					projects,
					region.projects.filter((item) => isThereBy(item, year))
				)
			},
			{
				...{ measure: 'institutes', ...values.institutes, unit: 'number' },
				sources: listSourceIds(atlas.institutes, countRegion(region, year).chineseInstitutes)
			},
			{
				...{ measure: 'nodes', ...values.nodes, unit: 'number' },
				sources: listSourceIds(
					atlas.nodes,
					region.nodes.filter((item) => isThereBy(item, year))
				)
			},
			{
				...{ measure: `${mode}_in_use_at_least`, ...line, unit: 'km' },
				sources: listSourceIds(inUse, inUse)
			}
		];
		return figures.map(({ measure, total, weak, unit, sources }) => ({
			...{ country: region.country, region_code: region.code, region: region.names.en, year },
			...{ measure, value: total, roughly_placed: weak, unit, source_ids: sources }
		}));
	});
	return formatRecordsCsv(records);
}
