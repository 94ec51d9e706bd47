import { FIRST_YEAR } from '$lib/core/domain/years';

/** The year of the Belt and Road's announcement: the usual base year. */
const ANNOUNCEMENT_YEAR = 2013;

/** The base year until a user chooses another; never the year itself. */
export function getUsualBaseYear(year: number): number {
	const isBetween = year > FIRST_YEAR && year <= ANNOUNCEMENT_YEAR;
	return isBetween ? FIRST_YEAR : ANNOUNCEMENT_YEAR;
}
