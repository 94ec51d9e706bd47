import { FIRST_YEAR, LAST_YEAR } from '$lib/core/domain/years';
import { makeCountryField, makeWholeField, makeYesField } from '$lib/core/link/page-query';

/** The link parameters of `/alignment?year=2014&bare=yes`. */
export const ALIGNMENT_GRAMMAR = {
	year: makeWholeField('year', [FIRST_YEAR, LAST_YEAR], LAST_YEAR),
	/** True shows the agreements without placing the countries. */
	bare: makeYesField('bare', false)
};

/** The same for a frame: the countries on one spectrum, or the years of one of them. */
export const ALIGNMENT_FRAME_GRAMMAR = {
	...ALIGNMENT_GRAMMAR,
	country: makeCountryField('republic', null)
};
