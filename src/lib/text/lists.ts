import { LANGUAGE } from '#language';
import { m } from '#messages';
import { memoizeBy } from '../core/domain/memoize';

/** Joins words by a message, without empty ones; empty for none. */
const joinBy = (
	message: (words: { before: string; next: string }) => string,
	words: readonly string[]
): string =>
	words
		.filter((word) => word !== '')
		.reduce((before, next) => (before ? message({ before, next }) : next), '');

/** Joins words by commas, the last one by a message; empty for none. */
function joinLast(
	message: (words: { before: string; last: string }) => string,
	words: readonly string[]
): string {
	const before = joinCommas(words.slice(0, -1));
	const last = words.at(-1) ?? '';
	return before ? message({ before, last }) : last;
}

/** Made when first needed: the rules of lists take a slow phone 15 ms to load. */
const getListFormat = memoizeBy(
	String,
	(locale: string) => new Intl.ListFormat(locale, { type: 'conjunction' })
);

/** Lists in sentences: `2005, 2007, and 2009`, with the comma of the language. */
export const joinList = (words: readonly string[]): string =>
	// Chromium has no Kazakh lists
	LANGUAGE === 'kk' ? joinLast(m.forms_and, words) : getListFormat(LANGUAGE).format(words);

/** `loans, grants or deals`; empty for none. */
export const joinAlternatives = (words: readonly string[]): string => joinLast(m.forms_or, words);

/** `Kazakhstan, Kyrgyzstan and Uzbekistan`; empty for none. */
export function joinNames(names: readonly string[]): string {
	if (names.length === 0) return '';
	// American English has a comma before the last of three names, British English none
	return LANGUAGE === 'en' ? getListFormat('en-GB').format(names) : joinList(names);
}

/** Whether a name is in a list separated by semicolons. */
export const isAmong = (names: string, name: string): boolean => names.split('; ').includes(name);

/** Capitalises the start of a sentence. */
export const beginSentence = (words: string): string =>
	words.charAt(0).toUpperCase() + words.slice(1);

/** `a; b; c`. */
export const joinClauses = (clauses: readonly string[]): string =>
	joinBy(m.forms_semicolon, clauses);

/** Sentences one after the other: Chinese sets no space between them. */
export const joinSentences = (sentences: readonly string[]): string =>
	joinBy(m.forms_next_sentence, sentences);

/** `a, b, c`, without `and`. */
export const joinCommas = (names: readonly string[]): string => joinBy(m.forms_comma, names);

/** `border crossing, since 2012`: attributes of one thing. */
export const joinAttributes = (parts: readonly string[]): string =>
	joinBy(m.forms_attribute, parts);
