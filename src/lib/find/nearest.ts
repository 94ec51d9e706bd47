import { sum } from 'd3-array';
import { measureEditDistance } from './search-distance';

/** Below this, two words are unrelated. */
const LEAST_LIKENESS = 0.42;

/** Up to three letters and a number: `p118`, `aid-88194`. Similar numbers mean nothing. */
const SAYS_NOTHING = /^[a-z]{0,3}-?\d+$/;

/** Longer words are cut before comparing: no id is as long. */
const MOST_LETTERS = 80;

const plain = (text: string): string =>
	text
		.slice(0, MOST_LETTERS)
		.normalize('NFD')
		.replace(/\p{Diacritic}/gu, '')
		.toLowerCase()
		.replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
		.trim();

function countPairs(text: string): Map<string, number> {
	const pairs = new Map<string, number>();
	for (const word of text.split(' ')) {
		const padded = ` ${word} `;
		for (let at = 0; at < padded.length - 1; at++) {
			const pair = padded.slice(at, at + 2);
			pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
		}
	}
	return pairs;
}

const sumPairs = (pairs: ReadonlyMap<string, number>) => sum(pairs.values());

/** Share of pairs of letters that two texts have in common, from 0 to 1. */
function sharedPairs(a: string, b: string): number {
	const [first, second] = [countPairs(a), countPairs(b)];
	let shared = 0;
	for (const [pair, count] of first) shared += Math.min(count, second.get(pair) ?? 0);
	return (2 * shared) / (sumPairs(first) + sumPairs(second));
}

/** Share of the words of one text that begin a word of another, or differ by one typo. */
function sharedWords(requested: string, text: string): number {
	const words = text.split(' ');
	const found = requested
		.split(' ')
		.filter((word) =>
			words.some(
				(other) =>
					other.startsWith(word) || measureEditDistance(word, other, word.length > 4 ? 1 : 0) <= 1
			)
		);
	return found.length / requested.split(' ').length;
}

/** Similarity of a word of a link to the id or name of an item, from 0 to 1. */
function likeness(requested: string, { id, name }: { id: string; name: string }): number {
	const [word, own, title] = [requested, id, name].map(plain) as [string, string, string];
	// an id may be given in part, or by words of its name
	const byWords = 0.9 * sharedWords(word, `${own} ${title}`);
	return Math.max(sharedPairs(word, own), 0.95 * sharedPairs(word, title), byWords);
}

/** The items that a word most probably means, the best first; none for meaningless numbers. */
export function listNearest<T extends { id: string; name: string }>(
	requested: string,
	items: readonly T[],
	count: number
): T[] {
	if (SAYS_NOTHING.test(requested) || plain(requested) === '') return [];
	return items
		.map((item) => ({ item, score: likeness(requested, item) }))
		.filter(({ score }) => score > LEAST_LIKENESS)
		.sort((a, b) => b.score - a.score)
		.slice(0, count)
		.map(({ item }) => item);
}

/** The item that a word of a link most probably means; null for none, and for meaningless numbers. */
export const findNearest = <T extends { id: string; name: string }>(
	requested: string,
	items: readonly T[]
): T | null => listNearest(requested, items, 1)[0] ?? null;

/** The word of a list that another most probably means. */
export function findNearestWord(requested: string, words: readonly string[]): string | null {
	const named = words.map((word) => ({ id: word, name: word }));
	return findNearest(requested, named)?.id ?? null;
}
