/**
 * The query of a page that has its own few settings, such as `/relation?lag=2`. As in links to the
 * map, it holds only what differs from what the page starts with.
 */

import { COUNTRIES, countryByCode, type CountryCode } from '../domain/countries';
import { oneOf, yesOrNo } from './values';

/** How one setting is written; the order of a grammar is the order of the link. */
export interface PageField<T> {
	/** The word in the link. */
	name: string;
	/** What a link without it means. */
	initial: T;
	/** Undefined where the text is no value of it. Never throws. */
	parse(text: string): T | undefined;
	format(value: T): string;
}

export type PageGrammar<S extends object> = { readonly [K in keyof S]: PageField<S[K]> };

/** Longer queries are not read. */
const LONGEST_QUERY = 500;

export const choiceField = <T extends string>(
	name: string,
	words: readonly T[],
	initial: T
): PageField<T> => ({ name, initial, ...oneOf(words) });

/** A whole number between two, both ends included. */
export function wholeField(
	name: string,
	[least, most]: readonly [number, number],
	initial: number
): PageField<number> {
	return {
		name,
		initial,
		parse: (text) => {
			const value = Number(text);
			return /^\d{1,4}$/.test(text) && value >= least && value <= most ? value : undefined;
		},
		format: String
	};
}

/** A country by its word in links; where `initial` is null, nothing stands for none. */
export function countryField<T extends CountryCode | null>(
	name: string,
	initial: T
): PageField<CountryCode | T> {
	return {
		name,
		initial,
		parse: (text) => COUNTRIES.find(({ slug }) => slug === text)?.code,
		format: (code) => (code ? countryByCode(code).slug : '')
	};
}

export const yesField = (name: string, initial: boolean): PageField<boolean> => ({
	name,
	initial,
	...yesOrNo
});

/** What a page shows when its link says nothing. */
export function initialState<S extends object>(grammar: PageGrammar<S>): S {
	const entries = Object.entries<PageField<unknown>>(grammar);
	return Object.fromEntries(entries.map(([field, { initial }]) => [field, initial])) as S;
}

/**
 * Reads a query, with or without its question mark. Each setting is valid, invalid (it keeps its
 * start and is named in `ignored`) or missing. Words of others (`utm_source`) are passed over.
 */
export function parsePageQuery<S extends object>(
	grammar: PageGrammar<S>,
	query: string
): { state: S; ignored: string[] } {
	const state = initialState(grammar);
	if (query.length > LONGEST_QUERY) return { state, ignored: ['query'] };
	const words = new URLSearchParams(query);
	const ignored: string[] = [];
	for (const [field, { name, parse }] of Object.entries<PageField<unknown>>(grammar)) {
		// the last of several wins
		const text = words.getAll(name).at(-1);
		if (text === undefined) continue;
		const value = parse(text);
		if (value === undefined) ignored.push(name);
		else (state as Record<string, unknown>)[field] = value;
	}
	return { state, ignored };
}

/** The query with its question mark; empty where everything is as the page starts. */
export function formatPageQuery<S extends object>(grammar: PageGrammar<S>, state: S): string {
	const parts = Object.entries<PageField<unknown>>(grammar).flatMap(([field, row]) => {
		const text = row.format((state as Record<string, unknown>)[field]);
		return text === row.format(row.initial) ? [] : [`${row.name}=${encodeURIComponent(text)}`];
	});
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}
