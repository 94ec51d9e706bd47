import { m } from '#messages';
import { loadExplore } from '$lib/text/load-explore';
import { rankCorrelation, selectRelation, describeCorrelation } from '$lib/figures/relation';
import type { PageServerLoad } from './$types';

/** The relation in numbers, computed at build time; the relation's own page needs more. */
export const load: PageServerLoad = async () => {
	const tables = await loadExplore();
	const [acquired, built] = (['acquisitions', 'construction'] as const).map((hard) => {
		const question = { hard, period: 'since', ofOutput: false, soft: 'all', lagYears: 0 } as const;
		return describeCorrelation(rankCorrelation(selectRelation(tables, question).pairs));
	});
	return {
		relation: [
			m.claims_relation({ acquired: acquired!, built: built!, noCause: m.relation_no_cause() })
		]
	};
};
