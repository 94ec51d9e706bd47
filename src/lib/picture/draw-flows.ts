import { LAYER_FACTS } from '../core/domain/layers';
import type { Change } from '../core/data/change';
import type { Cell } from '../core/data/types';
import { selectDirectCell, selectDirectSeries } from '../core/data/direct-investment';
import { countryByCode, type CountryCode } from '../core/domain/countries';
import type { DivergingEnd } from '../core/domain/palette';
import { againstYear, shownCountries } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import { endOf } from '../layers/difference/change-words';
import { studentChange, directChange } from '../layers/difference/changes';
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
	/** All students, of which the ribbon on top counts a part: pale. */
	isWhole?: true;
	/** The end of a diverging scale for its colour; null for a figure that is not a change. */
	end: DivergingEnd | null;
	/** The gap of a decrease along its middle, as a line of a width; null for all else. */
	slit: { d: string; widthPx: number } | null;
}

const changeOf = (change: Change) => ({
	value: change.difference,
	quality: change.quality,
	end: endOf(change)
});

/** What an arrow is as wide as, and how it is known: a figure, or its change on another year. */
function arrowValue(view: ViewState, figure: Cell, changeOn: (baseYear: number) => Change) {
	const baseYear = againstYear(view);
	return baseYear === null ? { ...figure, end: null } : changeOf(changeOn(baseYear));
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

/** The outline of an arrow along a curve, in dashes where its figure is suspect. */
function outlineOf(
	curve: Curve,
	sizePx: number,
	{ quality, end }: ReturnType<typeof changeOf>,
	scale: MarkScale
) {
	const widthPx = Math.max(1, sizePx);
	const head = ribbonHead(widthPx, scale.headExtraPx, scale.headLeastPx);
	const draw = quality === 'suspect' ? brokenRibbonCurve : ribbonCurve;
	return { d: draw(curve, widthPx, head), end, slit: slitOf(end, curve, widthPx, head) };
}

const moved = ([x, y]: Point, [right, down]: readonly [number, number]): Point => [
	x + right,
	y + down
];

/** One ribbon for each figure of the year or its change; a gap has none. */
export function staticRibbons(view: ViewState, frame: MapFrame, scale: MarkScale): StaticRibbon[] {
	const { year, studentMeasure: measure } = view;
	if (!hasRibbons(view)) return [];
	const { lonLat, slots } = flowTargetOf(shownCountries(view), measure, scale);
	return shownCountries(view).flatMap((country) => {
		const known = arrowValue(view, selectStudentCell(country, year, measure), (baseYear) =>
			studentChange(country, year, baseYear, measure)
		);
		if (!known.value) return [];
		const curve = {
			start: moved(frame.place(countryByCode(country).labelLonLat), flowStartPx(country, scale)),
			end: moved(frame.place(lonLat), slots[country]!),
			bow: BOWS[country]
		};
		const sizePx = Math.abs(known.value) * ribbonPxPerUnit(measure, scale);
		const outline = outlineOf(curve, sizePx, known, scale);
		const hollow = known.quality === 'estimate';
		const ribbon = { layer: 'students', country, ...outline, hollow } as const;
		return [...wholeRibbons(view, ribbon, curve, scale), ribbon];
	});
}

/** Direct investment of the year, or its change; negative values are hollow and run to China. */
export function staticDirectFlows(
	view: ViewState,
	frame: MapFrame,
	scale: MarkScale
): StaticRibbon[] {
	const { year, countedBy } = view;
	if (!hasDirectFlows(view)) return [];
	const shown = shownCountries(view);
	return shown.flatMap((country): StaticRibbon[] => {
		const known = arrowValue(view, selectDirectCell(country, year, countedBy), (baseYear) =>
			directChange(country, year, baseYear, countedBy)
		);
		if (!known.value) return [];
		const isBack = known.end === null && known.value < 0;
		const { start, end, bow } = flowRoute(country, isBack, shown, runsWhole(view), scale);
		const place = ({ lonLat, offsetPx }: FlowRoute['start']) =>
			moved(frame.place(lonLat), offsetPx);
		const curve = { start: place(start), end: place(end), bow };
		const { currency } = selectDirectSeries(country, countedBy);
		const sizePx = Math.abs(known.value) * flowPxPerMillion(countedBy, currency, scale);
		const outline = outlineOf(curve, sizePx, known, scale);
		const hollow = isBack || known.quality === 'estimate';
		return [{ layer: 'investment', country, ...outline, hollow }];
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
