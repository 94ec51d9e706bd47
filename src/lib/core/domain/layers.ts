import * as registry from '../../layers/registry.ts';
import type { LayerFacts } from './layer-facts';

/** The ids of the layers, the same in folders, links, legends and deck.gl. */
export type LayerId = keyof typeof registry;

export const LAYER_FACTS: Readonly<Record<LayerId, LayerFacts>> = registry;

const ids = (Object.keys(LAYER_FACTS) as LayerId[]).filter(
	(id) => LAYER_FACTS[id].isThere !== false
);
const byRank = (rank: 'paintRank' | 'legendRank'): readonly LayerId[] =>
	[...ids].sort((a, b) => LAYER_FACTS[a][rank] - LAYER_FACTS[b][rank]);

/** In drawing order, lowest first. */
export const LAYER_IDS = byRank('paintRank');

/** The layers of a page, and of a link that names none. */
export const FIRST_LAYERS = LAYER_IDS.filter((id) => !LAYER_FACTS[id].isHiddenAtFirst);

/** In the order of legends, chips and timeline rows: the paper's measure first. */
export const LEGEND_ORDER = byRank('legendRank');

/** The layer in focus if it is visible, else the first visible one in the legend's order. */
export function focusAmong(layers: readonly LayerId[], focus: LayerId): LayerId {
	if (layers.includes(focus)) return focus;
	return LEGEND_ORDER.find((id) => layers.includes(id)) ?? focus;
}

export const STUDENT_MEASURES = ['all', 'degree', 'scholarship', 'per-10000'] as const;
export type StudentMeasure = (typeof STUDENT_MEASURES)[number];

/** Four different things, never added up: direct investment, announced deals, official finance, sites. */
export const INVESTMENT_MEASURES = ['fdi', 'deals', 'finance', 'projects'] as const;
export type InvestmentMeasure = (typeof INVESTMENT_MEASURES)[number];

/** What the marks of project sites tell apart: each status, or only what is built from what is not. */
export const SITE_MARKS = ['status', 'built'] as const;
export type SiteMarks = (typeof SITE_MARKS)[number];

/** Loans, grants and sites have their own places, in tables that are loaded on demand. */
export function hasPlacedRows(measure: InvestmentMeasure): measure is 'finance' | 'projects' {
	return measure === 'finance' || measure === 'projects';
}

/** Who counts direct investment, and whether outflows are subtracted; never mixed or added. */
export const COUNTED_BY = ['host-gross', 'host-net', 'china'] as const;
export type CountedBy = (typeof COUNTED_BY)[number];

/** Money in one year, or its running total. */
export const PERIODS = ['year', 'since'] as const;
export type Period = (typeof PERIODS)[number];

export const CORRIDOR_MODES = ['rail', 'road', 'gas', 'oil', 'power', 'sea'] as const;
export const BELT_CORRIDORS = ['NELB', 'TITR', 'CCAWA', 'CPEC-link', 'other'] as const;
export type BeltCorridor = (typeof BELT_CORRIDORS)[number];

type Registry = typeof registry;
/** The words of a member of the facts, of all layers. */
export type FactWord<Member extends 'selects' | 'compares'> = {
	[Id in LayerId]: Registry[Id] extends Readonly<Record<Member, infer Words>>
		? keyof Words & string
		: never;
}[LayerId];

/** A selectable row of a layer, an event, or a place found by its name. */
export type SelectionKind = FactWord<'selects'> | 'event' | 'place';

/** The rows of layers that a link can select. */
export const SELECTED_ROWS = (Object.keys(LAYER_FACTS) as LayerId[]).flatMap((layer) =>
	Object.entries(LAYER_FACTS[layer].selects ?? {}).map(([kind, rows]) => ({
		...rows,
		layer,
		kind: kind as FactWord<'selects'>
	}))
);

const SPREAD_KINDS = SELECTED_ROWS.flatMap((rows) => (rows.spreadsMarks ? [rows.kind] : []));

/** Matches `kind:id` of a row whose mark may be drawn beside its place. */
export const SPREAD_ITEM = new RegExp(`^(?:${SPREAD_KINDS.join('|')}):[a-z0-9-]{1,80}$`);

/** The table and the layer of rows of a kind; undefined for events and places. */
export const findSelectedRows = (kind: string) => SELECTED_ROWS.find((rows) => rows.kind === kind);

export const SELECTION_KINDS: readonly SelectionKind[] = [
	...SELECTED_ROWS.map(({ kind }) => kind),
	'event',
	'place'
];

export const isSelectionKind = (word: string): word is SelectionKind =>
	SELECTION_KINDS.some((kind) => kind === word);

export interface Selection {
	kind: SelectionKind;
	/** Row id: lower-case letters, digits, hyphens. */
	id: string;
}
