import { atlas } from '../../core/data/atlas';
import { isOpenAtYearEnd } from '../../core/data/explore/institute-years';
import type { Institute } from '../../core/data/types';
import { passesFilters, type InstituteFilters } from './filters';
import type { CountryCode } from '../../core/domain/countries';
import { getAgainstYear, listShownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';

/** Institutes of the kinds that a view shows, open at the end of a year. */
export function selectInstitutes(year: number, filters: InstituteFilters): Institute[] {
	return atlas.institutes.filter(
		(institute) => isOpenAtYearEnd(institute, year) && passesFilters(institute, filters)
	);
}

export function selectInstitutesIn(
	country: CountryCode,
	year: number,
	filters: InstituteFilters
): Institute[] {
	return selectInstitutes(year, filters).filter((institute) => institute.country === country);
}

/** The institutes open in a view's year; compared with a base year, those opened since. */
export function selectDrawnInstitutes(view: ViewState): Institute[] {
	if (!view.layers.includes('institutes')) return [];
	const shown = listShownCountries(view);
	const baseYear = getAgainstYear(view);
	return selectInstitutes(view.year, view).filter(
		(institute) =>
			(baseYear === null || !isOpenAtYearEnd(institute, baseYear)) &&
			shown.includes(institute.country)
	);
}

/** Below this zoom classrooms would crowd the map. */
export const CLASSROOM_ZOOM = 5;
