import type { Corridor, CorridorMode } from '../../data/types';
import { formatCount } from '../../domain/numbers';
import { MODE_WORDS, STATUS_WORDS } from '../../layers/corridors/describe';
import { corridorStatus, isPartlyInUse } from '../../layers/corridors/select';
import { PANEL_WORDS } from '../panel-words';

export const CORRIDOR_PANEL_WORDS = {
	track: 'Track in use, as drawn',
	kilometres: 'km',
	inUse: (mode: CorridorMode) => `${MODE_WORDS[mode]} in use`,
	building: (km: number) => `${formatCount(km)} km being built`,
	/** What a length counts and leaves out. */
	counts:
		'Track of the corridors on the ground of the republic’s regions, each leg once, however many corridors run over it.',
	rule: 'Measured along the waypoints as drawn and cut at the border. Bends between waypoints are left out: the real course is longer.',
	lengthMissing: 'no length stated',
	lengths:
		'Lengths stated are those of the sources. Lengths drawn are measured on the map within the republic: without bends, and with the track that a route shares with others.'
} as const;

/** `railway, in use in 2018`. */
function describeState(corridor: Corridor, year: number): string {
	const status = corridorStatus(corridor, year);
	if (status === null) return `${MODE_WORDS[corridor.mode]}, ${PANEL_WORDS.notAgreed} in ${year}`;
	const finished = status === 'operational' || status === 'reconstruction';
	const partly = !finished && isPartlyInUse(corridor, year) ? PANEL_WORDS.partlyInUse : '';
	return `${MODE_WORDS[corridor.mode]}, ${partly}${STATUS_WORDS[status]} in ${year}`;
}

/**
 * A corridor's state in a year and its lengths: `railway, in use in 2018; 293 km stated, 273 km drawn here`.
 * @param withinKm on the republic's ground as drawn; null while that is not known
 */
export function describeCorridorRow(
	corridor: Corridor,
	year: number,
	withinKm: number | null
): string {
	const stated = corridor.lengthKm
		? `${formatCount(corridor.lengthKm)} km stated`
		: CORRIDOR_PANEL_WORDS.lengthMissing;
	const within = withinKm ? `, ${formatCount(withinKm)} km drawn here` : '';
	return `${describeState(corridor, year)}; ${stated}${within}`;
}
