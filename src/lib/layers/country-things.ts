import { countryByCode, type CountryCode } from '../core/domain/countries';
import { shownCountries } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import type { ThingInView, Tip } from './model';

/** The marks of the visible countries: one each, at its label. @param tipOf null for none */
export const countryThings = (
	view: ViewState,
	id: string,
	tipOf: (country: CountryCode) => Tip | null
): ThingInView[] =>
	shownCountries(view).flatMap((country) => {
		const tip = tipOf(country);
		const at = [countryByCode(country).labelLonLat];
		return tip ? [{ id: `${id}-${country}`, tip, at, figureIndex: 0 }] : [];
	});
