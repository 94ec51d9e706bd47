import { atlas } from '../../core/data/atlas';
import type { Corridor, CorridorNode } from '../../core/data/types';
import type { CountryCode } from '../../core/domain/countries';
import type { Filters, SegmentStatus } from '../../core/domain/filters';
import type { CorridorMode } from '../../core/domain/palette';
import {
	getAgainstYear,
	isStep,
	isWholeRegion,
	listShownCountries
} from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { getYearIndex } from '../../core/domain/years';
import { memoizeView, type AnyYearView } from '../memoize-view';

type CorridorFilters = Pick<Filters, 'corridorModes' | 'beltCorridor'>;

/** Whether a corridor is of the chosen modes and Belt and Road corridor, in any state. */
export function passesFilters(
	{ mode, beltAndRoadCorridor }: Corridor,
	{ corridorModes, beltCorridor }: CorridorFilters
): boolean {
	const isInBelt = beltCorridor === null || beltAndRoadCorridor === beltCorridor;
	return corridorModes.includes(mode) && isInBelt;
}

export const selectCorridors = (filters: CorridorFilters): Corridor[] =>
	atlas.corridors.filter((corridor) => passesFilters(corridor, filters));

export function hasSectionIn(
	corridor: Corridor,
	year: number,
	statuses: readonly SegmentStatus[]
): boolean {
	const index = getYearIndex(year);
	return corridor.segments.some((segment) => {
		const status = segment.statuses[index];
		return status != null && statuses.includes(status);
	});
}

export const isInUse = (status: SegmentStatus | null | undefined): boolean =>
	status === 'operational' || status === 'reconstruction';

/** States of sections that are not in use, the most advanced last. */
const PROGRESS = ['planned', 'agreed', 'construction', 'suspended'] as const;

/**
 * A corridor's state in a year: in use if every section is, else the most advanced state of the others;
 * null before any agreement.
 */
export function getCorridorStatus(corridor: Corridor, year: number): SegmentStatus | null {
	const statuses = corridor.segments.map((segment) => segment.statuses[getYearIndex(year)] ?? null);
	if (statuses.every((status) => status === null)) return null;
	if (statuses.every(isInUse)) {
		return statuses.includes('reconstruction') ? 'reconstruction' : 'operational';
	}
	return PROGRESS.findLast((status) => statuses.includes(status)) ?? 'construction';
}

/** True if any section of a corridor is in use in a year. */
export function isPartlyInUse(corridor: Corridor, year: number): boolean {
	return corridor.segments.some(({ statuses }) => isInUse(statuses[getYearIndex(year)]));
}

/** Below this zoom crossings and ports would crowd the map. */
export const NODE_ZOOM = 4.3;

/** Whether corridors are in focus: their lines are larger and drawn apart. */
export function isAboutCorridors({ focus }: Pick<ViewState, 'focus'>): boolean {
	return focus === 'corridors';
}

/** Modes that no crossing or port serves. */
const PIPED: readonly CorridorMode[] = ['gas', 'oil', 'power'];

/** At a step of a talk, pipelines alone have no crossings: they would be read as part of the pipelines. */
export const isPipedOnStage = (view: ViewState): boolean =>
	isStep(view) && view.corridorModes.every((mode) => PIPED.includes(mode));

/** Whether crossings and ports are drawn: in focus, or at near zooms. */
export function showsNodes(view: ViewState, zoom: number): boolean {
	if (isPipedOnStage(view)) return false;
	return view.layers.includes('corridors') && (isAboutCorridors(view) || zoom >= NODE_ZOOM);
}

/** Crossings and ports that were open in a view's year, on maps that draw them. */
export const listOpenNodes = (view: ViewState, zoom: number): CorridorNode[] =>
	showsNodes(view, zoom)
		? atlas.nodes.filter(({ openedYear }) => openedYear !== null && openedYear <= view.year)
		: [];

const corridorsThrough = memoizeView((view: AnyYearView, shown: readonly CountryCode[]) =>
	selectCorridors(view).filter(
		({ countries }) => isWholeRegion(shown) || countries.some((code) => shown.includes(code))
	)
);

/**
 * The corridors of a view's modes and countries, in any state, whether or not it shows them. The same
 * list for every base year, as their lines are built from it.
 */
export const selectViewCorridors = (view: ViewState): Corridor[] =>
	corridorsThrough(view, listShownCountries(view));

/** The corridors that a view draws, in any state. */
export const selectShownCorridors = (view: ViewState): Corridor[] =>
	view.layers.includes('corridors') ? selectViewCorridors(view) : [];

/** The sections that a view draws; compared with a base year, those that changed. */
export function selectDrawnSegments(view: ViewState) {
	const baseYear = getAgainstYear(view);
	return selectShownCorridors(view).flatMap((corridor) =>
		corridor.segments.flatMap((segment) => {
			const status = segment.statuses[getYearIndex(view.year)];
			const isSame = baseYear !== null && status === segment.statuses[getYearIndex(baseYear)];
			if (isSame || !status || !view.statuses.includes(status)) return [];
			return [{ corridor, segment, status }];
		})
	);
}
