import { atlas } from '../../core/data/atlas';
import { isOpenAtYearEnd } from '../../core/data/explore/institute-years';
import type { Institute, InstituteKind } from '../../core/data/types';
import { getInstituteWord, type Filters } from '../../core/domain/filters';
import type { CountryCode } from '../../core/domain/countries';
import { getAgainstYear, listShownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';

type InstituteFilters = Pick<Filters, 'instituteKinds'>;

/** Whether institutes of a kind are drawn in a view with such filters. */
export const passesFilters = (
	institute: Pick<Institute, 'kind'>,
	{ instituteKinds }: InstituteFilters
): boolean => instituteKinds.includes(getInstituteWord(institute));

/** Kinds of China's institutes; those of Russia are shown for comparison and never counted. */
const CHINESE_KINDS = [
	...(['confucius_institute', 'confucius_classroom'] as const),
	...(['luban_workshop', 'joint_university_campus'] as const)
] satisfies InstituteKind[];

/** The kinds that figures count where a filter leaves some out; null for Confucius Institutes alone. */
export function listCountedKinds(view: InstituteFilters): readonly InstituteKind[] | null {
	const kinds = CHINESE_KINDS.filter((kind) => passesFilters({ kind }, view));
	return kinds.length === CHINESE_KINDS.length ? null : kinds;
}

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
