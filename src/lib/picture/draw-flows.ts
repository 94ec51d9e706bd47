import { LAYER_FACTS } from '../core/domain/layers';
import type { Change } from '../core/data/change';
import { selectDirectCell, selectDirectSeries } from '../core/data/direct-investment';
import { countryByCode, type CountryCode } from '../core/domain/countries';
import type { DivergingEnd } from '../core/domain/palette';
import { againstYear, shownCountries } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import { endOf } from '../layers/difference/change-words';
import { studentChange } from '../layers/difference/changes';
import { directChange } from '../layers/investment/direct/change';
import { flowPxPerMillion } from '../layers/investment/direct/flow-scale';
import { flowRoute, type FlowRoute } from '../layers/investment/direct/route';
import { hasDirectFlows, hasSquares, runsWhole } from '../layers/investment/drawn';
import { flowStartPx } from '../layers/label-layout';
import type { MarkScale } from '../layers/model';
import { hasRibbons } from '../layers/students/drawn';
import {
	BOWS,
	flowTargetBulgePx,
	flowTargetOf,
	WHOLE_RIBBON_OPACITY
} from '../layers/students/flow-target';
import { isPartOfStudents, ribbonPxPerUnit, selectStudentCell } from '../layers/students/select';
import { round, type Drawn } from './drawn';
import type { MapFrame } from './map-frame';
import { casing } from './mark-drawing';
import { ribbonHead, type MarkPath, type RibbonHead } from './mark-shapes';
import {
	brokenRibbonCurve,
	ribbonCurve,
	ribbonMiddle,
	type Curve,
	type Point
} from './ribbon-curve';

interface StaticRibbon {
	layer: 'students' | 'investment';
	country: CountryCode;
	d: string;
	hollow: boolean;
	/** The students of which the ribbon upon it counts a part: pale. */
	isWhole?: true;
	/** Which end of a diverging scale it has the colour of; null for a figure that is no change. */
	end: DivergingEnd | null;
	/** What a fall leaves open along its middle, as a line of a width; null for all else. */
	slit: { d: string; widthPx: number } | null;
}

/** What a ribbon is as wide as, and how it is known: a figure, or its change on another year. */
function ribbonValue(view: ViewState, country: CountryCode) {
	const { year, studentMeasure } = view;
	const baseYear = againstYear(view);
	if (baseYear === null) return { ...selectStudentCell(country, year, studentMeasure), end: null };
	return changeOf(studentChange(country, year, baseYear, studentMeasure));
}

const changeOf = (change: Change) => ({
	value: change.difference,
	quality: change.quality,
	end: endOf(change)
});

/** A fall is cut through along its middle, where it is wide enough. */
function slitOf(
	end: DivergingEnd | null,
	curve: Curve,
	widthPx: number,
	head: RibbonHead
): StaticRibbon['slit'] {
	if (end !== 'fall' || widthPx < 4) return null;
	return { d: ribbonMiddle(curve, head), widthPx: round(Math.min(4, widthPx * 0.28)) };
}

/** The ribbon of all students behind that of a part of them; none where all are shown, or a change. */
function wholeRibbons(
	{ year, studentMeasure }: ViewState,
	part: StaticRibbon,
	curve: Curve,
	scale: MarkScale
): StaticRibbon[] {
	if (part.end !== null || !isPartOfStudents(studentMeasure)) return [];
	const { value } = selectStudentCell(part.country, year, 'all');
	if (!value) return [];
	const widthPx = value * ribbonPxPerUnit('all', scale);
	const d = ribbonCurve(curve, widthPx, ribbonHead(widthPx, scale.headExtraPx, scale.headLeastPx));
	return [{ ...part, d, hollow: false, isWhole: true as const, slit: null }];
}

/** One ribbon for each figure of the year or its change; a gap has none. */
export function staticRibbons(view: ViewState, frame: MapFrame, scale: MarkScale): StaticRibbon[] {
	if (!hasRibbons(view)) return [];
	const flowTarget = flowTargetOf(shownCountries(view), view.studentMeasure, scale);
	const [landX, landY] = frame.place(flowTarget.lonLat);
	return shownCountries(view).flatMap((country) => {
		const { value, quality, end } = ribbonValue(view, country);
		if (value === null || value === 0) return [];
		const [x, y] = frame.place(countryByCode(country).labelLonLat);
		const [startRight, startDown] = flowStartPx(country, scale);
		const [right, down] = flowTarget.slots[country]!;
		const widthPx = Math.max(1, Math.abs(value) * ribbonPxPerUnit(view.studentMeasure, scale));
		const head = ribbonHead(widthPx, scale.headExtraPx, scale.headLeastPx);
		const curve = {
			start: [x + startRight, y + startDown] as Point,
			end: [landX + right, landY + down] as Point,
			bow: BOWS[country]
		};
		const draw = quality === 'suspect' ? brokenRibbonCurve : ribbonCurve;
		const slit = slitOf(end, curve, widthPx, head);
		const d = draw(curve, widthPx, head);
		const hollow = quality === 'estimate';
		const ribbon = { layer: 'students', country, d, hollow, end, slit } as const;
		return [...wholeRibbons(view, ribbon, curve, scale), ribbon];
	});
}

