import type { Bound, Quality } from '../domain/quality';
import type { Cell } from './types';

/** What a quality is called beside a mark. */
export const QUALITY_WORDS: Readonly<Record<Quality, string>> = {
	reported: 'reported',
	estimate: 'estimate or bound',
	suspect: 'suspect',
	unverified: 'unverified',
	none: 'no figure published'
};

/** What a quality means, for cards and the about page. */
export const QUALITY_MEANINGS: Readonly<Record<Quality, string>> = {
	reported: 'A count published by the body that collects it.',
	estimate: 'A round number said by an official: a bound or an estimate, not a count.',
	suspect: 'Published, but out of line with the years around it. Drawn broken, never joined.',
	unverified: 'Believed to stand in the source named, which was not read.',
	none: 'No figure was found in any source. It is a gap, not a zero and not a fall.'
};

/** Small blocks have no room for the whole sentence. */
export const NO_FIGURE_SHORT = 'no figure';

const BOUND_WORDS: Readonly<Record<Bound, string>> = {
	'at least': 'at least',
	about: 'about',
	almost: 'almost'
};

/** A cell in words: `11,784`, `at least 10,000`, `no figure published`. */
export function describeCell(cell: Cell, format: (value: number) => string): string {
	if (cell.value === null) return QUALITY_WORDS.none;
	const number = format(cell.value);
	return cell.bound ? `${BOUND_WORDS[cell.bound]} ${number}` : number;
}
