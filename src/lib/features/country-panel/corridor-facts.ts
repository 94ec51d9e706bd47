import { m } from '#messages';
import { knownCell } from '$lib/core/data/cells';
import type { ExploreTables } from '$lib/core/data/explore/types';
import type { CountryCode } from '$lib/core/domain/countries';
import { yearIndex } from '$lib/core/domain/years';
import { trackYears, type TrackYears } from './corridor-lengths';
import { CORRIDOR_PANEL_WORDS } from './corridor-words';
import { figureInYear } from '$lib/core/data/explore/fact-series';
import { rowOfTrack } from '$lib/core/data/explore/table-rows';
import type { Fact } from './facts';

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
