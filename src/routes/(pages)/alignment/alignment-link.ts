import type { AlignmentState } from '$lib/components/alignment/alignment-state';
import { FIRST_YEAR, LAST_YEAR } from '$lib/domain/years';
import { wholeField, yesField, type PageGrammar } from '$lib/link/page-query';

/** The words of `/alignment?year=2014&bare=yes`. */
export const ALIGNMENT_GRAMMAR: PageGrammar<AlignmentState> = {
	year: wholeField('year', [FIRST_YEAR, LAST_YEAR], LAST_YEAR),
	bare: yesField('bare', false)
};
