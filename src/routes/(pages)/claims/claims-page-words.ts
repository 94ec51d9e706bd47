import type { Claim } from '$lib/data/claims-model';

export const CLAIMS_LEAD =
	'Fourteen statements of the paper that can be counted, each beside what the tables of the atlas find, agreeing or not.';

/** How the verdicts came about; stands after the citation of the paper. */
export const CLAIMS_METHOD =
	'Its claims are told here in our words. Every figure under “The tables find” is computed from the tables each time the atlas is built, and tests hold it to the published totals.';

/** Words of the page of one claim. */
export const CLAIM_LEAD =
	'One of the paper’s statements that can be counted, beside what the tables of the atlas find.';
export const ALL_CLAIMS = 'All fourteen claims';
export const claimTitle = (number: number): string => `Claim ${number}`;

/** For search engines and previews: the paper's words, then the verdict and what the tables find. */
export function describeClaim({ paper, verdict, finds }: Claim): string {
	return `The paper: ${paper} The tables: ${verdict.words}. ${finds[0] ?? ''}`.trim();
}
