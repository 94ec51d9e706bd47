/** Everything that a link can name by an id, and that may be removed one day. */
import { SELECTION_KINDS, type SelectionKind } from '../domain/layers';

const NAMED_KINDS = ['region', 'step', 'claim', 'source', 'table'] as const;
/** Rows that the map selects, and what has a word or an anchor of its own. */
export type LinkItemKind = SelectionKind | (typeof NAMED_KINDS)[number];
export const LINK_ITEM_KINDS: readonly LinkItemKind[] = [...SELECTION_KINDS, ...NAMED_KINDS];

/** Kinds in links to the map; the others are places on the pages of claims and of data. */
export type MapFeatureKind = Exclude<LinkItemKind, 'claim' | 'source' | 'table'>;

export function isOnMap(kind: LinkItemKind): kind is MapFeatureKind {
	return kind !== 'claim' && kind !== 'source' && kind !== 'table';
}

export interface LinkItem {
	kind: LinkItemKind;
	id: string;
}

/** Something that links may still name although the atlas no longer has it. */
export interface RetiredItem extends LinkItem {
	/** What it was, in words for a sentence. */
	was: string;
	/** A sentence on why it was removed. */
	why: string;
	/** The nearest replacement. */
	successor: LinkItem;
}
