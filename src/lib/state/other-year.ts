import type { ViewState } from '../core/domain/view-state';

/** Figures that change more often than ten times a second cannot be read. */
export const PACE_MILLISECONDS = 100;

/** Whether two views are the same except for their year. */
export function isOtherYearAlone(a: ViewState, b: ViewState): boolean {
	if (a.year === b.year) return false;
	const keys = Object.keys(b) as (keyof ViewState)[];
	return keys.every((key) => key === 'year' || a[key] === b[key]);
}
