import * as registry from '../../layers/registry';
import type { LayerFacts } from './layer-facts';

/** The ids of the layers: one word in folder, link, legend, deck id and test. */
export type LayerId = keyof typeof registry;

/** What each layer is, by the lines of the registry. */
export const LAYER_FACTS: Readonly<Record<LayerId, LayerFacts>> = registry;

const ids = (Object.keys(LAYER_FACTS) as LayerId[]).filter(
	(id) => LAYER_FACTS[id].isThere !== false
);
const byRank = (rank: 'paintRank' | 'legendRank'): readonly LayerId[] =>
	[...ids].sort((a, b) => LAYER_FACTS[a][rank] - LAYER_FACTS[b][rank]);

/** In the order in which they are drawn, lowest first. */
export const LAYER_IDS = byRank('paintRank');

/**
 * In the order of keys, chips and timeline rows: the paper's measure first. The first of them that
 * is shown comes into focus when the one in focus is hidden.
 */
export const LEGEND_ORDER = byRank('legendRank');

/** The layer in focus among those shown: the one that has it, else the next; any where none is shown. */
export function focusAmong(layers: readonly LayerId[], focus: LayerId): LayerId {
	if (layers.includes(focus)) return focus;
	return LEGEND_ORDER.find((id) => layers.includes(id)) ?? focus;
}

export const STUDENT_MEASURES = ['all', 'degree', 'scholarship', 'per-10000'] as const;
export type StudentMeasure = (typeof STUDENT_MEASURES)[number];

/**
 * Four different things that must never share a sum: direct investment as statisticians count it,
 * announced deals, official finance, sites.
 */
export const INVESTMENT_MEASURES = ['fdi', 'deals', 'finance', 'projects'] as const;
export type InvestmentMeasure = (typeof INVESTMENT_MEASURES)[number];

/** Loans, grants and sites stand at places of their own, in tables that are loaded when asked for. */
export function hasPlacedRows(measure: InvestmentMeasure): measure is 'finance' | 'projects' {
	return measure === 'finance' || measure === 'projects';
}

/** Who counts direct investment, and whether what went back is taken off; never mixed or added. */
export const COUNTED_BY = ['host-gross', 'host-net', 'china'] as const;
export type CountedBy = (typeof COUNTED_BY)[number];

/** Money in one year, or its running total since a year of choice. */
export type Period = 'year' | 'since';

export const CORRIDOR_MODES = ['rail', 'road', 'gas', 'oil', 'power', 'sea'] as const;
export const BELT_CORRIDORS = ['NELB', 'TITR', 'CCAWA', 'CPEC-link', 'other'] as const;
export type BeltCorridor = (typeof BELT_CORRIDORS)[number];

/** What a reader picked: a row of one of these tables, or a place found by its name. */
export const SELECTION_KINDS = [
	'corridor',
	'institute',
	'project',
	'finance',
	'event',
	'node',
	'place'
] as const;
export type SelectionKind = (typeof SELECTION_KINDS)[number];
export interface Selection {
	kind: SelectionKind;
	/** Row id: lower-case letters, digits, hyphens. */
	id: string;
}
