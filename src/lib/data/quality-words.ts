import { m } from '#messages';
import type { Bound, Quality } from '../domain/quality';
import type { Cell } from './types';

/** What a quality is called beside a mark. */
export const QUALITY_WORDS: Readonly<Record<Quality, string>> = {
	reported: m.quality_reported(),
	estimate: m.quality_estimate(),
	suspect: m.quality_suspect(),
	unverified: m.quality_unverified(),
	none: m.quality_none()
};

/** What a quality means, for cards and the about page. */
export const QUALITY_MEANINGS: Readonly<Record<Quality, string>> = {
	reported: m.quality_reported_meaning(),
	estimate: m.quality_estimate_meaning(),
	suspect: m.quality_suspect_meaning(),
	unverified: m.quality_unverified_meaning(),
	none: m.quality_none_meaning()
};

/** Small blocks have no room for the whole sentence. */
export const NO_FIGURE_SHORT = m.quality_no_figure_short();

/** A number with its bound before or after it, as the language has it: `at least 10,000`. */
const WITH_BOUND: Readonly<Record<Bound, (number: { value: string }) => string>> = {
	'at least': m.quality_at_least,
	about: m.quality_about,
	almost: m.quality_almost
};

/** A number in words with its bound, if it has one: `at least 10,000`. */
export function describeBound(bound: Bound | null, number: string): string {
	return bound ? WITH_BOUND[bound]({ value: number }) : number;
}

/** A cell in words: `11,784`, `at least 10,000`, `no figure published`. */
export function describeCell(cell: Cell, format: (value: number) => string): string {
	if (cell.value === null) return QUALITY_WORDS.none;
	return describeBound(cell.bound, format(cell.value));
}
