import type { Corridor, CorridorMode } from '$lib/core/data/types';
import type { ExploreTables } from '$lib/core/data/explore/types';
import { selectRegions } from '$lib/core/data/explore/regions';
import type { CountryCode } from '$lib/core/domain/countries';
import { YEARS } from '$lib/core/domain/years';
import { CORRIDOR_MODES } from '$lib/core/domain/layers';

type RegionTables = Pick<ExploreTables, 'regions' | 'regionRest'>;

/** Kilometres of a corridor on a country's ground, as drawn; 0 where it has none. */
export function lengthWithin(
	tables: RegionTables,
	country: CountryCode,
	corridorId: Corridor['id']
): number {
	return selectRegions(tables, country)
		.flatMap(({ stretches }) => stretches)
		.filter((stretch) => stretch.corridorId === corridorId)
		.reduce((sum, { lengthKm }) => sum + lengthKm, 0);
}

export interface TrackYears {
	mode: CorridorMode;
	/** 19, 2005 first: each leg counts once, whoever shares it. */
	inUseKm: number[];
	buildingKm: number[];
}

/** Track in use and being built on a country's ground, as drawn, by mode; modes without any left out. */
export function trackYears(tables: RegionTables, country: CountryCode): TrackYears[] {
	const tracks = selectRegions(tables, country).flatMap((region) => region.tracks);
	return CORRIDOR_MODES.flatMap((mode) => {
		const own = tracks.filter((track) => track.mode === mode);
		const sum = (lengths: 'inUseKm' | 'buildingKm') =>
			YEARS.map((_, index) => own.reduce((total, track) => total + track[lengths][index]!, 0));
		const track = { mode, inUseKm: sum('inUseKm'), buildingKm: sum('buildingKm') };
		return [...track.inUseKm, ...track.buildingKm].some((km) => km > 0) ? [track] : [];
	});
}