/** Direct investment of the year, or its change; what is below zero is hollow and runs to China. */
export function staticDirectFlows(
	view: ViewState,
	frame: MapFrame,
	scale: MarkScale
): StaticRibbon[] {
	const { year, countedBy } = view;
	if (!hasDirectFlows(view)) return [];
	const baseYear = againstYear(view);
	const shown = shownCountries(view);
	return shown.flatMap((country) => {
		const { value, quality, end } =
			baseYear === null
				? { ...selectDirectCell(country, year, countedBy), end: null }
				: changeOf(directChange(country, year, baseYear, countedBy));
		if (!value) return [];
		const isBack = end === null && value < 0;
		const route = flowRoute(country, isBack, shown, runsWhole(view), scale);
		const place = ({ lonLat, offsetPx }: FlowRoute['start']): Point => {
			const [x, y] = frame.place(lonLat);
			return [x + offsetPx[0], y + offsetPx[1]];
		};
		const curve = { start: place(route.start), end: place(route.end), bow: route.bow };
		const { currency } = selectDirectSeries(country, countedBy);
		const widthPx = Math.max(1, Math.abs(value) * flowPxPerMillion(countedBy, currency, scale));
		const head = ribbonHead(widthPx, scale.headExtraPx, scale.headLeastPx);
		const draw = quality === 'suspect' ? brokenRibbonCurve : ribbonCurve;
		const slit = slitOf(end, curve, widthPx, head);
		const ribbon = { country, d: draw(curve, widthPx, head), end, slit };
		return [{ layer: 'investment', ...ribbon, hollow: isBack || quality === 'estimate' }];
	});
}

/** A figure as a filled arrow, an estimate as an open one, all students as a pale one. */
function outlinesOf({ layer, d, hollow, isWhole, end, slit }: StaticRibbon): MarkPath[] {
	const hue = `var(--${end ?? LAYER_FACTS[layer].token})`;
	if (isWhole) return [{ d, fill: hue, fillOpacity: WHOLE_RIBBON_OPACITY }];
	const under = { ...casing(d), fillOpacity: 0.6, strokeWidth: 3.4, isFine: true };
	const open = [under, { d, fill: hue, fillOpacity: 0.14, stroke: hue, strokeWidth: 1.4 }];
	return [
		...(hollow ? open : [casing(d), { d, fill: hue }]),
		...(slit ? [{ d: slit.d, stroke: 'var(--case)', strokeWidth: slit.widthPx }] : [])
	];
}

function shapesOf(ribbon: StaticRibbon): MarkPath[] {
	const { layer, country, isWhole } = ribbon;
	const key = `ribbon-${layer}-${country}-${isWhole ? 'whole' : 'part'}`;
	return outlinesOf(ribbon).map((path, index) => ({ ...path, moves: { key: `${key}-${index}` } }));
}

/** Students on their way to China, and money on its way from it or back. */
export function drawRibbons(view: ViewState, frame: MapFrame, scale: MarkScale): Drawn {
	const ribbons = [...staticRibbons(view, frame, scale), ...staticDirectFlows(view, frame, scale)];
	return { class: 'ribbons', join: 'round', shapes: ribbons.flatMap(shapesOf) };
}

/** The dotted line on which flows end. */
export function drawFlowTarget(view: ViewState, frame: MapFrame, scale: MarkScale): Drawn {
	if (!hasRibbons(view) && !hasDirectFlows(view) && !hasSquares(view)) return {};
	const { lonLat, halfHeightPx } = flowTargetOf(shownCountries(view), view.studentMeasure, scale);
	const [x, y] = frame.place(lonLat).map(round) as Point;
	const bulge = 2 * flowTargetBulgePx(0, halfHeightPx);
	const half = round(halfHeightPx);
	return {
		shapes: [
			{
				d: `M${x + 4} ${round(y - half)}q${round(bulge)} ${half} 0 ${2 * half}`,
				...{ stroke: 'var(--text)', strokeWidth: 2.2, dash: '0 6', cap: 'round' }
			}
		]
	};
}
