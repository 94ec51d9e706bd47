import type { SegmentStatus } from '../core/domain/filters';
import type { CorridorMode } from '../core/domain/palette';

/** Width of a corridor's line by its mode, in pixels, before the scale of the view. */
export const MODE_WIDTHS_PX: Readonly<Record<CorridorMode, number>> = {
	rail: 2.4,
	road: 3.5,
	gas: 2.9,
	oil: 2.7,
	power: 1.5,
	sea: 1.9
};

/** Share of a road's width that is open along its middle. */
export const ROAD_HOLLOW = 0.42;

/** Width of the outline on either side of a line, in pixels. */
export const CASE_PX = 1.1;

/** Lengths of dashes and gaps by state; dots if the first is 0. */
export const STATUS_DASHES: Readonly<Record<SegmentStatus, readonly number[] | null>> = {
	planned: [0, 5],
	agreed: [0, 5],
	construction: [7, 4],
	operational: null,
	reconstruction: [9, 2],
	suspended: [12, 3, 2, 3, 2, 3]
};

/** Dashes of a section under reconstruction, over a thin line. */
export const REBUILT_OVER_LINE = [9, 6] as const;

/** Dashes of an approximate course, or of a section from memory. */
export const UNCERTAIN_DASHES = [14, 2] as const;

/** Between lines on shared track, with corridors in focus. */
export const LANE_PX = 3;

/** Lines are larger with corridors in focus. */
export function getLineScale(isAbout: boolean): number {
	return isAbout ? 1.1 : 0.8;
}

/** The SVG stroke of a section; undefined for a continuous line. */
export function getStroke(
	status: SegmentStatus,
	isUncertain: boolean
): { dash: string | undefined; cap: 'round' | undefined } {
	const dashes = STATUS_DASHES[status] ?? (isUncertain ? UNCERTAIN_DASHES : null);
	return { dash: dashes?.join(' '), cap: dashes?.[0] === 0 ? 'round' : undefined };
}
