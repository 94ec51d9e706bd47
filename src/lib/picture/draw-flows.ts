import { LAYER_FACTS } from '../core/domain/layers';
import type { CountryCode } from '../core/domain/countries';
import type { DivergingEnd } from '../core/domain/palette';
import { againstYear, shownCountries } from '../core/domain/subject';
import { pixelOf, type Arrows } from '../layers/arrows';
import { directArrows } from '../layers/investment/direct/route';
import { hasDirectFlows, hasSquares } from '../layers/investment/select';
import {
	hasRibbons,
	isPartOfStudents,
	ribbonPxPerUnit,
	selectStudentCell
} from '../layers/students/select';
import {
	flowTargetBulgePx,
	flowTargetOf,
	studentArrows,
	WHOLE_RIBBON_OPACITY
} from '../layers/students/flow-target';
import { round, type Drawn } from './drawn';
import type { MapPicture } from './map-frame';
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
function slitOf(
	end: DivergingEnd | null,
	curve: Curve,
	widthPx: number,
	head: RibbonHead
): StaticRibbon['slit'] {
	if (end !== 'fall' || widthPx < 4) return null;
	return { d: ribbonMiddle(curve, head), widthPx: round(Math.min(4, widthPx * 0.28)) };
}

/** The ribbon of all students behind that of a part of them; none if all are shown, or a change. */
function wholeRibbons({ view, scale }: MapPicture, part: StaticRibbon): StaticRibbon[] {
	if (part.end !== null || !isPartOfStudents(view.studentMeasure)) return [];
	const { value } = selectStudentCell(part.country, view.year, 'all');
	if (!value) return [];
	const widthPx = value * ribbonPxPerUnit('all', scale);
	const head = ribbonHead(widthPx, scale.headExtraPx, scale.headLeastPx);
	const d = ribbonCurve(part.curve, widthPx, head);
	return [{ ...part, d, hollow: false, isWhole: true as const, slit: null }];
}

/** One arrow for each figure of the year or its change; a gap and a zero have none. */
function arrowsIn(
	{ layer, runsBack, routeOf, figureOf }: Arrows,
	{ view, frame, scale }: MapPicture
): StaticRibbon[] {
	return shownCountries(view).flatMap((country) => {
		const { widthPx: signedPx, quality } = figureOf(view, country, view.year, scale);
		if (!signedPx) return [];
		const change = signedPx < 0 ? 'fall' : 'rise';
		const end = againstYear(view) === null ? null : change;
		const isBack = runsBack && end === null && signedPx < 0;
		const { start, end: target, bow } = routeOf(view, country, isBack, scale);
		const curve = { start: pixelOf(start, frame.place), end: pixelOf(target, frame.place), bow };
		const widthPx = Math.max(1, Math.abs(signedPx));
		const head = ribbonHead(widthPx, scale.headExtraPx, scale.headLeastPx);
		// in dashes for a suspect figure
		const draw = quality === 'suspect' ? brokenRibbonCurve : ribbonCurve;
		const d = draw(curve, widthPx, head);
		const hollow = isBack || quality === 'estimate';
		return [{ layer, country, d, hollow, end, slit: slitOf(end, curve, widthPx, head), curve }];
	});
}

export function staticRibbons(map: MapPicture): StaticRibbon[] {
	if (!hasRibbons(map.view)) return [];
	return arrowsIn(studentArrows, map).flatMap((ribbon) => [...wholeRibbons(map, ribbon), ribbon]);
}

/** Negative values are hollow and run to China. */
export const staticDirectFlows = (map: MapPicture): StaticRibbon[] =>
	hasDirectFlows(map.view) ? arrowsIn(directArrows, map) : [];

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
export function drawRibbons(map: MapPicture): Drawn {
	const ribbons = [...staticRibbons(map), ...staticDirectFlows(map)];
	return { class: 'ribbons', join: 'round', shapes: ribbons.flatMap(shapesOf) };
}

export function drawFlowTarget({ view, frame, scale }: MapPicture): Drawn {
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
