export const CLAIMS_LEAD =
	'Fourteen statements of the paper that can be counted, each beside what the tables of the atlas find, agreeing or not.';

/** How the verdicts came about; stands after the citation of the paper. */
export const CLAIMS_METHOD =
	'Its claims are told here in our words. Every figure under “The tables find” is computed from the tables each time the atlas is built, and tests hold it to the published totals.';
