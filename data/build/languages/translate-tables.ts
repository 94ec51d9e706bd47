import type { SearchEntry, SearchIndex } from '../../../src/lib/find/search';
import type { Dictionary } from './dictionary';

/**
 * Fields of the built tables with our own names and sentences. Notes on rows and titles of
 * sources stay in the language they were written in.
 */
const TEXT_FIELDS: ReadonlySet<string> = new Set([
	'name',
	'title',
	'hostInstitution',
	'city',
	'chinesePartner',
	'partnerCity',
	'chineseEntity',
	'financier',
	'creditor',
	'countingBody',
	'place',
	'chinesePlace',
	'chineseCity',
	'via',
	'statement',
	'fromPlace',
	'toPlace',
	'timelineLabel',
	'summary',
	'question',
	'pollster',
	'answer'
]);

/** Not translated: sources, and the licences of tables. */
const LEFT_ALONE: ReadonlySet<string> = new Set(['sources', 'licences']);

interface Translated<T> {
	tables: T;
	/** English texts that are not in the dictionary. */
	missing: string[];
}

/** The tables with their texts in another language; texts without translation stay in English. */
export function translateTables<T>(tables: T, dictionary: Dictionary): Translated<T> {
	const missing = new Set<string>();
	const translate = (value: unknown, field: string): unknown => {
		if (typeof value === 'string') {
			if (!TEXT_FIELDS.has(field) || !/\p{L}/u.test(value)) return value;
			const words = dictionary.get(value);
			if (!words) missing.add(value);
			return words || value;
		}
		if (Array.isArray(value)) return value.map((each) => translate(each, field));
		if (value === null || typeof value !== 'object') return value;
		return Object.fromEntries(
			Object.entries(value).map(([key, each]) => [
				key,
				LEFT_ALONE.has(key) ? each : translate(each, key)
			])
		);
	};
	return { tables: translate(tables, '') as T, missing: [...missing] };
}

/**
 * The search index with translated places that no table of the browser has.
 * @param english the index of the same tables before translation: its names are found too
 */
export function translateSearch(
	index: SearchIndex,
	english: SearchIndex,
	dictionary: Dictionary
): SearchIndex {
	const entries = index.entries.map((entry, place): SearchEntry => {
		const englishName = english.entries[place]!.name;
		if (entry.kind === 'source') return entry;
		const name = dictionary.get(entry.name) || entry.name;
		const others = new Set([...(entry.names ?? []), entry.name, englishName]);
		others.delete(name);
		const { names: _, ...rest } = entry;
		return { ...rest, name, ...(others.size > 0 && { names: [...others] }) };
	});
	return { ...index, entries };
}
