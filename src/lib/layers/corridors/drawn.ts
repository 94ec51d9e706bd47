import type { Corridor, Segment, SegmentStatus } from '../../core/data/types';
import { againstYear, shownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { yearIndex } from '../../core/domain/years';
import { NODE_ZOOM, selectCorridors } from './select';
import { isThroughAny } from './through';

/** Whether the view is about corridors: their lines are drawn larger, and apart. */
export function isAboutCorridors({ focus }: Pick<ViewState, 'focus'>): boolean {
	return focus === 'corridors';
}

/** Crossings and ports are drawn where corridors are the subject or near: else they crowd. */
export function showsNodes(view: ViewState, zoom: number): boolean {
	return view.layers.includes('corridors') && (isAboutCorridors(view) || zoom >= NODE_ZOOM);
}

/** A section that a view draws, in the state it had in the year. */
interface DrawnSegment {
	corridor: Corridor;
	segment: Segment;
	status: SegmentStatus;
}

/** The corridors of a view, whatever their state in the year. */
export function shownCorridors(view: ViewState): Corridor[] {
	if (!view.layers.includes('corridors')) return [];
	const shown = shownCountries(view);
	return selectCorridors(view.corridorModes, view.beltCorridor).filter((corridor) =>
		isThroughAny(corridor, shown)
	);
}

/** The sections that a view draws; held against a year, those whose state was another then. */
export function drawnSegments(view: ViewState): DrawnSegment[] {
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
