import { atlas } from '../../core/data/atlas';
import type { LonLat } from '../../core/domain/geography';
import { republicByCode } from '../../core/domain/republics';
import { shownRepublics } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { YEARS } from '../../core/domain/years';
import { flowStartPx } from '../label-layout';
import type { MarkScale } from '../model';
import { showsNodes } from '../corridors/drawn';
import { drawnInstitutes } from '../institutes/drawn';
import { placeInstitutes } from '../institutes/placement';
import { CLASSROOM_ZOOM } from '../institutes/select';
import { runsWhole } from '../investment/drawn';
import { hasRibbons } from '../students/drawn';
import { BOWS, flowTargetOf } from '../students/flow-target';
import { largestStudentFigure, ribbonPxPerUnit } from '../students/select';
import { boxAround, type Box } from './box';

type Place = (lonLat: LonLat) => readonly [x: number, y: number];

/** Boxes along a ribbon stand so close that no word fits between them. */
const STEPS = 28;
/** A procession of chevrons is as wide as these. */
const CHEVRON_PX = 14;

/** The ways of students or of money as rows of boxes, as wide as they ever are. */
function wayBoxes(view: ViewState, scale: MarkScale, place: Place): Box[] {
	if (!hasRibbons(view) && !runsWhole(view)) return [];
	const { lonLat, slots } = flowTargetOf(shownRepublics(view), view.studentMeasure, scale);
	const [targetX, targetY] = place(lonLat);
	return shownRepublics(view).flatMap((code) => {
		const [anchorX, anchorY] = place(republicByCode(code).labelLonLat);
		const [right, down] = flowStartPx(code, scale);
		const [slotRight, slotDown] = slots[code]!;
		const [x, y] = [anchorX + right, anchorY + down];
		const [dx, dy] = [targetX + slotRight - x, targetY + slotDown - y];
		const widthPx = hasRibbons(view)
			? largestStudentFigure(code, view.studentMeasure) *
				ribbonPxPerUnit(view.studentMeasure, scale)
			: CHEVRON_PX;
		return Array.from({ length: STEPS - 1 }, (_, index) => {
			const share = (index + 1) / STEPS;
			// y runs south, so left of travel is (dy, -dx)
			const bend = 4 * BOWS[code] * share * (1 - share);
			const side = widthPx + 4;
			return boxAround(x + dx * share + dy * bend, y + dy * share - dx * bend, side, side);
		});
	});
}

/** Sites of institutes, in every year's places: a step of the year moves no name. */
function siteBoxes(view: ViewState, scale: MarkScale, place: Place, zoom: number): Box[] {
	const side = 2 * scale.diamondRadiusPx + 1;
	const boxes = new Map<string, Box>();
	for (const year of YEARS) {
		const open = drawnInstitutes({ ...view, year }).filter(
			({ kind }) => zoom >= CLASSROOM_ZOOM || kind !== 'confucius_classroom'
		);
		for (const { institute, offsetPx } of placeInstitutes(open)) {
			const key = [institute.city, ...offsetPx].join();
			if (boxes.has(key)) continue;
			const [x, y] = place(institute.lonLat);
			boxes.set(key, boxAround(x + offsetPx[0], y + offsetPx[1], side, side));
		}
	}
	return [...boxes.values()];
}

const NODE_PX = 11;

/** What the data draw that a name keeps off: ways, sites, crossings and ports. */
export function markBoxes(
	view: ViewState,
	scale: MarkScale,
	place: Place,
	zoom: number
): { ways: Box[]; sites: Box[] } {
	const nodes = showsNodes(view, zoom)
		? atlas.nodes.map(({ lonLat }) => boxAround(...place(lonLat), NODE_PX, NODE_PX))
		: [];
	return {
		ways: wayBoxes(view, scale, place),
		sites: [...siteBoxes(view, scale, place, zoom), ...nodes]
	};
}
