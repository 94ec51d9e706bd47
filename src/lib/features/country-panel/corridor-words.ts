import { m } from '#messages';
import type { Corridor, CorridorMode } from '$lib/core/data/types';
import { joinClauses } from '$lib/core/domain/lists';
import { formatCount } from '$lib/core/domain/numbers';
import { MODE_WORDS, STATUS_WORDS } from '$lib/layers/corridors/describe';
import { corridorStatus, isPartlyInUse } from '$lib/layers/corridors/select';

export const CORRIDOR_PANEL_WORDS = {
	inUse: (mode: CorridorMode) => m.panel_part_in_use({ mode: MODE_WORDS[mode] }),
	/** `railway in use, 120 km being built` */
	inUseAndBuilding: (mode: CorridorMode, km: number) =>
		m.panel_part_in_use_building({ mode: MODE_WORDS[mode], km: formatCount(km) }),
	length: (km: number) => m.rows_length_km({ length: formatCount(km) })
} as const;

function describeStatus(corridor: Corridor, year: number): string {
	const status = corridorStatus(corridor, year);
	if (status === null) return m.panel_not_agreed();
	const isFinished = status === 'operational' || status === 'reconstruction';
	const words = STATUS_WORDS[status];
	return !isFinished && isPartlyInUse(corridor, year) ? m.panel_partly({ status: words }) : words;
}

/**
 * A corridor's state in a year and its lengths: `railway, in use in 2018; 293 km stated, 273 km drawn here`.
 * @param withinKm on the country's ground as drawn; null while that is not known
 */
export function describeCorridorRow(
	corridor: Corridor,
	year: number,
	withinKm: number | null
): string {
	const mode = MODE_WORDS[corridor.mode];
	const state = m.panel_part_state({ mode, year, state: describeStatus(corridor, year) });
	const stated = corridor.lengthKm
		? m.panel_part_stated({ km: formatCount(corridor.lengthKm) })
		: m.panel_part_length_missing();
	return withinKm
		? m.panel_part_drawn({ state, stated, km: formatCount(withinKm) })
		: joinClauses([state, stated]);
}
