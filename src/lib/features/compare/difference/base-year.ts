import { FIRST_YEAR } from '$lib/core/domain/years';

/** The year of the Belt and Road's announcement: what most is held against. */
const ANNOUNCEMENT_YEAR = 2013;

/** The year that a year is held against until a reader chooses another. */
export function usualBaseYear(year: number): number {
	return year > ANNOUNCEMENT_YEAR ? ANNOUNCEMENT_YEAR : FIRST_YEAR;
}
