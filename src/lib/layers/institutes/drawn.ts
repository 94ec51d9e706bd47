import { isOpenAtYearEnd } from '../../core/data/explore/institute-years';
import type { Institute } from '../../core/data/types';
import { againstYear, shownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { selectInstitutes } from './select';

/** The sites open in a view's year; held against a year, those that opened since. */
export function drawnInstitutes(view: ViewState): Institute[] {
	if (!view.layers.includes('institutes')) return [];
	const shown = shownCountries(view);
	const baseYear = againstYear(view);
	return selectInstitutes(view.year, view.russianCentres).filter(
		(institute) =>
			(baseYear === null || !isOpenAtYearEnd(institute, baseYear)) &&
			shown.includes(institute.country)
	);
}

/** Whether sites of institutes are drawn. */
export function hasSites({ layers }: Pick<ViewState, 'layers'>): boolean {
	return layers.includes('institutes');
}
