import { isOpenAtYearEnd, isRussianCentre } from '../../core/data/explore/institute-years';
import { atlas } from '../../core/data/atlas';
import type { CountryCode } from '../../core/domain/countries';
import { shownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { YEARS } from '../../core/domain/years';
import { memoizeLast } from '../../core/domain/memoize';
import type { MarkScale } from '../model';
import { placeInstitutes, type PlacedInstitute } from './placement';
import { CLASSROOM_ZOOM, drawnInstitutes } from './select';
import { spreadOnPhone } from './spread';

const everPlaced = memoizeLast(
	(shown: readonly CountryCode[], russian: boolean, classrooms: boolean): PlacedInstitute[] =>
		placeInstitutes(
			atlas.institutes.filter(
				(institute) =>
					YEARS.some((year) => isOpenAtYearEnd(institute, year)) &&
					shown.includes(institute.country) &&
					(russian || !isRussianCentre(institute)) &&
					(classrooms || institute.kind !== 'confucius_classroom')
			)
		)
);

const NONE: readonly PlacedInstitute[] = [];

/** Every institute of any year, at the same place in all years. Classrooms only at near zooms. */
export function placedInstitutes(
	view: ViewState,
	zoom: number,
	scale: MarkScale
): readonly PlacedInstitute[] {
	if (!view.layers.includes('institutes')) return NONE;
	const all = everPlaced(shownCountries(view), view.russianCentres, zoom >= CLASSROOM_ZOOM);
	return spreadOnPhone(all, zoom, scale);
}

/** The institutes of the view's year. */
export function placedNow(...args: Parameters<typeof placedInstitutes>): PlacedInstitute[] {
	const drawn = new Set(drawnInstitutes(args[0]).map(({ id }) => id));
	return placedInstitutes(...args).filter(({ institute }) => drawn.has(institute.id));
}
