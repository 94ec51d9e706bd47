import { getCountryByCode, type CountryCode } from '../core/domain/countries';
import { listShownCountries } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import type { ItemInView, Tip } from './model';

/** The marks of the visible countries: one each, at its label. @param getTip null for none */
export const listCountryItems = (
	view: ViewState,
	id: string,
	getTip: (country: CountryCode) => Tip | null
): ItemInView[] =>
	listShownCountries(view).flatMap((country) => {
		const tip = getTip(country);
		const at = [getCountryByCode(country).labelLonLat];
		return tip ? [{ id: `${id}-${country}`, tip, at, figureIndex: 0 }] : [];
	});
