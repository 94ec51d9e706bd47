/** Everything that a link can name by an id, and that may be removed one day. */
import { SELECTION_KINDS } from '../domain/layers';

export const THING_KINDS = [
	...SELECTION_KINDS,
	'region',
	'step',
	'claim',
	'source',
	'table'
] as const;
/** Rows that the map selects, and what has a word or an anchor of its own. */
export type ThingKind = (typeof THING_KINDS)[number];

/** Kinds in links to the map; the others are places on the pages of claims and of data. */
export type MapFeatureKind = Exclude<ThingKind, 'claim' | 'source' | 'table'>;

export function isOnMap(kind: ThingKind): kind is MapFeatureKind {
	return kind !== 'claim' && kind !== 'source' && kind !== 'table';
}

export interface Thing {
	kind: ThingKind;
	id: string;
}

/** Something that links may still name although the atlas no longer has it. */
export interface RetiredThing extends Thing {
	/** What it was, in words for a sentence. */
	was: string;
	/** A sentence on why it was removed. */
	why: string;
	/** The nearest replacement. */
	successor: Thing;
}
