import { m } from '#messages';
import type { SelectionKind } from '../domain/layers';
import type { LonLat } from '../domain/geography';
import { COUNTRIES, type CountryCode } from '../domain/countries';
import { tableLoader } from './load-table';

/** What can be found: kinds that the map selects, those that have their own place, and views seen before. */
export type SearchKind =
	| Exclude<SelectionKind, 'finance' | 'node'>
	| 'country'
	| 'region'
	| 'measure'
	| 'year'
	| 'section'
	| 'claim'
	| 'source'
	| 'seen';

/** West, south, east, north. */
export type SearchBounds = [west: number, south: number, east: number, north: number];

/** Something that a reader can look for. Fields without a value are left out of the file. */
export interface SearchEntry {
	kind: SearchKind;
	/** Row id, the country's code, the region's word, a measure, the claim's anchor or a view's link. */
	id: string;
	name: string;
	/** Where or when, to tell namesakes apart. */
	context?: string;
	/** The same name in other languages and spellings. */
	names?: string[];
	/** Further words to be found by: partners, operators, authors. */
	words?: string;
	country?: CountryCode;
	/** The point or the box that the map shows. */
	at?: LonLat | SearchBounds;
	/** Of an event; of what was asked of a year: `trade 2018`. */
	year?: number;
	/** True for a crossing or port, which the map can select. */
	isNode?: boolean;
}

export interface SearchIndex {
	edition: string;
	entries: SearchEntry[];
}

/** The countries, to choose from before anything is typed or loaded. */
export const COUNTRY_ENTRIES: readonly SearchEntry[] = COUNTRIES.map(({ code, name }) => ({
	kind: 'country',
	id: code,
	name,
	country: code
}));

export interface SearchGroup {
	kind: SearchKind;
	entries: SearchEntry[];
}

/** Groups entries by kind, the kind of the best match first, at most `limit` of a kind. */
export function groupEntries(entries: readonly SearchEntry[], limit: number): SearchGroup[] {
	return [...new Set(entries.map((entry) => entry.kind))].map((kind) => ({
		kind,
		entries: entries.filter((entry) => entry.kind === kind).slice(0, limit)
	}));
}

/**
 * Cities, stations, passes and provinces that can be found by name; crossings and ports are corridors' own.
 * @throws Error when the file cannot be loaded
 */
export async function loadPlaces(): Promise<SearchEntry[]> {
	const { entries } = await loadSearchIndex();
	return entries.filter(({ kind, isNode }) => kind === 'place' && !isNode);
}

/**
 * The index of everything, loaded when a reader first turns to the search box.
 * @throws Error when the file cannot be loaded; the next call tries again
 */
export const loadSearchIndex = tableLoader<SearchIndex>(
	'search',
	() => import('#built/search.json'),
	m.fault_search
);
