import type { CountryCode } from '../../core/domain/countries';
import { LAYER_FACTS, type LayerId } from '../../core/domain/layers';
import type { DivergingEnd } from '../../core/domain/palette';
import { getAgainstYear, listShownCountries } from '../../core/domain/subject';
import { projectPixel, type Arrows } from '../arrows';
import type { DrawnPart, MarkGround } from '../layer-picture';
import { WHOLE_RIBBON_OPACITY } from '../flows/ribbons';
import { round } from './join-alike';
import { casing } from './mark-drawing';
import { computeRibbonHead, type MarkPath, type RibbonHead } from './mark-shapes';
import {
	computeRibbonMiddle,
	drawBrokenRibbonCurve,
	drawRibbonCurve,
	type Curve
} from './ribbon-curve';

/** An arrow of a figure on a static map. */
export interface DrawnArrow {
	curve: Curve;
	layer: LayerId;
	country: CountryCode;
	d: string;
	hollow: boolean;
	/** A whole, of which the ribbon on top counts a part: pale. */
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
): DrawnArrow['slit'] {
	if (end !== 'fall' || widthPx < 4) return null;
	return { d: computeRibbonMiddle(curve, head), widthPx: round(Math.min(4, widthPx * 0.28)) };
}

/** One arrow for each figure of the year or its change; a gap and a zero have none. */
export function listArrows(
	{ layer, runsBack, getRoute, getFigure }: Arrows,
	{ view, frame, scale }: MarkGround
): DrawnArrow[] {
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

/** A figure as a filled arrow, an estimate as an open one, all students as a pale one. */
function listOutlines({ layer, d, hollow, isWhole, end, slit }: DrawnArrow): MarkPath[] {
	const hue = `var(--${end ?? LAYER_FACTS[layer].token})`;
	if (isWhole) return [{ d, fill: hue, fillOpacity: WHOLE_RIBBON_OPACITY }];
	const under = { ...casing(d), fillOpacity: 0.6, strokeWidth: 3.4, isFine: true };
	const open = [under, { d, fill: hue, fillOpacity: 0.14, stroke: hue, strokeWidth: 1.4 }];
	return [
		...(hollow ? open : [casing(d), { d, fill: hue }]),
		...(slit ? [{ d: slit.d, stroke: 'var(--case)', strokeWidth: slit.widthPx }] : [])
	];
}

function listShapes(ribbon: DrawnArrow): MarkPath[] {
	const { layer, country, isWhole } = ribbon;
	const key = `ribbon-${layer}-${country}-${isWhole ? 'whole' : 'part'}`;
	return listOutlines(ribbon).map((path, index) => ({
		...path,
		moves: { key: `${key}-${index}` }
	}));
}

/** Arrows on their way from or to China, at the level of flows. */
export const drawArrows = (arrows: readonly DrawnArrow[]): DrawnPart => ({
	class: 'ribbons',
	join: 'round',
	level: 'flow',
	shapes: arrows.flatMap(listShapes)
});
