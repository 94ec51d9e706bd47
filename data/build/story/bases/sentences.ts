/**
 * What a sentence claims beyond its computed figures: typed numbers, and words that leave no
 * exception. Both need a base in the tables.
 */
export interface ClaimedWord {
	word: string;
	/** Where it starts in the text. */
	index: number;
}

const ABSOLUTE =
	/\b(?:most|least|fewest|largest|smallest|highest|lowest|longest|biggest|best|worst|more than any|any other|every|everywhere|nobody|none|nothing|never|always|only|alone|solely|first|second|third|last|latest|peak|peaked|record|majority|wherever|all but)\b/giu;
const NUMBER_WORDS =
	/\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|dozen|half|twice|double|doubled|hundreds?|thousands?|millions?)\b/giu;
const DIGITS = /\d[\d.,]*\d|\d/gu;

/** The five countries are the subject; a year or a date names a time, 10,000 people a unit. */
const EXEMPT = [
	/\b(?:all|the|these|of|in|for|with) five\b|\bfive countries\b/giu,
	/\bthe other four\b/giu,
	/\bper 10,000 people\b/giu,
	/\b(?:19|20)\d\d(?:[–-](?:19|20)?\d\d)?\b/gu,
	/\b\d{1,2}(?: and \d{1,2})? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gu,
	/\bat (?:first|last)\b|\bfirst of all\b|\blast year\b|\bat least\b/giu
];

function findMatches(text: string, pattern: RegExp): [start: number, end: number][] {
	return [...text.matchAll(pattern)].map(({ index, 0: match }) => [index, index + match.length]);
}

/** @param text of a step, a view or a verdict, with its figures as names in braces */
export function findClaimedWords(text: string): ClaimedWord[] {
	const inBraces = findMatches(text, /\{[^{}]*\}/gu);
	const exempt = [...inBraces, ...EXEMPT.flatMap((pattern) => findMatches(text, pattern))];
	return [ABSOLUTE, NUMBER_WORDS, DIGITS]
		.flatMap((pattern) => findMatches(text, pattern))
		.filter(([start, end]) => !exempt.some(([from, to]) => from <= start && end <= to))
		.map(([start, end]) => ({ word: text.slice(start, end), index: start }))
		.sort((a, b) => a.index - b.index);
}

/** Those that none of the quoted words covers. */
export function findUncoveredWords(text: string, quoted: readonly string[]): ClaimedWord[] {
	const covered = quoted.flatMap((words) => {
		const spans: [number, number][] = [];
		for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
			spans.push([at, at + words.length]);
		return spans;
	});
	return findClaimedWords(text).filter(
		({ word, index }) => !covered.some(([from, to]) => from <= index && index + word.length <= to)
	);
}

/** Sentences of a text: a full stop, question mark or colon-less end followed by a capital. */
export function splitSentences(text: string): string[] {
	return text.split(/(?<=[.?!]”?)\s+(?=[\p{Lu}“{])/u);
}
