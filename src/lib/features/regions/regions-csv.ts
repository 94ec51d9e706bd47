import { EDITION_NAME } from '$lib/core/data/atlas';
import { formatCsv } from '$lib/core/data/csv';
import type { ExploreTables } from '$lib/core/data/explore/types';
import type { CorridorMode } from '$lib/core/data/types';
import { HOST_YEARS, hostRows, provinceRows } from './chinese-side-rows';
import type { RegionRow } from './region-rows';

/** What each region of a country holds at the end of a year, a row each. */
export function regionsCsv(
	rows: readonly RegionRow[],
	{ year, mode }: { year: number; mode: CorridorMode }
): string {
	return formatCsv(
		[
			'region',
			'year',
			'projects',
			'projects_roughly_placed',
			'institutes',
			'nodes',
			'nodes_roughly_placed',
			`${mode}_in_use_km_at_least`,
			'edition'
		],
		rows.map(({ region, values: { projects, institutes, nodes, lineKm } }) => [
			region.names.en,
			year,
			projects.total,
			projects.weak,
			institutes.total,
			nodes.total,
			nodes.weak,
			Math.round(lineKm.total),
			EDITION_NAME
		])
	);
}

/** Students of all origins in provinces of China, a row for each count. */
export function hostsCsv(tables: ExploreTables): string {
	return formatCsv(
		['province', 'year', 'students', 'quality', 'bound', 'source_id', 'edition'],
		hostRows(tables).flatMap(({ name, counts }) =>
			counts.map((count, index) => [
				name,
				HOST_YEARS[index]!,
				count?.students ?? null,
				count?.quality ?? 'none',
				count?.bound ?? null,
				count?.sourceId ?? null,
				EDITION_NAME
			])
		)
	);
}

/** Sites in Central Asia by the province of their Chinese partner, a row each. */
export function partnersCsv(tables: ExploreTables, year: number): string {
	return formatCsv(
		['province', 'year', 'country', 'kind', 'site', 'partner', 'partner_city', 'edition'],
		provinceRows(tables, year).flatMap(({ province, byCountry }) =>
			byCountry.flatMap(({ country, sites }) =>
				sites.map(({ site, partner, city }) => [
					province.names.en,
					year,
					country,
					site.kind,
					site.name,
					partner,
					city,
					EDITION_NAME
				])
			)
		)
	);
}
