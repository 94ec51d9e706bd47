import { atlas } from '../../core/data/atlas';
import { isOpenAtYearEnd, isRussianCentre } from '../../core/data/explore/institute-years';
import type { Institute } from '../../core/data/types';
import type { CountryCode } from '../../core/domain/countries';
import { getAgainstYear, listShownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';

/** Institutes open at the end of a year, with Russian ones on request. */
export function selectInstitutes(year: number, russianCentres: boolean): Institute[] {
	return atlas.institutes.filter(
		(institute) =>
			isOpenAtYearEnd(institute, year) && (russianCentres || !isRussianCentre(institute))
	);
}

export function selectInstitutesIn(
	country: CountryCode,
	year: number,
	russianCentres: boolean
): Institute[] {
	return selectInstitutes(year, russianCentres).filter(
		(institute) => institute.country === country
	);
}

/** The institutes open in a view's year; compared with a base year, those opened since. */
export function selectDrawnInstitutes(view: ViewState): Institute[] {
	if (!view.layers.includes('institutes')) return [];
	const shown = listShownCountries(view);
	const baseYear = getAgainstYear(view);
	return selectInstitutes(view.year, view.russianCentres).filter(
		(institute) =>
			(baseYear === null || !isOpenAtYearEnd(institute, baseYear)) &&
			shown.includes(institute.country)
	);
}

/** Below this zoom classrooms would crowd the map. */
export const CLASSROOM_ZOOM = 5;
