import type { DealKind } from '../core/data/types';
import type { Change } from '../core/data/change';
import type { DivergingEnd } from '../core/domain/palette';
import { COUNTRIES, countryByCode, type CountryCode } from '../core/domain/countries';
import { againstYear, shownCountries } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import {
	labelContent,
	labelLayout,
	labelShiftPx,
	squaresShiftPx,
	flowStartPx
} from '../layers/label-layout';
import { labelFigures, type LabelFigure } from '../layers/label-words';
import { dealChange, studentChange } from '../layers/difference/changes';
import { endOf } from '../layers/difference/change-words';
import { hasDirectFlows, runsWhole } from '../layers/investment/drawn';
import { hasRibbons } from '../layers/students/drawn';
import { directChange } from '../layers/investment/direct/change';
import { flowRoute, type FlowRoute } from '../layers/investment/direct/route';
import { selectDirectCell, selectDirectSeries } from '../core/data/direct-investment';
import { flowPxPerMillion } from '../layers/investment/direct/flow-scale';
import { DEAL_KINDS, selectDeals, squareSidePx } from '../layers/investment/select';
import type { MarkScale } from '../layers/model';
import { BOWS, flowTargetBulgePx, flowTargetOf } from '../layers/students/flow-target';
import { ribbonPxPerUnit, selectStudentCell } from '../layers/students/select';
import { ribbonHead, type RibbonHead } from './mark-shapes';
import {
	brokenRibbonCurve,
	ribbonCurve,
	ribbonMiddle,
	type Curve,
	type Point
} from './ribbon-curve';
import type { MapFrame } from './map-frame';
import { wholeRibbons } from './whole-ribbons';

const round = (value: number) => Math.round(value * 10) / 10;

export interface StaticRibbon {
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

export interface StaticSquare {
	country: CountryCode;
	x: number;
	y: number;
	sidePx: number;
	hatched: boolean;
	end: DivergingEnd | null;
}

/** Million USD of a square: a sum, or its change on another year; 0 in a gap and for a kind left out. */
function squareValue(view: ViewState, country: CountryCode, kind: DealKind): number {
	if (!view.dealKinds.includes(kind)) return 0;
	const baseYear = againstYear(view);
	if (baseYear === null) return selectDeals(country, kind, view.year, view, view) || 0;
	return dealChange(country, kind, view.year, baseYear, view, view).difference ?? 0;
}

/** Both kinds of deal of each country, side by side under its label. */
export function staticSquares(view: ViewState, frame: MapFrame, scale: MarkScale): StaticSquare[] {
	const content = labelContent(view);
	if (!content.hasSquares) return [];
	return shownCountries(view).flatMap((country) => {
		const [x, y] = frame.place(countryByCode(country).labelLonLat);
		const baseline = y + (labelLayout(country, content, scale).squaresYPx ?? 0);
		const amounts = DEAL_KINDS.map((kind) => squareValue(view, country, kind));
		const [bought = 0, built = 0] = amounts.map((musd) => squareSidePx(Math.abs(musd), scale));
		const [boughtEnd = null, builtEnd = null] = amounts.map((musd) =>
			againstYear(view) === null ? null : musd < 0 ? ('fall' as const) : ('rise' as const)
		);
		const left = x + squaresShiftPx(country, scale)[0] - (bought + built + 3) / 2;
		return [
			{ country, x: left, y: baseline - bought, sidePx: bought, hatched: false, end: boughtEnd },
			{
				country,
				x: left + bought + 3,
				y: baseline - built,
				sidePx: built,
				hatched: true,
				end: builtEnd
			}
		]
			.filter((square) => square.sidePx > 0)
			.map((square) => ({
				...square,
				x: round(square.x),
				y: round(square.y),
				sidePx: round(square.sidePx)
			}));
	});
}

export interface StaticLabel {
	country: CountryCode;
	name: string;
	x: number;
	y: number;
	valueY: number;
	figures: readonly LabelFigure[];
	isDim: boolean;
}

export function staticLabels(view: ViewState, frame: MapFrame, scale: MarkScale): StaticLabel[] {
	const shown = shownCountries(view);
	return COUNTRIES.map(({ code, name, labelLonLat }) => {
		const [x, y] = frame.place(labelLonLat);
		const { nameYPx, valueYPx } = labelLayout(code, labelContent(view), scale);
		return {
			country: code,
			name,
			x: round(x + labelShiftPx(code, scale)[0]),
			y: round(y + nameYPx),
			valueY: round(y + valueYPx),
			figures: labelFigures(view, code),
			isDim: !shown.includes(code)
		};
	});
}

/** The dotted line on which flows end. */
export function staticFlowTarget(view: ViewState, frame: MapFrame, scale: MarkScale) {
	const { lonLat, halfHeightPx } = flowTargetOf(shownCountries(view), view.studentMeasure, scale);
	const [x, y] = frame.place(lonLat).map(round) as Point;
	const bulge = 2 * flowTargetBulgePx(0, halfHeightPx);
	const half = round(halfHeightPx);
	return {
		x,
		y,
		d: `M${x + 4} ${round(y - half)}q${round(bulge)} ${half} 0 ${2 * half}`
	};
}
