import { countryByCode, type CountryCode } from '../core/domain/countries';
import { againstYear, shownCountries } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import {
	labelContent,
	labelLayout,
	squaresShiftPx,
	flowStartPx,
	largestSquarePx
} from '../layers/label-layout';
import { runsWhole } from '../layers/investment/drawn';
import { DEAL_KINDS, selectDeals, squareSidePx } from '../layers/investment/select';
import type { MarkScale } from '../layers/model';
import { BOWS, flowTargetOf } from '../layers/students/flow-target';
import { along, type Curve, type Point } from './ribbon-curve';
import type { MapFrame } from './map-frame';

/** A chevron that points along its way, at its tip. */
export interface StaticChevron {
	x: number;
	y: number;
	degrees: number;
}

export interface StaticProcession {
	country: CountryCode;
	chevrons: readonly StaticChevron[];
}

const SPACING_PX = 27;

function walk(curve: Curve): StaticChevron[] {
	const lengthPx = Math.hypot(curve.end[0] - curve.start[0], curve.end[1] - curve.start[1]);
	const count = Math.max(1, Math.floor(lengthPx / SPACING_PX));
	return Array.from({ length: count }, (_, index) => {
		const { place, direction } = along(curve, 1 - (index * SPACING_PX) / lengthPx);
		const [x, y] = place.map((value) => Math.round(value * 10) / 10) as Point;
		return { x, y, degrees: Math.round((Math.atan2(direction[1], direction[0]) * 180) / Math.PI) };
	});
}

/** Of both squares of a country, without the gap between them; 0 where it has no deal. */
function squaresWidthPx(view: ViewState, country: CountryCode, scale: MarkScale): number {
	return DEAL_KINDS.filter((kind) => view.dealKinds.includes(kind)).reduce(
		(sum, kind) =>
			sum + squareSidePx(selectDeals(country, kind, view.year, view, view) || 0, scale),
		0
	);
}

/** Of the three chevrons beside the squares; the first stands so far from these. */
const SMALL = { heightPx: 8, spacingPx: 8, fromSquaresPx: 8 };

/** Three chevrons beside the squares of each country, pointing at them, as path data. */
export function staticChevrons(view: ViewState, frame: MapFrame, scale: MarkScale): string {
	const content = labelContent(view);
	if (!content.hasSquares || runsWhole(view) || againstYear(view) !== null) return '';
	const { heightPx, spacingPx, fromSquaresPx } = SMALL;
	const half = heightPx / 2;
	return shownCountries(view)
		.flatMap((country) => {
			const widthPx = squaresWidthPx(view, country, scale);
			if (widthPx === 0) return [];
			const [x, y] = frame.place(countryByCode(country).labelLonLat);
			const { squaresYPx } = labelLayout(country, content, scale);
			const [right] = squaresShiftPx(country, scale);
			const top = y + (squaresYPx ?? 0) - largestSquarePx(country, view, scale) / 2 - half;
			return [0.34, 1.34, 2.34].map((place) => {
				const back = x + right + widthPx / 2 + fromSquaresPx + place * spacingPx + 2.5;
				return `M${back.toFixed(1)} ${top.toFixed(1)}l-2.5 ${half} 2.5 ${half}`;
			});
		})
		.join('');
}

/**
 * Money's way from China: a procession for each country with a deal in the period, its tip first,
 * where deals alone are in focus. A change on another year comes from nowhere and has none.
 */
export function staticProcessions(
	view: ViewState,
	frame: MapFrame,
	scale: MarkScale
): StaticProcession[] {
	if (!labelContent(view).hasSquares || !runsWhole(view) || againstYear(view) !== null) return [];
	const shown = shownCountries(view);
	const flowTarget = flowTargetOf(shown, 'all', scale);
	const [landX, landY] = frame.place(flowTarget.lonLat);
	return shown.flatMap((country) => {
		if (squaresWidthPx(view, country, scale) === 0) return [];
		const [x, y] = frame.place(countryByCode(country).labelLonLat);
		const [startRight, startDown] = flowStartPx(country, scale);
		const [right, down] = flowTarget.slots[country]!;
		const start: Point = [landX + right - 10, landY + down];
		const end: Point = [x + startRight, y + startDown];
		return [{ country, chevrons: walk({ start, end, bow: -BOWS[country] }) }];
	});
}
