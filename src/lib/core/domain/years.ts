/** First and last year of the atlas. */
export const FIRST_YEAR = 2005;
export const LAST_YEAR = 2023;

export const YEARS: readonly number[] = Array.from(
	{ length: LAST_YEAR - FIRST_YEAR + 1 },
	(_, index) => FIRST_YEAR + index
);

/** Index of a year in every series of the atlas (2005 is 0), without a check of range. */
export const getYearIndex = (year: number): number => year - FIRST_YEAR;

export function isYear(value: number): boolean {
	return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** The nearest year of the atlas to a number; NaN gives the last year. */
export function clampYear(value: number): number {
	if (Number.isNaN(value)) return LAST_YEAR;
	return Math.min(LAST_YEAR, Math.max(FIRST_YEAR, Math.round(value)));
}
