import type { LonLat } from '../../../core/domain/geography';
import { countryByCode, type CountryCode } from '../../../core/domain/countries';
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
	/** Bend to the left of its direction, as a share of its length. */
	bow: number;
}

/** Half the length of an arrow below a label. */
const shortHalfPx = (country: CountryCode): number => (isSmallLabel(country) ? 24 : 36);

/** The route of a flow from China to a country, or back. */
export function flowRoute(
	country: CountryCode,
	isBack: boolean,
	shown: readonly CountryCode[],
	isWhole: boolean,
	scale: MarkScale
): FlowRoute {
	const { labelLonLat } = countryByCode(country);
	if (!isWhole) {
		const [right, down] = arrowPlacePx(country, scale);
		const halfPx = shortHalfPx(country) * scale.wordFactor;
		const east: RouteEnd = { lonLat: labelLonLat, offsetPx: [right + halfPx, down] };
		const west: RouteEnd = { lonLat: labelLonLat, offsetPx: [right - halfPx, down] };
		return isBack ? { start: west, end: east, bow: 0 } : { start: east, end: west, bow: 0 };
	}
	const flowTarget = flowTargetOf(shown, 'all', scale);
	const china: RouteEnd = { lonLat: flowTarget.lonLat, offsetPx: flowTarget.slots[country]! };
	const label: RouteEnd = { lonLat: labelLonLat, offsetPx: flowStartPx(country, scale) };
	return isBack
		? { start: label, end: china, bow: BOWS[country] }
		: { start: china, end: label, bow: -BOWS[country] };
}
