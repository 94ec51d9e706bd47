import type { Claim } from '$lib/core/data/claims-model';
import { m } from '#messages';
import { partsOfMarked, type MarkedWords } from '$lib/core/domain/marked-words';

/** The citation of the paper; its title is marked. */
export function describeCitation(paper: {
	author: string;
	title: string;
	publisher: string;
	date: string;
}): MarkedWords {
	return partsOfMarked(m.claims_cited({ ...paper, method: m.claims_method() }));
}

/** For the window's title: the claim, and its number. */
export function headTitle({ title, number }: Pick<Claim, 'title' | 'number'>): string {
	return m.claims_head({ title, claim: m.claims_number({ number }) });
}

/** For search engines and previews: the paper's words, the verdict, the finding of the tables. */
export function describeClaim({ paper, verdict, finds }: Claim): string {
	return m.claims_description({ paper, verdict: verdict.words, finds: finds[0] ?? '' }).trim();
}
