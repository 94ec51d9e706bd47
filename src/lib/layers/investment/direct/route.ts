import type { LonLat } from '../../../core/domain/geography';
import { republicByCode, type RepublicCode } from '../../../core/domain/republics';
import { arrowPlacePx, flowStartPx, isSmallLabel } from '../../label-layout';
import type { MarkScale } from '../../model';
import { BOWS, flowTargetOf } from '../../students/flow-target';

/** An end of an arrow: a place, and pixels right and down from it. */
interface RouteEnd {
	lonLat: LonLat;
	offsetPx: [right: number, down: number];
}

export interface FlowRoute {
	start: RouteEnd;
	end: RouteEnd;
	/** How far it bends to the left of its travel, as a share of its length. */
	bow: number;
}

/** Half the length of an arrow that stands under a label's words. */
const shortHalfPx = (republic: RepublicCode): number => (isSmallLabel(republic) ? 24 : 36);

/** The way of a flow from China to one of the countries shown, or back from it. */
export function flowRoute(
	republic: RepublicCode,
	isBack: boolean,
	shown: readonly RepublicCode[],
	isWhole: boolean,
	scale: MarkScale
): FlowRoute {
	const { labelLonLat } = republicByCode(republic);
	if (!isWhole) {
		const [right, down] = arrowPlacePx(republic, scale);
		const halfPx = shortHalfPx(republic) * scale.wordFactor;
		const east: RouteEnd = { lonLat: labelLonLat, offsetPx: [right + halfPx, down] };
		const west: RouteEnd = { lonLat: labelLonLat, offsetPx: [right - halfPx, down] };
		return isBack ? { start: west, end: east, bow: 0 } : { start: east, end: west, bow: 0 };
	}
	const flowTarget = flowTargetOf(shown, 'all', scale);
	const china: RouteEnd = { lonLat: flowTarget.lonLat, offsetPx: flowTarget.slots[republic]! };
	const country: RouteEnd = { lonLat: labelLonLat, offsetPx: flowStartPx(republic, scale) };
	return isBack
		? { start: country, end: china, bow: BOWS[republic] }
		: { start: china, end: country, bow: -BOWS[republic] };
}
