import { knownCell } from '$lib/core/data/cells';
import { LANGUAGE } from '#language';
import { compareNames } from '$lib/core/domain/languages';
import { countRegion, selectRegions, type CountByPlace } from '$lib/core/data/explore/regions';
import type { ExploreTables, Region } from '$lib/core/data/explore/types';
import type { Cell, CorridorMode } from '$lib/core/data/types';
import { CORRIDOR_MODES } from '$lib/core/domain/layers';
import type { CountryCode } from '$lib/core/domain/countries';

/** What the table can be put in order by. */
export const REGION_COLUMNS = ['projects', 'institutes', 'nodes', 'lineKm'] as const;
export type RegionColumn = (typeof REGION_COLUMNS)[number];

/** A number of a row, parted as its bar is. */
export interface RegionValue {
	total: number;
	/** The part of it that is only roughly placed, or still being built. */
	weak: number;
}

export interface RegionRow {
	region: Region;
	values: Readonly<Record<RegionColumn, RegionValue>>;
	projects: CountByPlace;
	nodes: CountByPlace;
}

export interface RegionOrder {
	column: RegionColumn | 'name';
	descending: boolean;
}

const valueOf = ({ placed, roughly }: CountByPlace): RegionValue => ({
	total: placed + roughly,
	weak: roughly
});

/** What every region of a country holds at the end of a year; lines of one mode only. */
export function regionRows(
	tables: ExploreTables,
	country: CountryCode,
	year: number,
	mode: CorridorMode
): RegionRow[] {
	return selectRegions(tables, country).map((region) => {
		const counts = countRegion(region, year);
		const track = counts.tracks.find((each) => each.mode === mode);
		return {
			region,
			projects: counts.projects,
			nodes: counts.nodes,
			values: {
				projects: valueOf(counts.projects),
				institutes: { total: counts.chineseInstitutes.length, weak: 0 },
				nodes: valueOf(counts.nodes),
				lineKm: { total: track?.inUseKm ?? 0, weak: 0 }
			}
		};
	});
}

/** Rows in an order; those that are equal in it stand by name. */
export function orderRows(
	rows: readonly RegionRow[],
	{ column, descending }: RegionOrder
): RegionRow[] {
	const byName = (a: RegionRow, b: RegionRow) =>
		compareNames(a.region.names[LANGUAGE], b.region.names[LANGUAGE]);
	const sign = descending ? -1 : 1;
	if (column === 'name') return [...rows].sort((a, b) => sign * byName(a, b));
	return [...rows].sort(
		(a, b) => sign * (a.values[column].total - b.values[column].total) || byName(a, b)
	);
}

/** Modes of line that run through any region of a country in any year. */
export function modesOfRegions(tables: ExploreTables, country: CountryCode): CorridorMode[] {
	const modes = new Set(
		selectRegions(tables, country).flatMap(({ tracks }) => tracks.map(({ mode }) => mode))
	);
	return CORRIDOR_MODES.filter((mode) => modes.has(mode));
}

/** Length of line in use over the years; measured as drawn, so the real course is longer. */
export function lineCells(region: Region, mode: CorridorMode): Cell[] | null {
	const track = region.tracks.find((each) => each.mode === mode);
	if (!track || track.inUseKm.every((km) => km === 0)) return null;
	return track.inUseKm.map((km) =>
		knownCell(Math.round(km), km > 0 ? { quality: 'estimate', bound: 'at least' } : {})
	);
}
