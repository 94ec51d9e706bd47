import { LAYER_FACTS } from '../core/domain/layers';
import type { CountryCode } from '../core/domain/countries';
import type { DivergingEnd } from '../core/domain/palette';
import { getAgainstYear, listShownCountries } from '../core/domain/subject';
import { projectPixel, type Arrows } from '../layers/arrows';
import { directArrows } from '../layers/investment/direct/route';
import { hasDirectFlows, hasSquares } from '../layers/investment/select';
import {
	hasRibbons,
	isPartOfStudents,
	getRibbonPxPerUnit,
	selectStudentCell
} from '../layers/students/select';
import {
	getFlowTargetBulgePx,
	getFlowTarget,
	studentArrows,
	WHOLE_RIBBON_OPACITY
} from '../layers/students/flow-target';
import { round, type Drawn } from './drawn';
import type { MapPicture } from './map-frame';
import { casing } from './mark-drawing';
import { computeRibbonHead, type MarkPath, type RibbonHead } from './mark-shapes';
import {
	drawBrokenRibbonCurve,
	drawRibbonCurve,
	computeRibbonMiddle,
	type Curve,
	type Point
} from './ribbon-curve';

interface StaticRibbon {
	curve: Curve;
	layer: 'students' | 'investment';
	country: CountryCode;
	d: string;
	hollow: boolean;
	/** All students, of which the ribbon on top counts a part: pale. */
	isWhole?: true;
	/** The end of a diverging scale for its colour; null for a figure that is not a change. */
	end: DivergingEnd | null;
	/** The gap of a decrease along its middle, as a line of a width; null for all else. */
	slit: { d: string; widthPx: number } | null;
}

/** A decrease is cut through along its middle, if it is wide enough. */
function getSlit(
	end: DivergingEnd | null,
	curve: Curve,
	widthPx: number,
	head: RibbonHead
): StaticRibbon['slit'] {
	if (end !== 'fall' || widthPx < 4) return null;
	return { d: computeRibbonMiddle(curve, head), widthPx: round(Math.min(4, widthPx * 0.28)) };
}

/** The ribbon of all students behind that of a part of them; none if all are shown, or a change. */
function wholeRibbons({ view, scale }: MapPicture, part: StaticRibbon): StaticRibbon[] {
	if (part.end !== null || !isPartOfStudents(view.studentMeasure)) return [];
	const { value } = selectStudentCell(part.country, view.year, 'all');
	if (!value) return [];
	const widthPx = value * getRibbonPxPerUnit('all', scale);
	const head = computeRibbonHead(widthPx, scale.headExtraPx, scale.headLeastPx);
	const d = drawRibbonCurve(part.curve, widthPx, head);
	return [{ ...part, d, hollow: false, isWhole: true as const, slit: null }];
}

/** One arrow for each figure of the year or its change; a gap and a zero have none. */
function arrowsIn(
	{ layer, runsBack, getRoute, getFigure }: Arrows,
	{ view, frame, scale }: MapPicture
): StaticRibbon[] {
	return listShownCountries(view).flatMap((country) => {
		const { widthPx: signedPx, quality } = getFigure(view, country, view.year, scale);
		if (!signedPx) return [];
		const change = signedPx < 0 ? 'fall' : 'rise';
		const end = getAgainstYear(view) === null ? null : change;
		const isBack = runsBack && end === null && signedPx < 0;
		const { start, end: target, bow } = getRoute(view, country, isBack, scale);
		const curve = {
			start: projectPixel(start, frame.place),
			end: projectPixel(target, frame.place),
			bow
		};
		const widthPx = Math.max(1, Math.abs(signedPx));
		const head = computeRibbonHead(widthPx, scale.headExtraPx, scale.headLeastPx);
		// in dashes for a suspect figure
		const draw = quality === 'suspect' ? drawBrokenRibbonCurve : drawRibbonCurve;
		const d = draw(curve, widthPx, head);
		const hollow = isBack || quality === 'estimate';
		return [{ layer, country, d, hollow, end, slit: getSlit(end, curve, widthPx, head), curve }];
	});
}

export function listStaticRibbons(map: MapPicture): StaticRibbon[] {
	if (!hasRibbons(map.view)) return [];
	return arrowsIn(studentArrows, map).flatMap((ribbon) => [...wholeRibbons(map, ribbon), ribbon]);
}

/** Negative values are hollow and run to China. */
export const listStaticDirectFlows = (map: MapPicture): StaticRibbon[] =>
	hasDirectFlows(map.view) ? arrowsIn(directArrows, map) : [];

/** A figure as a filled arrow, an estimate as an open one, all students as a pale one. */
function listOutlines({ layer, d, hollow, isWhole, end, slit }: StaticRibbon): MarkPath[] {
	const hue = `var(--${end ?? LAYER_FACTS[layer].token})`;
	if (isWhole) return [{ d, fill: hue, fillOpacity: WHOLE_RIBBON_OPACITY }];
	const under = { ...casing(d), fillOpacity: 0.6, strokeWidth: 3.4, isFine: true };
	const open = [under, { d, fill: hue, fillOpacity: 0.14, stroke: hue, strokeWidth: 1.4 }];
	return [
		...(hollow ? open : [casing(d), { d, fill: hue }]),
		...(slit ? [{ d: slit.d, stroke: 'var(--case)', strokeWidth: slit.widthPx }] : [])
	];
}

function listShapes(ribbon: StaticRibbon): MarkPath[] {
	const { layer, country, isWhole } = ribbon;
	const key = `ribbon-${layer}-${country}-${isWhole ? 'whole' : 'part'}`;
	return listOutlines(ribbon).map((path, index) => ({
		...path,
		moves: { key: `${key}-${index}` }
	}));
}

/** Students on their way to China, and money on its way from it or back. */
export function drawRibbons(map: MapPicture): Drawn {
	const ribbons = [...listStaticRibbons(map), ...listStaticDirectFlows(map)];
	return { class: 'ribbons', join: 'round', shapes: ribbons.flatMap(listShapes) };
}

export function drawFlowTarget({ view, frame, scale }: MapPicture): Drawn {
	if (!hasRibbons(view) && !hasDirectFlows(view) && !hasSquares(view)) return {};
	const { lonLat, halfHeightPx } = getFlowTarget(
		listShownCountries(view),
		view.studentMeasure,
		scale
	);
	const [x, y] = frame.place(lonLat).map(round) as Point;
	const bulge = 2 * getFlowTargetBulgePx(0, halfHeightPx);
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
