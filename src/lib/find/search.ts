import { m } from '#messages';
import type { SelectionKind } from '../core/domain/layers';
import type { LonLat } from '../core/domain/geography';
import type { CountryCode } from '../core/domain/countries';
import { NAMED_COUNTRIES } from '../text/country-names';
import { createTableLoader } from '../core/data/atlas';

/** Kinds of results: what the map selects, what has its own place, and recent views. */
export type SearchKind =
	| Exclude<SelectionKind, 'finance' | 'node'>
	| 'country'
	| 'region'
	| 'measure'
	| 'year'
	| 'section'
	| 'claim'
	| 'source'
	| 'seen'
	| 'answer'
	| 'topic'
	| 'poll'
	| 'partner'
	| 'province'
	| 'question';

/** West, south, east, north. */
export type SearchBounds = [west: number, south: number, east: number, north: number];

/** An entry of the search. Fields without a value are left out of the file. */
export interface SearchEntry {
	kind: SearchKind;
	/** Row id, country code, region slug, measure, anchor of a claim or link of a view. */
	id: string;
	name: string;
	/** Where or when, to distinguish entries of the same name. */
	context?: string;
	/** The same name in other languages and spellings. */
	names?: string[];
	/** More words to find it by: partners, operators, authors. */
	words?: string;
	country?: CountryCode;
	/** The point or the box to show on the map. */
	at?: LonLat | SearchBounds;
	/** Of an event, or of a query such as `trade 2018`. */
	year?: number;
	/** True for crossings and ports, which the map can select. */
	isNode?: boolean;
	/** Of a topic, its answer and what has a place on a page: a link with `{year}` and `{country}`. */
	link?: string;
	/** Of an answer, a second sentence. */
	detail?: string;
	/** Of a change, the earlier year. */
	from?: number;
	/** Of a topic, countries next to its own. */
	compared?: readonly CountryCode[];
}

export interface SearchIndex {
	edition: string;
	/** Over the results of each kind of row of the layers. */
	headings: Readonly<Partial<Record<SearchKind, string>>>;
	entries: SearchEntry[];
}

/** The countries, offered before anything is typed or loaded. */
export const COUNTRY_ENTRIES: readonly SearchEntry[] = NAMED_COUNTRIES.map(({ code, name }) => ({
	kind: 'country',
	id: code,
	name,
	country: code
}));

export interface SearchGroup {
	kind: SearchKind;
	entries: SearchEntry[];
}

/** Groups entries by kind, the kind of the best match first, with at most `limit` each. */
export function groupEntries(entries: readonly SearchEntry[], limit: number): SearchGroup[] {
	return [...new Set(entries.map((entry) => entry.kind))].map((kind) => ({
		kind,
		entries: entries.filter((entry) => entry.kind === kind).slice(0, limit)
	}));
}

/** Cities, stations, passes and provinces, without crossings and ports. @throws Error if not loaded */
export async function loadPlaces(): Promise<SearchEntry[]> {
	const { entries } = await loadSearchIndex();
	return entries.filter(({ kind, isNode }) => kind === 'place' && !isNode);
}

/** Loads the index when a reader opens the search. Failed loads are not cached. */
export const loadSearchIndex = createTableLoader<SearchIndex>(
	'search',
	() => import('#built/search.json'),
	m.load_error_search
);
