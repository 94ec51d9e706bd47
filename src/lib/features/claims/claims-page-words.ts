import type { Claim } from '$lib/core/data/claims-model';
import { m } from '#messages';

export const CLAIMS_TITLE = m.claims_title();
export const CLAIMS_LEAD = m.claims_lead();

/** How the verdicts came about; stands after the citation of the paper. */
export const CLAIMS_METHOD = m.claims_method();

/** What stands around the title of the paper where it is cited. */
export function describeCitation(paper: { author: string; publisher: string; date: string }) {
	const { author, publisher, date } = paper;
	return {
		before: m.claims_cited_before({ author }),
		after: m.claims_cited_after({ publisher, date, method: CLAIMS_METHOD })
	};
}

/** The relation in numbers, under the claim that asks for it. */
export function describeRelation(acquired: string, built: string, noCause: string): string {
	return m.claims_relation({ acquired, built, noCause });
}

/** Words of the page of one claim. */
export const CLAIM_LEAD = m.claims_one_lead();
export const ALL_CLAIMS = m.claims_all();
export const claimTitle = (number: number): string => m.claims_number({ number });

/** For the window's title: what the claim says, and its number. */
export function headTitle({ title, number }: Pick<Claim, 'title' | 'number'>): string {
	return m.claims_head({ title, claim: claimTitle(number) });
}

/** For search engines and previews: the paper's words, then the verdict and what the tables find. */
export function describeClaim({ paper, verdict, finds }: Claim): string {
	return m.claims_description({ paper, verdict: verdict.words, finds: finds[0] ?? '' }).trim();
}
