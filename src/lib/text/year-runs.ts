import { joinList } from './lists';

/** Groups sorted years into runs: [2005, 2006, 2019] gives [[2005, 2006], [2019, 2019]]. */
export function groupYearRuns(years: readonly number[]): [first: number, last: number][] {
	const runs: [number, number][] = [];
	for (const year of years) {
		const run = runs.at(-1);
		if (run && year === run[1] + 1) run[1] = year;
		else runs.push([year, year]);
	}
	return runs;
}

/** `2019`, `2020–2022`. */
export function formatYearRun([first, last]: readonly [number, number]): string {
	return first === last ? String(first) : `${first}–${last}`;
}

/** A word joiner, which has no width. */
const JOINER = '\u2060';

/**
 * A text to be shown in lines, which break at no range of years: only for the page, never for a
 * file or a citation.
 */
export const keepRangesWhole = (text: string): string =>
	text.replace(/(\d{4}–)(?=\d{4})/g, `$1${JOINER}`);

/** Sorted years in words: `2005–2009 and 2019–2023`. Empty for none. */
export function formatYears(years: readonly number[]): string {
	return joinList(groupYearRuns(years).map(formatYearRun));
}
