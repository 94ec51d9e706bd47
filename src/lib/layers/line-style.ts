import type { SegmentStatus } from '../core/domain/filters';
import type { CorridorMode } from '../core/domain/palette';
import type { MarkScale } from './model';

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

/** What is not known of a section in use. */
export interface LineDoubts {
	/** No source has its course. */
	isApproximate: boolean;
	/** Its row is from memory. */
	isUnverified: boolean;
}

export const APPROXIMATE_DASHES = [18, 4] as const;
/** Fine cuts, as the outline of an unverified mark has. */
export const UNVERIFIED_DASHES = [4, 1.5] as const;
const DOUBTFUL_DASHES = [...APPROXIMATE_DASHES, ...UNVERIFIED_DASHES] as const;

/** Dashes of a section in use; null for a continuous line. */
export function getDoubtDashes({ isApproximate, isUnverified }: LineDoubts) {
	if (isApproximate) return isUnverified ? DOUBTFUL_DASHES : APPROXIMATE_DASHES;
	return isUnverified ? UNVERIFIED_DASHES : null;
}

/** Between lines on shared track, with corridors in focus. */
export const LANE_PX = 3;

/** Lines are larger with corridors in focus. */
export function getLineScale(isAbout: boolean): number {
	return isAbout ? 1.1 : 0.8;
}

/** How much larger lines, dashes and signs are than on a desktop: on stage they are seen from far. */
export const getLineFactor = ({ lineFactor }: Pick<MarkScale, 'lineFactor'>): number =>
	Math.max(1, lineFactor);

/** The SVG stroke of a section; undefined for a continuous line. @param factor of its dashes */
export function getStroke(
	status: SegmentStatus,
	doubts: LineDoubts,
	factor = 1
): { dash: string | undefined; cap: 'round' | undefined } {
	const dashes = STATUS_DASHES[status] ?? getDoubtDashes(doubts);
	return {
		dash: dashes?.map((length) => Math.round(length * factor * 10) / 10).join(' '),
		cap: dashes?.[0] === 0 ? 'round' : undefined
	};
}
