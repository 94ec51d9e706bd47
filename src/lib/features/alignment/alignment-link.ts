import { FIRST_YEAR, LAST_YEAR } from '$lib/core/domain/years';
import type { CountryCode } from '$lib/core/domain/countries';
import { countryField, wholeField, yesField, type PageGrammar } from '$lib/core/link/page-query';

interface AlignmentState {
	year: number;
	/** True shows the agreements without placing the countries. */
	bare: boolean;
}

/** The link parameters of `/alignment?year=2014&bare=yes`. */
export const ALIGNMENT_GRAMMAR: PageGrammar<AlignmentState> = {
	year: wholeField('year', [FIRST_YEAR, LAST_YEAR], LAST_YEAR),
	bare: yesField('bare', false)
};

/** The same for a frame: the countries on one spectrum, or the years of one of them. */
export const ALIGNMENT_FRAME_GRAMMAR: PageGrammar<
	AlignmentState & { country: CountryCode | null }
> = { ...ALIGNMENT_GRAMMAR, country: countryField('republic', null) };
