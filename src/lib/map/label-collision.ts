import { hasRibbons } from '../layers/students/drawn';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { mercator, inverseMercator, type LonLat } from '../core/domain/geography';
import { COUNTRIES, countryByCode } from '../core/domain/countries';
import { hasSidePanel, isOnStage, shownCountries } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import {
	labelContent,
	labelLayout,
	flowStartPx,
	isPhoneScale,
	isSmallLabel,
	largestSquarePx
} from '../layers/label-layout';
import type { MarkScale } from '../layers/model';
import { BOWS, flowTargetOf } from '../layers/students/flow-target';
import { setLabelBlockers, type LabelBlocker } from './base/blockers';

/** Boxes along a ribbon stand so close that no word fits between them. */
const STEP_SHARE = 1 / 14;

/** Points along a flow's curve on the map at the present zoom. */
function flowPoints(map: MapLibreMap, from: LonLat, to: LonLat, bow: number): LonLat[] {
	const [ax, ay] = mercator(from);
	const [bx, by] = mercator(to);
	const points: LonLat[] = [];
	for (let share = STEP_SHARE; share < 1; share += STEP_SHARE) {
		const bend = 4 * bow * share * (1 - share);
		// Mercator's y runs south, so left of travel is (dy, -dx)
		const x = ax + (bx - ax) * share + (by - ay) * bend;
		const y = ay + (by - ay) * share - (bx - ax) * bend;
		points.push(inverseMercator([x, y]));
	}
	return points;
}

/** The year and its sentence stand in a corner of the map: right for the region, left beside a panel. */
function headlineBlocker(map: MapLibreMap, view: ViewState): LabelBlocker {
	const { left, widthPx, heightPx } = headlineBox(map.getContainer().clientWidth, view);
	const { lng, lat } = map.unproject([left + widthPx / 2, heightPx / 2]);
	return { lonLat: [lng, lat], widthPx, heightPx };
}

/** The corner of the map, from its top, that the year and its sentence take. */
export function headlineBox(mapWidthPx: number, view: ViewState) {
	// on stage the year stands in a column of its own
	if (isOnStage(view)) return { left: 0, widthPx: 0, heightPx: 0 };
	const isBeside = hasSidePanel(view);
	const [widthPx, heightPx] = isBeside ? [240, 128] : [360, 184];
	return { left: isBeside ? 0 : mapWidthPx - widthPx, widthPx, heightPx };
}

/** The degrees named along the map's bottom. */
function bottomBlocker(map: MapLibreMap): LabelBlocker {
	const { clientWidth: widthPx, clientHeight } = map.getContainer();
	const heightPx = 24;
	const { lng, lat } = map.unproject([widthPx / 2, clientHeight - heightPx / 2]);
	return { lonLat: [lng, lat], widthPx, heightPx };
}

/** Keeps the base map's names out of the labels, the flows and the flow target's words. */
export function avoidLabelCollisions(map: MapLibreMap, view: ViewState, scale: MarkScale): void {
	const phone = isPhoneScale(scale);
	const content = labelContent(view);
	const { wordFactor } = scale;
	const blockers: LabelBlocker[] = COUNTRIES.map((country) => {
		const small = isSmallLabel(country.code);
		return {
			lonLat: country.labelLonLat,
			widthPx: phone ? 96 : (small ? 104 : 144) * wordFactor,
			heightPx: phone ? 22 : (small ? 40 : 48) * wordFactor,
			offsetPx: [
				0,
				phone
					? 0
					: labelLayout(country.code, content, scale).nameYPx + (small ? 9 : 11) * wordFactor
			]
		};
	});
	for (const { code, labelLonLat } of COUNTRIES) {
		const { squaresYPx, valueYPx } = labelLayout(code, content, scale);
		if (squaresYPx === null || phone) continue;
		blockers.push({
			lonLat: labelLonLat,
			widthPx: 104 * wordFactor,
			heightPx: 24 * wordFactor,
			offsetPx: [0, valueYPx]
		});
		const side = largestSquarePx(code, content, scale);
		blockers.push({
			lonLat: labelLonLat,
			widthPx: side * 2 + 16,
			heightPx: side + 4,
			offsetPx: [4, squaresYPx - side / 2]
		});
	}
	if (!phone) blockers.push(headlineBlocker(map, view), bottomBlocker(map));
	const flowTarget = flowTargetOf(shownCountries(view), view.studentMeasure, scale);
	blockers.push({
		lonLat: flowTarget.lonLat,
		widthPx: phone ? 80 : 176 * wordFactor,
		heightPx: phone ? 60 : 96 * wordFactor,
		offsetPx: [phone ? 40 : 96 * wordFactor, 0]
	});
	if (hasRibbons(view)) {
		const world = 512 * 2 ** map.getZoom();
		for (const code of shownCountries(view)) {
			const [x, y] = mercator(countryByCode(code).labelLonLat);
			const [startRight, startDown] = flowStartPx(code, scale);
			const start = inverseMercator([x + startRight / world, y + startDown / world]);
			const [right, down] = flowTarget.slots[code]!;
			const [endX, endY] = mercator(flowTarget.lonLat);
			const end = inverseMercator([endX + right / world, endY + down / world]);
			for (const lonLat of flowPoints(map, start, end, BOWS[code])) {
				blockers.push({ lonLat, widthPx: 32, heightPx: code === 'KAZ' ? 24 : 16 });
			}
		}
	}
	setLabelBlockers(map, blockers);
}
