import { recordsCsv } from '$lib/core/data/csv';
import type { ExploreTables } from '$lib/core/data/explore/types';
import type { CorridorMode } from '$lib/core/data/types';
import { HOST_YEARS, hostRows, provinceRows } from './chinese-side-rows';
import type { RegionRow } from './region-rows';

/** The values of each region of a country at the end of a year, a row each. */
export function regionsCsv(
	rows: readonly RegionRow[],
	{ year, mode }: { year: number; mode: CorridorMode }
): string {
	return recordsCsv(
		rows.map(({ region, values: { projects, institutes, nodes, lineKm } }) => ({
			region: region.names.en,
			year,
			projects: projects.total,
			projects_roughly_placed: projects.weak,
			institutes: institutes.total,
			nodes: nodes.total,
			nodes_roughly_placed: nodes.weak,
			[`${mode}_in_use_km_at_least`]: Math.round(lineKm.total)
		}))
	);
}

/** Students of all origins in provinces of China, a row for each count. */
export function hostsCsv(tables: ExploreTables): string {
	return recordsCsv(
		hostRows(tables).flatMap(({ name, counts }) =>
			counts.map((count, index) => ({
				province: name,
				year: HOST_YEARS[index]!,
				students: count?.students ?? null,
				quality: count?.quality ?? 'none',
				bound: count?.bound ?? null,
				source_id: count?.sourceId ?? null
			}))
		)
	);
}

/** Sites in Central Asia by the province of their Chinese partner, a row each. */
export function partnersCsv(tables: ExploreTables, year: number): string {
	return recordsCsv(
		provinceRows(tables, year).flatMap(({ province, byCountry }) =>
			byCountry.flatMap(({ country, sites }) =>
				sites.map(({ site, partner, city }) => ({
					province: province.names.en,
					year,
					country,
					kind: site.kind,
					site: site.name,
					partner,
					partner_city: city
				}))
			)
		)
	);
}
