import { atlas } from '../../core/data/atlas';
import { isOpenAtYearEnd } from '../../core/data/explore/institute-years';
import type { Institute, InstituteKind } from '../../core/data/types';
import { getInstituteWord, type Filters } from '../../core/domain/filters';
import type { CountryCode } from '../../core/domain/countries';
import { getAgainstYear, listShownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { isNearUnclear, passesNear } from '../../core/data/corridor-distances';

type InstituteFilters = Pick<Filters, 'instituteKinds' | 'nearCorridor'>;

/** Whether institutes of a kind are drawn in a view with such filters. */
export const passesFilters = (
	institute: Pick<Institute, 'kind'>,
	{ instituteKinds }: Pick<Filters, 'instituteKinds'>
): boolean => instituteKinds.includes(getInstituteWord(institute));

/** Kinds of China's institutes; those of Russia are shown for comparison and never counted. */
const CHINESE_KINDS = [
	...(['confucius_institute', 'confucius_classroom'] as const),
	...(['luban_workshop', 'joint_university_campus'] as const)
] satisfies InstituteKind[];

/** The kinds that figures count where a filter leaves any out; null for Confucius Institutes alone. */
export function listCountedKinds(view: InstituteFilters): readonly InstituteKind[] | null {
	const kinds = CHINESE_KINDS.filter((kind) => passesFilters({ kind }, view));
	return kinds.length === CHINESE_KINDS.length && view.nearCorridor === null ? null : kinds;
}

const selectOfKinds = (year: number, filters: InstituteFilters): Institute[] =>
	atlas.institutes.filter(
		(institute) => isOpenAtYearEnd(institute, year) && passesFilters(institute, filters)
	);

/** Institutes that the filters of a view leave, open at the end of a year. */
export const selectInstitutes = (year: number, filters: InstituteFilters): Institute[] =>
	selectOfKinds(year, filters).filter(({ id }) => passesNear(filters, id, year));

/** Those of which the filter by distance cannot say whether it leaves them. */
export const selectUnclearInstitutes = (year: number, filters: InstituteFilters): Institute[] =>
	filters.nearCorridor === null
		? []
		: selectOfKinds(year, filters).filter(({ id }) => isNearUnclear(filters, id, year));

export function selectInstitutesIn(
	country: CountryCode,
	year: number,
	filters: InstituteFilters
): Institute[] {
	return selectInstitutes(year, filters).filter((institute) => institute.country === country);
}

function selectInView(view: ViewState, institutes: readonly Institute[]): Institute[] {
	if (!view.layers.includes('institutes')) return [];
	const shown = listShownCountries(view);
	const baseYear = getAgainstYear(view);
	return institutes.filter(
		(institute) =>
			(baseYear === null || !isOpenAtYearEnd(institute, baseYear)) &&
			shown.includes(institute.country)
	);
}

/** The institutes open in a view's year; compared with a base year, those opened since. */
export const selectDrawnInstitutes = (view: ViewState): Institute[] =>
	selectInView(view, selectInstitutes(view.year, view));

/** Those that might be drawn, if the filter by distance could say so. */
export const selectUnclearDrawn = (view: ViewState): Institute[] =>
	selectInView(view, selectUnclearInstitutes(view.year, view));

/** Below this zoom classrooms would crowd the map. */
export const CLASSROOM_ZOOM = 5;
