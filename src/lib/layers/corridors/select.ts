import { atlas } from '../../core/data/atlas';
import type { Corridor, CorridorMode, Segment } from '../../core/data/types';
import type { SegmentStatus } from '../../core/domain/filters';
import type { CountryCode } from '../../core/domain/countries';
import type { BeltCorridor } from '../../core/domain/layers';
import { againstYear, isWholeRegion, shownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { yearIndex } from '../../core/domain/years';

/** Corridors of the chosen modes and of a Belt and Road corridor, null for all. */
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

const PROGRESS: readonly SegmentStatus[] = [
	'planned',
	'agreed',
	'construction',
	'suspended',
	'reconstruction',
	'operational'
];

/**
 * A corridor's state in a year: in use if every section is, else the most advanced state of the others;
 * null before any agreement.
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

/** True if a section's course is approximate or from memory: it has its own pattern. */
export function isUncertain(segment: Segment): boolean {
	return segment.approximate || segment.evidence === 'recalled';
}

/** True if any section of a corridor is in use in a year. */
export function isPartlyInUse(corridor: Corridor, year: number): boolean {
	return hasSectionIn(corridor, year, ['operational', 'reconstruction']);
}

/** Below this zoom crossings and ports would crowd the map. */
const NODE_ZOOM = 4.3;

/** Whether a corridor has a place in one of the visible countries; always true for all five. */
export function isThroughAny(corridor: Corridor, shown: readonly CountryCode[]): boolean {
	return isWholeRegion(shown) || corridor.countries.some((code) => shown.includes(code));
}

/** Whether corridors are in focus: their lines are larger and drawn apart. */
export function isAboutCorridors({ focus }: Pick<ViewState, 'focus'>): boolean {
	return focus === 'corridors';
}

/** Whether crossings and ports are drawn: in focus, or at near zooms. */
export function showsNodes(view: ViewState, zoom: number): boolean {
	return view.layers.includes('corridors') && (isAboutCorridors(view) || zoom >= NODE_ZOOM);
}

/** The corridors of a view, in any state. */
export function shownCorridors(view: ViewState): Corridor[] {
	if (!view.layers.includes('corridors')) return [];
	const shown = shownCountries(view);
	return selectCorridors(view.corridorModes, view.beltCorridor).filter((corridor) =>
		isThroughAny(corridor, shown)
	);
}

/** The sections that a view draws; compared with a base year, those that changed. */
export function drawnSegments(view: ViewState) {
	const baseYear = againstYear(view);
	return shownCorridors(view).flatMap((corridor) =>
		corridor.segments.flatMap((segment) => {
			const status = segment.statuses[yearIndex(view.year)];
			const isSame = baseYear !== null && status === segment.statuses[yearIndex(baseYear)];
			if (isSame || !status || !view.statuses.includes(status)) return [];
			return [{ corridor, segment, status }];
		})
	);
}
