import { atlas } from '../../core/data/atlas';
import { listShownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { projectPixel } from '../arrows';
import type { MarkScale } from '../model';
import { showsNodes } from '../corridors/select';
import { layOutInstitutes } from '../institutes/placed';
import { runsWhole } from '../investment/select';
import { hasRibbons, getLargestStudentFigure, getRibbonPxPerUnit } from '../students/select';
import { getFlowTarget, computeRouteToChina } from '../students/flow-target';
import type { Place } from '../spread-marks';
import { makeBoxAround, type Box } from './box';

/** Boxes along a ribbon, close enough that no text fits between them. */
const STEPS = 28;
const CHEVRON_PX = 14;

/** The flows of students or money as rows of boxes, at their largest width. */
function wayBoxes(view: ViewState, scale: MarkScale, place: Place): Box[] {
	if (!hasRibbons(view) && !runsWhole(view)) return [];
	const shown = listShownCountries(view);
	return shown.flatMap((code) => {
		const { start, end, bow } = computeRouteToChina(code, shown, view.studentMeasure, scale);
		const [x, y] = projectPixel(start, place);
		const [endX, endY] = projectPixel(end, place);
		const [dx, dy] = [endX - x, endY - y];
		const widthPx = hasRibbons(view)
			? getLargestStudentFigure(code, view.studentMeasure) *
				getRibbonPxPerUnit(view.studentMeasure, scale)
			: CHEVRON_PX;
		return Array.from({ length: STEPS - 1 }, (_, index) => {
			const share = (index + 1) / STEPS;
			// y points south, so left of the direction is (dy, -dx)
			const bend = 4 * bow * share * (1 - share);
			const side = widthPx + 4;
			return makeBoxAround(x + dx * share + dy * bend, y + dy * share - dx * bend, side, side);
		});
	});
}

const NODE_PX = 11;

/** Crossings and ports of every year, on maps that draw them. */
export const listNodeBoxes = (view: ViewState, place: Place, zoom: number): Box[] =>
	showsNodes(view, zoom)
		? atlas.nodes.map(({ lonLat }) => makeBoxAround(...place(lonLat), NODE_PX, NODE_PX))
		: [];

/** The marks that names avoid: flows, sites, crossings and ports. */
export function listMarkBoxes(
	view: ViewState,
	scale: MarkScale,
	place: Place,
	zoom: number
): { ways: Box[]; sites: Box[] } {
	const { lonLat, halfHeightPx: half } = getFlowTarget(
		listShownCountries(view),
		view.studentMeasure,
		scale
	);
	const [left, middle] = place(lonLat);
	const target = { left, top: middle - half, right: left + 18, bottom: middle + half };
	const side = 2 * scale.diamondRadiusPx + 1;
	// at their places of all years: a step moves no name
	const institutes = layOutInstitutes(view, zoom, scale).map(({ institute, offsetPx }) => {
		const [x, y] = place(institute.lonLat);
		return makeBoxAround(x + offsetPx[0], y + offsetPx[1], side, side);
	});
	return {
		ways: [...wayBoxes(view, scale, place), target],
		sites: [...institutes, ...listNodeBoxes(view, place, zoom)]
	};
}
