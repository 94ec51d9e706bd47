import type { AlignmentState } from './alignment-state';
import { FIRST_YEAR, LAST_YEAR } from '$lib/core/domain/years';
import { wholeField, yesField, type PageGrammar } from '$lib/core/link/page-query';

/** The words of `/alignment?year=2014&bare=yes`. */
export const ALIGNMENT_GRAMMAR: PageGrammar<AlignmentState> = {
	year: wholeField('year', [FIRST_YEAR, LAST_YEAR], LAST_YEAR),
	bare: yesField('bare', false)
};
