import { republicByCode, type RepublicCode } from '../domain/republics';
import { againstYear, shownRepublics } from '../domain/subject';
import type { ViewState } from '../domain/view-state';
import { blockContent, flowStartPx } from '../layers/block-layout';
import { DEAL_KINDS, selectDeals } from '../layers/investment/select';
import type { MarkScale } from '../layers/model';
import { BOWS, studentLanding } from '../layers/students/landing';
import { along, type Curve, type Point } from './ribbon-curve';
import type { StillFrame } from './still-frame';

/** A chevron that points along its way, at its tip. */
export interface StillChevron {
	x: number;
	y: number;
	degrees: number;
}

export interface StillProcession {
	republic: RepublicCode;
	chevrons: readonly StillChevron[];
}

const SPACING_PX = 27;

function walk(curve: Curve): StillChevron[] {
	const lengthPx = Math.hypot(curve.end[0] - curve.start[0], curve.end[1] - curve.start[1]);
	const count = Math.max(1, Math.floor(lengthPx / SPACING_PX));
	return Array.from({ length: count }, (_, index) => {
		const { place, direction } = along(curve, 1 - (index * SPACING_PX) / lengthPx);
		const [x, y] = place.map((value) => Math.round(value * 10) / 10) as Point;
		return { x, y, degrees: Math.round((Math.atan2(direction[1], direction[0]) * 180) / Math.PI) };
	});
}

/**
 * Money's way from China: a procession for each republic with a deal in the period, its tip first,
 * where deals alone are in focus. A change on another year comes from nowhere and has none.
 */
export function stillProcessions(
	view: ViewState,
	frame: StillFrame,
	scale: MarkScale
): StillProcession[] {
	const isAlone = view.focus === 'investment' && !view.layers.includes('students');
	if (!blockContent(view).hasSquares || !isAlone || againstYear(view) !== null) return [];
	const shown = shownRepublics(view);
	const landing = studentLanding(shown, 'all', scale);
	const [landX, landY] = frame.place(landing.lonLat);
	return shown.flatMap((republic) => {
		const hasDeals = DEAL_KINDS.some(
			(kind) =>
				view.dealKinds.includes(kind) && selectDeals(republic, kind, view.year, view, view) > 0
		);
		if (!hasDeals) return [];
		const [x, y] = frame.place(republicByCode(republic).blockLonLat);
		const [startRight, startDown] = flowStartPx(republic, scale);
		const [right, down] = landing.slots[republic]!;
		const start: Point = [landX + right - 10, landY + down];
		const end: Point = [x + startRight, y + startDown];
		return [{ republic, chevrons: walk({ start, end, bow: -BOWS[republic] }) }];
	});
}
