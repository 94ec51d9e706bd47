import type { Corridor, Institute, Segment, SegmentStatus } from '../core/data/types';
import { againstYear, shownRepublics } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import { yearIndex } from '../core/domain/years';
import { selectCorridors } from './corridors/select';
import { isThroughAny } from './corridors/through';
import { isOpen, selectInstitutes } from './institutes/select';

/** A stretch that a view draws, in the state it had in the year. */
export interface DrawnSegment {
	corridor: Corridor;
	segment: Segment;
	status: SegmentStatus;
}

/** The stretches that a view draws; held against a year, those whose state was another then. */
export function drawnSegments(view: ViewState): DrawnSegment[] {
	if (!view.layers.includes('corridors')) return [];
	const shown = shownRepublics(view);
	const baseYear = againstYear(view);
	return selectCorridors(view.corridorModes, view.beltCorridor)
		.filter((corridor) => isThroughAny(corridor, shown))
		.flatMap((corridor) =>
			corridor.segments.flatMap((segment) => {
				const status = segment.statuses[yearIndex(view.year)];
				const isSame = baseYear !== null && status === segment.statuses[yearIndex(baseYear)];
				if (isSame || !status || !view.statuses.includes(status)) return [];
				return [{ corridor, segment, status }];
			})
		);
}

/** The sites open in a view's year; held against a year, those that opened since. */
export function drawnInstitutes(view: ViewState): Institute[] {
	if (!view.layers.includes('institutes')) return [];
	const shown = shownRepublics(view);
	const baseYear = againstYear(view);
	return selectInstitutes(view.year, view.russianCentres).filter(
		(institute) =>
			(baseYear === null || !isOpen(institute, baseYear)) && shown.includes(institute.republic)
	);
}
