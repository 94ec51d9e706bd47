import type { Claim } from '$lib/core/data/claims-model';
import { m } from '#messages';

/** What stands around the title of the paper where it is cited. */
export function describeCitation(paper: { author: string; publisher: string; date: string }) {
	const { author, publisher, date } = paper;
	return {
		before: m.claims_cited_before({ author }),
		after: m.claims_cited_after({ publisher, date, method: m.claims_method() })
	};
}

/** For the window's title: what the claim says, and its number. */
export function headTitle({ title, number }: Pick<Claim, 'title' | 'number'>): string {
	return m.claims_head({ title, claim: m.claims_number({ number }) });
}

/** For search engines and previews: the paper's words, then the verdict and what the tables find. */
export function describeClaim({ paper, verdict, finds }: Claim): string {
	return m.claims_description({ paper, verdict: verdict.words, finds: finds[0] ?? '' }).trim();
}
