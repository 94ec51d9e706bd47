import type { AreaStyle } from '../../../core/domain/area-hatch';
import type { SegmentStatus } from '../../../core/domain/filters';
import type { ProjectStatus } from '../../../core/domain/project-status';

/** The least fill: the land is seen through it, and a pointer finds it. */
const FAINT = 0.08;
const FULL = 0.36;

/** Loans and grants have no states. */
export const PLAIN_AREA: AreaStyle = { fill: FULL, hatches: [] };

/** An area is filled as the sign in the square of the same state. */
export const AREA_STYLES: Readonly<Record<ProjectStatus, AreaStyle>> = {
	announced: { fill: FAINT, hatches: [] },
	contracted: { fill: FULL / 2, hatches: [] },
	building: { fill: FAINT, hatches: ['up'] },
	stalled: { fill: FAINT, hatches: ['vertical'] },
	completed: PLAIN_AREA,
	idle: { fill: FULL, hatches: ['vertical'], isCut: true },
	cancelled: { fill: FAINT, hatches: ['up', 'down'] },
	unknown: { fill: FAINT, hatches: ['dashes'] }
};

/** A doubtful area is fainter, as the inside of a doubtful mark is. */
export const DOUBT_SHARE = 0.5;

/** Of lines over areas, in pixels. */
export const HATCH = { gapPx: 8, widthPx: 1.5, dashPx: 6, opacity: 0.8 } as const;

export const OUTLINE_PX = 1.6;
export const LINE_PX = 3;

/** A line is drawn as a section of a corridor in the nearest state. */
export const LINE_STATES: Readonly<Record<ProjectStatus, SegmentStatus>> = {
	announced: 'planned',
	contracted: 'agreed',
	building: 'construction',
	stalled: 'suspended',
	completed: 'operational',
	idle: 'suspended',
	cancelled: 'planned',
	unknown: 'suspended'
};

/**
 * An outline is closed in every state, as the edge of a mark is. So is the line of a loan whose amount
 * is off the scale: its hollow sign is not that of a plan.
 */
export function getLineState(
	kind: 'area' | 'line',
	{ row, sign }: { row: object; sign: ProjectStatus | null }
): SegmentStatus {
	const isOffScale = sign === 'announced' && !('spans' in row);
	return kind === 'line' && sign && !isOffScale ? LINE_STATES[sign] : 'operational';
}
