import { selectDirectCell, selectDirectSeries } from '../../../core/data/direct-investment';
import { countryByCode, type CountryCode } from '../../../core/domain/countries';
import { againstYear, shownCountries } from '../../../core/domain/subject';
import { reversed, type Arrows, type Route } from '../../arrows';
import { cellOrChange } from '../../difference/changes';
import { arrowPlacePx, isSmallLabel } from '../../label-layout';
import type { MarkScale } from '../../model';
import { routeToChina } from '../../students/flow-target';
import { runsWhole, flowPxPerMillion } from '../select';

/** Half the length of a short arrow on a desktop. */
export const shortHalfPx = (country: CountryCode): number => (isSmallLabel(country) ? 24 : 36);

/** The route of a flow from China to a country, or back. */
export function flowRoute(
	country: CountryCode,
	isBack: boolean,
	shown: readonly CountryCode[],
	isWhole: boolean,
	scale: MarkScale
): Route {
	const back = isWhole ? routeToChina(country, shown, 'all', scale) : shortRoute(country, scale);
	return isBack ? back : reversed(back);
}

/** An arrow to the east below a label. */
function shortRoute(country: CountryCode, scale: MarkScale): Route {
	const lonLat = countryByCode(country).labelLonLat;
	const [right, down] = arrowPlacePx(country, scale);
	const halfPx = shortHalfPx(country) * scale.wordFactor;
	return {
		start: { lonLat, offsetPx: [right - halfPx, down] },
		end: { lonLat, offsetPx: [right + halfPx, down] },
		bow: 0
	};
}

export const directArrows: Arrows = {
	layer: 'investment',
	runsBack: true,
	routeOf: (view, country, isBack, scale) =>
		flowRoute(country, isBack, shownCountries(view), runsWhole(view), scale),
	/** Each currency has its own scale. */
	figureOf(view, country, year, scale) {
		const { countedBy } = view;
		const cellOf = (each: number) => selectDirectCell(country, each, countedBy);
		const { value, quality } = cellOrChange(cellOf, year, againstYear(view));
		const { currency } = selectDirectSeries(country, countedBy);
		return { widthPx: value && value * flowPxPerMillion(countedBy, currency, scale), quality };
	}
};
