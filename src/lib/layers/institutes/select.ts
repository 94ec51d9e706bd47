import { atlas } from '../../core/data/atlas';
import { isOpenAtYearEnd, isRussianCentre } from '../../core/data/explore/institute-years';
import type { Institute } from '../../core/data/types';
import type { CountryCode } from '../../core/domain/countries';

/** Sites open at the end of a year, Russian ones only when asked for. */
export function selectInstitutes(year: number, russianCentres: boolean): Institute[] {
	return atlas.institutes.filter(
		(institute) =>
			isOpenAtYearEnd(institute, year) && (russianCentres || !isRussianCentre(institute))
	);
}

export function selectInstitutesOf(
	country: CountryCode,
	year: number,
	russianCentres: boolean
): Institute[] {
	return selectInstitutes(year, russianCentres).filter(
		(institute) => institute.country === country
	);
}

/** Classrooms crowd the region's view; they come when a reader looks closer. */
export const CLASSROOM_ZOOM = 5;
