import { loadExplore } from '$lib/data/explore/load';
import { rankCorrelation, selectRelation } from '$lib/data/explore/relation';
import { NO_CAUSE, describeCorrelation } from '$lib/data/explore/relation-words';
import type { PageServerLoad } from './$types';

/** The relation in numbers, computed while the page is built; the relation's own page asks more. */
export const load: PageServerLoad = async () => {
	const tables = await loadExplore();
	const [acquired, built] = (['deals-investment', 'deals-construction'] as const).map((hard) => {
		const question = { hard, period: 'since', ofOutput: false, soft: 'all', lagYears: 0 } as const;
		return describeCorrelation(rankCorrelation(selectRelation(tables, question).pairs));
	});
	return {
		relation: [
			`By republic and year, deals since 2005 against all students: for acquisitions ${acquired}; for building contracts ${built}. ${NO_CAUSE}`
		]
	};
};
