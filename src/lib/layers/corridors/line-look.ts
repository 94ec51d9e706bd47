import type { SegmentStatus } from '../../core/data/types';
import type { CorridorMode } from '../../core/domain/palette';

/** Width of a corridor's line by its mode, in pixels, before the scale of the view. */
export const MODE_WIDTHS_PX: Readonly<Record<CorridorMode, number>> = {
	rail: 2.4,
	road: 3.5,
	gas: 2.9,
	oil: 2.7,
	power: 1.5,
	sea: 1.9
};

/** Of a line's width, the share that a road leaves open along its middle. */
export const ROAD_HOLLOW = 0.42;

/** The casing on either side of a line, in pixels. */
export const CASE_PX = 1.1;

/** Dash lengths of a section's state: on, off, and so on; dots where the first is 0. */
export const STATUS_DASHES: Readonly<Record<SegmentStatus, readonly number[] | null>> = {
	planned: [0, 5],
	agreed: [0, 5],
	construction: [7, 4],
	operational: null,
	reconstruction: [9, 2],
	suspended: [12, 3, 2, 3, 2, 3]
};

/** A line that is rebuilt, where it can be drawn over a thin line of its own. */
export const REBUILT_OVER_LINE = [9, 6] as const;

/** An approximate course, and a section that rests on memory. */
export const UNCERTAIN_DASHES = [14, 2] as const;

/** Between lines that share track, where corridors are the subject. */
export const LANE_PX = 3;

/** Lines are larger where corridors are the subject. */
export function lineScale(isAbout: boolean): number {
	return isAbout ? 1.1 : 0.8;
}

/** How SVG strokes a section; undefined for a whole line and for its plain ends. */
export function strokeOf(
	status: SegmentStatus,
	isUncertain: boolean
): { dash: string | undefined; cap: 'round' | undefined } {
	const dashes = STATUS_DASHES[status] ?? (isUncertain ? UNCERTAIN_DASHES : null);
	return { dash: dashes?.join(' '), cap: dashes?.[0] === 0 ? 'round' : undefined };
}
