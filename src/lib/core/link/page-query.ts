/** The query of a page with its own settings, such as `/relation?lag=2`: only what is not default. */
import { COUNTRIES, getCountryByCode, type CountryCode } from '../domain/countries';
import { LONGEST_QUERY, oneOf, yesOrNo } from '../domain/fields';

/** One setting; the order of a grammar is the order in the link. */
interface PageField<T> {
	/** The word in the link. */
	name: string;
	/** Without the parameter. */
	initial: T;
	/** Undefined for an invalid text. Never throws. */
	parse(text: string): T | undefined;
	format(value: T): string;
}

export type PageGrammar<S extends object> = { readonly [K in keyof S]: PageField<S[K]> };

/** The state that a grammar describes. */
export type PageState<G> = { [K in keyof G]: G[K] extends PageField<infer T> ? T : never };

export const makeChoiceField = <T extends string>(
	name: string,
	words: readonly T[],
	initial: T
): PageField<T> => ({ name, initial, ...oneOf(words) });

/** A whole number within a range, both ends included. */
export function makeWholeField(
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

/** A country by its slug; if `initial` is null, an empty text is none. */
export function makeCountryField<T extends CountryCode | null>(
	name: string,
	initial: T
): PageField<CountryCode | T> {
	return {
		name,
		initial,
		parse: (text) => COUNTRIES.find(({ slug }) => slug === text)?.code,
		format: (code) => (code ? getCountryByCode(code).slug : '')
	};
}

export const makeYesField = (name: string, initial: boolean): PageField<boolean> => ({
	name,
	initial,
	...yesOrNo
});

/** The state of a page without parameters. */
export function getInitialState<S extends object>(grammar: PageGrammar<S>): S {
	const entries = Object.entries<PageField<unknown>>(grammar);
	return Object.fromEntries(entries.map(([field, { initial }]) => [field, initial])) as S;
}

/**
 * Reads a query, with or without its question mark. Invalid settings keep their defaults and are named
 * in `ignored`; unknown ones (`utm_source`) are skipped.
 */
export function parsePageQuery<S extends object>(
	grammar: PageGrammar<S>,
	query: string
): { state: S; ignored: string[] } {
	const state = getInitialState(grammar);
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

/** The query with its question mark; empty if everything is default. */
export function formatPageQuery<S extends object>(grammar: PageGrammar<S>, state: S): string {
	const parts = Object.entries<PageField<unknown>>(grammar).flatMap(([field, row]) => {
		const text = row.format((state as Record<string, unknown>)[field]);
		return text === row.format(row.initial) ? [] : [`${row.name}=${encodeURIComponent(text)}`];
	});
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}
