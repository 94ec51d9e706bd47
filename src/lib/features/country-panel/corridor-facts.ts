import { m } from '#messages';
import { knownCell } from '$lib/core/data/cells';
import type { ExploreTables } from '$lib/core/data/explore/types';
import type { CountryCode } from '$lib/core/domain/countries';
import { yearIndex, YEARS } from '$lib/core/domain/years';
import { CORRIDOR_PANEL_WORDS } from './corridor-words';
import { figureInYear } from '$lib/core/data/explore/fact-series';
import { rowOfTrack } from '$lib/core/data/explore/table-rows';
import type { Fact } from './facts';
import type { Corridor, CorridorMode } from '$lib/core/data/types';
import { selectRegions } from '$lib/core/data/explore/regions';
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

interface TrackYears {
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

/** Lengths of track as drawn in a year, one a mode: lower bounds, for bends are left out. */
export function trackFacts(
	tables: Pick<ExploreTables, 'regions' | 'regionRest'>,
	country: CountryCode,
	year: number
): Fact[] {
	return trackYears(tables, country).map((track) => {
		const building = track.buildingKm[yearIndex(year)]!;
		const label = CORRIDOR_PANEL_WORDS.inUse(track.mode);
		return {
			id: track.mode,
			figure: figureInYear(seriesOf(tables, track, country, label), year),
			words: building > 0 ? CORRIDOR_PANEL_WORDS.inUseAndBuilding(track.mode, building) : label
		};
	});
}

function seriesOf(
	tables: Pick<ExploreTables, 'regions' | 'regionRest'>,
	{ mode, inUseKm }: TrackYears,
	country: CountryCode,
	label: string
) {
	return {
		country,
		label,
		cells: inUseKm.map((value) =>
			knownCell(value, value === 0 ? {} : { quality: 'estimate', bound: 'at least' })
		),
		format: CORRIDOR_PANEL_WORDS.length,
		subject: {
			layer: 'corridors' as const,
			unit: m.rows_unit_km(),
			counts: m.panel_part_track_counts(),
			rule: m.panel_part_track_rule()
		},
		rowIn: () => rowOfTrack(tables, country, mode)
	};
}
