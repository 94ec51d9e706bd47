import type { ViewState } from '../../../core/domain/view-state';
import { TIGHT_REGION_BOUNDS } from '../../../core/domain/geography';
import { boundsOf, isWholeRegion, shownRepublics } from '../../../core/domain/subject';
import { blockContent } from '../../../layers/block-layout';
import type { MarkScale } from '../../../layers/model';
import { UNITS_ACROSS_THE_WORLD } from '../../projection';
import { viewFrame, type StillFrame, type StillSize } from '../../still-frame';
import type { Room } from '../map-names';
import { paintPlate } from '../sheet-plate';
import { group } from '../svg-element';
import type { SheetInput } from '../sheet-input';

/** Blocks of neighbours touch below these scales, in pixels for a degree of longitude. */
const ROOM_FOR_SQUARES = 18;
const ROOM_FOR_FIGURES = 13.4;
/** Smaller words could not be read. */
const LEAST_SHARE = 0.62;
/** A near view has room for larger ones. */
const LARGEST_SHARE = 1.3;

const UNITS_IN_A_DEGREE = UNITS_ACROSS_THE_WORLD / 360;

export interface FittedPlate {
	frame: StillFrame;
	/** Marks as large as the plate shows them: the key's own. */
	marks: MarkScale;
	svg: string;
}

interface PlateOptions {
	isFramed: boolean;
	/** See `PlateInput`. */
	isClipped?: boolean;
	words: Room | null;
}

function enlarge(scale: MarkScale, share: number): MarkScale {
	const entries = Object.entries(scale).map(([name, value]) => [name, value * share]);
	return Object.fromEntries(entries) as unknown as MarkScale;
}

/** Without room east of the landing the region is framed tighter, and its words stand below it. */
function boundsIn(view: ViewState, size: StillSize) {
	const isRegion = isWholeRegion(shownRepublics(view));
	return isRegion && size.widthPx < 1000 ? TIGHT_REGION_BOUNDS : boundsOf(view);
}

/**
 * The map of a view in a room of a sheet. Where the room is too small for the blocks of words, all
 * that is drawn shrinks together, so that no name lies on another; in a near view all is larger.
 */
export function fitPlate(
	{ view, ground, names, detail }: SheetInput,
	size: StillSize,
	scale: MarkScale,
	{ isFramed, isClipped = true, words }: PlateOptions
): FittedPlate {
	const room = viewFrame(view, size, boundsIn(view, size));
	const pxPerDegree = room.scale * UNITS_IN_A_DEGREE;
	const needed = blockContent(view).hasSquares ? ROOM_FOR_SQUARES : ROOM_FOR_FIGURES;
	const isPhone = scale.ribbonPxPerThousand < 1;
	const share = isPhone ? 1 : Math.min(LARGEST_SHARE, Math.max(LEAST_SHARE, pxPerDegree / needed));
	const frameSize = { widthPx: size.widthPx / share, heightPx: size.heightPx / share };
	const frame = viewFrame(view, frameSize, boundsIn(view, size));
	const covered = words && {
		leftPx: words.leftPx / share,
		bottomPx: words.bottomPx / share
	};
	const plate = paintPlate(
		{ view, scale, ground, names, detail, isFramed, isClipped, words: covered },
		frame
	);
	return {
		frame,
		marks: enlarge(scale, share),
		svg: group({ transform: `scale(${share})` }, plate)
	};
}
