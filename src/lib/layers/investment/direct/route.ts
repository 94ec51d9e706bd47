import { selectDirectCell, selectDirectSeries } from '../../../core/data/direct-investment';
import { getCountryByCode, type CountryCode } from '../../../core/domain/countries';
import { getAgainstYear, listShownCountries } from '../../../core/domain/subject';
import { reverseRoute, type Arrows, type Route } from '../../arrows';
import { computeCellOrChange } from '../../difference/changes';
import { makeBoxAround, type Box } from '../../box';
import { getFigureYPx, getLabelShiftPx, isSmallLabel } from '../../label-layout';
import type { AnyYearView } from '../../memoize-view';
import type { MarkScale } from '../../model';
import { computeRouteToChina } from '../../flows/flow-target';
import { getFlowPxPerMillion, getWidestFlowPx, hasDirectFlows, runsWhole } from '../select';

/** Half the length of a short arrow on a desktop. */
const getShortHalfPx = (country: CountryCode): number => (isSmallLabel(country) ? 24 : 36);

/** From a label's anchor to the middle of a short arrow below its text. */
function getArrowPlacePx(country: CountryCode, scale: MarkScale): [right: number, down: number] {
	const figureY = getFigureYPx(country, scale);
	const gapPx = (isSmallLabel(country) ? 13 : 16) * scale.wordFactor;
	const halfHeadPx = (getWidestFlowPx(scale) + scale.headExtraPx) / 2;
	return [getLabelShiftPx(country, scale)[0], figureY + gapPx + halfHeadPx];
}

/** The route of a flow from China to a country, or back. */
export function computeFlowRoute(
	country: CountryCode,
	isBack: boolean,
	shown: readonly CountryCode[],
	isWhole: boolean,
	scale: MarkScale
): Route {
	const back = isWhole
		? computeRouteToChina(country, shown, 'all', scale)
		: shortRoute(country, scale);
	return isBack ? back : reverseRoute(back);
}

/** An arrow to the east below a label. */
function shortRoute(country: CountryCode, scale: MarkScale): Route {
	const lonLat = getCountryByCode(country).labelLonLat;
	const [right, down] = getArrowPlacePx(country, scale);
	const halfPx = getShortHalfPx(country) * scale.wordFactor;
	return {
		start: { lonLat, offsetPx: [right - halfPx, down] },
		end: { lonLat, offsetPx: [right + halfPx, down] },
		bow: 0
	};
}

export const directArrows: Arrows = {
	layer: 'investment',
	runsBack: true,
	getRoute: (view, country, isBack, scale) =>
		computeFlowRoute(country, isBack, listShownCountries(view), runsWhole(view), scale),
	/** Each currency has its own scale. */
	getFigure(view, country, year, scale) {
		const { countedBy } = view;
		const getCell = (each: number) => selectDirectCell(country, each, countedBy);
		const { value, quality } = computeCellOrChange(getCell, year, getAgainstYear(view));
		const { currency } = selectDirectSeries(country, countedBy);
		return { widthPx: value && value * getFlowPxPerMillion(countedBy, currency, scale), quality };
	}
};

/** The area of a country's short arrow at its largest width, around the anchor of its label. */
export function makeArrowBox(
	view: AnyYearView,
	country: CountryCode,
	scale: MarkScale
): Box | null {
	if (!hasDirectFlows(view) || runsWhole(view)) return null;
	const { currency, cells } = selectDirectSeries(country, view.countedBy);
	const largest = Math.max(0, ...cells.map(({ value }) => Math.abs(value ?? 0)));
	const widthPx = largest * getFlowPxPerMillion(view.countedBy, currency, scale);
	const headPx = Math.max(widthPx + scale.headExtraPx, scale.headLeastPx);
	const lengthPx = 2 * getShortHalfPx(country) * scale.wordFactor;
	return makeBoxAround(...getArrowPlacePx(country, scale), lengthPx, headPx);
}
