import { mean } from 'd3-array';
import { getLargestStudentFigure, isPartOfStudents } from '../../figures/students';
import { REGION_FLOW_TARGET, type LonLat } from '../../core/domain/geography';
import type { StudentMeasure } from '../../core/domain/layers';
import { getCountryByCode, type CountryCode } from '../../core/domain/countries';
import { isWholeRegion } from '../../core/domain/subject';
import type { Route } from '../arrows';
import { getFlowStartPx } from '../label-layout';
import type { MarkScale } from '../model';

/** Arrowheads at the flow target from north to south; in this order the ribbons never cross. */
export const FLOW_TARGET_ORDER: readonly CountryCode[] = ['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'];

/** Bend of a ribbon to the left of its direction, as a share of its length. */
const BOWS: Readonly<Record<CountryCode, number>> = {
	KAZ: 0.11,
	UZB: 0.11,
	KGZ: 0.04,
	TJK: -0.03,
	TKM: -0.15
};

/** How far the middle of the flow target is east of its ends. */
const FLOW_TARGET_BULGE_PX = 11;

interface FlowTarget {
	lonLat: LonLat;
	/** Pixels right and down from `lonLat` to each arrowhead's tip. */
	slots: Partial<Record<CountryCode, [right: number, down: number]>>;
	/** Half the height of the dotted line. */
	halfHeightPx: number;
}

function headPx(country: CountryCode, measure: StudentMeasure, scale: MarkScale): number {
	const drawn = isPartOfStudents(measure) ? 'all' : measure;
	const widthPx = getLargestStudentFigure(country, drawn) * getRibbonPxPerUnit(drawn, scale);
	return Math.max(widthPx + scale.headExtraPx, scale.headLeastPx);
}

/** Some countries' flows end as far east as the farthest of them, at their mean latitude. */
function flowTargetPlace(shown: readonly CountryCode[]): LonLat {
	if (isWholeRegion(shown)) return REGION_FLOW_TARGET;
	const own = shown.map((code) => getCountryByCode(code).flowTargetLonLat);
	const lats = own.map(([, lat]) => lat);
	return [Math.max(...own.map(([lon]) => lon)), mean(lats)!];
}

/** Pixels of width for one unit of a ribbon: students share one scale, ratios have their own. */
export function getRibbonPxPerUnit(measure: StudentMeasure, scale: MarkScale): number {
	if (measure === 'per-10000') return scale.ribbonPxPerThousand * 1.8;
	return scale.ribbonPxPerThousand / 1000;
}

/** The end of flows, with space for each country's largest figure: no arrowhead moves with the year. */
export function getFlowTarget(
	shown: readonly CountryCode[],
	measure: StudentMeasure,
	scale: MarkScale
): FlowTarget {
	const lonLat = flowTargetPlace(shown);
	const order = FLOW_TARGET_ORDER.filter((code) => shown.includes(code));
	const heads = order.map((code) => headPx(code, measure, scale));
	const heightPx =
		heads.reduce((sum, head) => sum + head, 0) + scale.headGapPx * (heads.length - 1);
	const halfHeightPx = heightPx / 2 + (shown.length === 1 ? 24 : 12);
	const slots: FlowTarget['slots'] = {};
	let topPx = -heightPx / 2;
	order.forEach((code, index) => {
		const downPx = topPx + heads[index]! / 2;
		slots[code] = [getFlowTargetBulgePx(downPx, halfHeightPx), downPx];
		topPx += heads[index]! + scale.headGapPx;
	});
	return { lonLat, slots, halfHeightPx };
}

/** How far the dotted line is right of `lonLat` at a height. */
export function getFlowTargetBulgePx(downPx: number, halfHeightPx: number): number {
	return FLOW_TARGET_BULGE_PX * (1 - (downPx / halfHeightPx) ** 2);
}

/** The route from the label of a country to its arrowhead at the flow target. */
export function computeRouteToChina(
	country: CountryCode,
	shown: readonly CountryCode[],
	measure: StudentMeasure,
	scale: MarkScale
): Route {
	const { lonLat, slots } = getFlowTarget(shown, measure, scale);
	return {
		start: {
			lonLat: getCountryByCode(country).labelLonLat,
			offsetPx: getFlowStartPx(country, scale)
		},
		end: { lonLat, offsetPx: slots[country]! },
		bow: BOWS[country]
	};
}
