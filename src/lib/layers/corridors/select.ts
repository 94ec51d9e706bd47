import { atlas } from '../../core/data/atlas';
import type { Corridor, CorridorMode, Segment, SegmentStatus } from '../../core/data/types';
import type { BeltCorridor } from '../../core/domain/layers';
import { yearIndex } from '../../core/domain/years';

/** Corridors of the chosen modes and Belt and Road corridor; null keeps all of the latter. */
export function selectCorridors(
	modes: readonly CorridorMode[],
	beltCorridor: BeltCorridor | null
): Corridor[] {
	return atlas.corridors.filter(
		(corridor) =>
			modes.includes(corridor.mode) &&
			(beltCorridor === null || corridor.beltAndRoadCorridor === beltCorridor)
	);
}

/** Whether any section of a corridor is in one of the states in a year. */
export function hasSectionIn(
	corridor: Corridor,
	year: number,
	statuses: readonly SegmentStatus[]
): boolean {
	const index = yearIndex(year);
	return corridor.segments.some((segment) => {
		const status = segment.statuses[index];
		return status != null && statuses.includes(status);
	});
}

/** States by how far along they are: a corridor is only as far as its least finished section. */
const PROGRESS: readonly SegmentStatus[] = [
	'planned',
	'agreed',
	'construction',
	'suspended',
	'reconstruction',
	'operational'
];

/**
 * The state of a whole corridor in a year: in use when every section is, else the furthest state
 * that is not use; null before anything was agreed.
 */
export function corridorStatus(corridor: Corridor, year: number): SegmentStatus | null {
	const statuses = corridor.segments.map((segment) => segment.statuses[yearIndex(year)] ?? null);
	if (statuses.every((status) => status === null)) return null;
	const inUse = (status: SegmentStatus | null) =>
		status === 'operational' || status === 'reconstruction';
	if (statuses.every(inUse)) {
		return statuses.includes('reconstruction') ? 'reconstruction' : 'operational';
	}
	const open = statuses.filter((status) => status !== null && !inUse(status));
	if (open.length === 0) return 'construction';
	return open.reduce((furthest, status) =>
		PROGRESS.indexOf(status!) > PROGRESS.indexOf(furthest!) ? status : furthest
	);
}

/** True where a section's course is approximate or the row rests on memory: drawn by its own pattern. */
export function isUncertain(segment: Segment): boolean {
	return segment.approximate || segment.evidence === 'recalled';
}

/** True where any section of a corridor is in use in a year. */
export function isPartlyInUse(corridor: Corridor, year: number): boolean {
	return hasSectionIn(corridor, year, ['operational', 'reconstruction']);
}

/** Crossings and ports crowd the region's view at a distance. */
export const NODE_ZOOM = 4.3;
