import { selectRelation, HARD_MEASURES } from '$lib/figures/relation';
import { loadExplore } from '$lib/text/load-explore';
import { atlas } from '$lib/core/data/atlas';
import { STUDENT_MEASURES } from '$lib/core/domain/layers';

/** The tables that the relation needs, and no more: they are sent with the page. */
export async function loadRelationTables() {
	const { trade, economy, origins, sources } = await loadExplore();
	const tables = {
		trade: trade.filter(({ reporter }) => reporter === 'china'),
		economy,
		origins: origins.filter(
			({ investor, concept, unit }) =>
				(investor === 'CHN' || investor === 'HKG') &&
				concept === 'flow_net_host' &&
				unit === 'million EUR'
		)
	};
	const named = HARD_MEASURES.flatMap((hard) =>
		STUDENT_MEASURES.flatMap(
			(soft) =>
				selectRelation(tables, { hard, period: 'since', ofOutput: false, soft, lagYears: 0 }).pairs
		)
	).flatMap(({ sourceIds }) => sourceIds);
	const known = { ...sources, ...atlas.sources };
	return {
		tables,
		sources: Object.fromEntries(
			[...new Set(named)].flatMap((id) => (known[id] ? [[id, known[id]]] : []))
		)
	};
}
