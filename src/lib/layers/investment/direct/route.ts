import { selectDirectCell, selectDirectSeries } from '../../../core/data/direct-investment';
import { getCountryByCode, type CountryCode } from '../../../core/domain/countries';
import { getAgainstYear, listShownCountries } from '../../../core/domain/subject';
import { reverseRoute, type Arrows, type Route } from '../../arrows';
import { computeCellOrChange } from '../../difference/changes';
import { getArrowPlacePx, isSmallLabel } from '../../label-layout';
import type { MarkScale } from '../../model';
import { computeRouteToChina } from '../../students/flow-target';
import { runsWhole, getFlowPxPerMillion } from '../select';

/** Half the length of a short arrow on a desktop. */
export const getShortHalfPx = (country: CountryCode): number => (isSmallLabel(country) ? 24 : 36);

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
