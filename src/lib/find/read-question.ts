import { isCountryCode, type CountryCode } from '../core/domain/countries';
import { isYear } from '../core/domain/years';
import { measureEditDistance } from './search-distance';
import { cutQuery, foldText } from './search-fold';
import { isSeen, type Topic } from './topics';

export interface FoundTopic {
	topic: Topic;
	/** How much it covers of what the question says besides countries, years and filling words: 0 to 1. */
	share: number;
}

/** A question in its parts. */
export interface Question {
	/** In the order of the question. */
	countries: readonly CountryCode[];
	/** Years of the atlas, in the order of the question. */
	years: readonly number[];
	/** The first year outside the atlas; null for none. */
	otherYear: number | null;
	/** The best match first. */
	topics: readonly FoundTopic[];
	/** The query without filling words, and without the best topic too, as far as words are left. */
	plain: readonly string[];
	/** Whether its topics together explain all of it. */
	isWhole: boolean;
}

/** From a letter to the one after its last. */
type Span = readonly [from: number, to: number];

interface Word {
	text: string;
	span: Span;
	/** Being typed: it may be the start of another. */
	isLast: boolean;
}

/** A run of Chinese, or a word of other letters. */
const WORD = /\p{Script=Han}+|[^\p{Script=Han}\s]+/gu;
const HAN = /\p{Script=Han}/u;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** A shorter start means too many words. */
const LEAST_START = 3;
/** A shorter word may be another one, not a typo. */
const LEAST_TYPO = 5;
const MOST_TOPICS = 6;
/** Below this, a topic is an aside of the question. */
const LEAST_SHARE = 0.5;

const splitWords = (text: string): Word[] =>
	[...text.matchAll(WORD)].map(([word], index, all) => {
		const from = all[index]!.index;
		return { text: word, span: [from, from + word.length], isLast: index === all.length - 1 };
	});

const getStem = (pattern: string): string => pattern.replace('*', '');

const isWord = ({ text }: Word, pattern: string): boolean => {
	const stem = getStem(pattern);
	return stem === pattern ? text === stem : text.startsWith(stem);
};

const isBegun = ({ text, isLast }: Word, pattern: string): boolean =>
	isLast && text.length >= LEAST_START && getStem(pattern).startsWith(text);

const isMatch = (word: Word, pattern: string): boolean =>
	isWord(word, pattern) || isBegun(word, pattern);

/** All places of a word of a phrase. Chinese has no spaces, so it may be anywhere. */
function findWord(text: string, words: readonly Word[], pattern: string): Span[] {
	if (!HAN.test(pattern))
		return words.filter((word) => isMatch(word, pattern)).map(({ span }) => span);
	const spans: Span[] = [];
	for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1))
		spans.push([at, at + pattern.length]);
	return spans;
}

interface Cover {
	/** The letters that a topic explains, as indexes into the text. */
	letters: ReadonlySet<number>;
	/** Whether the last word of the query is only the start of its own. */
	isBegun: boolean;
}

function coverLetters(text: string, words: readonly Word[], { phrases }: Topic): Cover {
	const letters = new Set<number>();
	let isTyped = false;
	for (const phrase of phrases) {
		const patterns = phrase.split(' ');
		const found = patterns.map((pattern) => findWord(text, words, pattern));
		if (found.some((spans) => spans.length === 0)) continue;
		for (const [from, to] of found.flat())
			for (let at = from; at < to; at++) if (text[at] !== ' ') letters.add(at);
		isTyped ||= patterns.every(
			(pattern) => HAN.test(pattern) || words.some((word) => isWord(word, pattern))
		);
	}
	return { letters, isBegun: !isTyped };
}

const dropLetters = (text: string, letters: ReadonlySet<number>): string =>
	text
		.split('')
		.map((letter, at) => (letters.has(at) ? ' ' : letter))
		.join('')
		.replace(/ +/g, ' ')
		.trim();

/** The nearest word of the phrases to one that none of them has; itself if nothing is near. */
function correctWord(word: Word, patterns: readonly string[]): string {
	const { text } = word;
	if (text.length < LEAST_TYPO || /\d/.test(text) || HAN.test(text)) return text;
	if (patterns.some((pattern) => isMatch(word, pattern))) return text;
	let [best, least] = [text, text.length < 9 ? 2 : 3];
	for (const pattern of patterns) {
		const stem = getStem(pattern);
		// the start of `studnets` is compared with `student*`
		const start = stem === pattern ? text : text.slice(0, stem.length);
		const distance = measureEditDistance(start, stem, least - 1);
		if (stem.length >= LEAST_TYPO && distance < least) [best, least] = [stem, distance];
	}
	return best;
}

function readYears(text: string) {
	const found = [...text.matchAll(YEAR)];
	const all = found.map(([word]) => Number(word));
	const letters = found.flatMap(({ index }) => [0, 1, 2, 3].map((digit) => index + digit));
	return {
		years: all.filter(isYear),
		otherYear: all.find((year) => !isYear(year)) ?? null,
		letters
	};
}

const unite = (covers: readonly Cover[]): Set<number> =>
	new Set(covers.flatMap(({ letters }) => [...letters]));

/** The indexes of a text without its spaces. */
const listLetters = (text: string): number[] =>
	text.split('').flatMap((letter, at) => (letter === ' ' ? [] : at));

/** Reads questions in the words of a table of topics; the table is prepared once. */
export function createReader(topics: readonly Topic[]): (query: string) => Question {
	const patterns = [
		...new Set(topics.flatMap(({ phrases }) => phrases.flatMap((phrase) => phrase.split(' '))))
	];
	const seen = topics.filter(isSeen);

	return (query) => {
		const typed = foldText(cutQuery(query));
		const text = splitWords(typed).reduceRight(
			(before, word) =>
				before.slice(0, word.span[0]) + correctWord(word, patterns) + before.slice(word.span[1]),
			typed
		);
		const words = splitWords(text);
		const cover = (topic: Topic) => ({ topic, ...coverLetters(text, words, topic) });
		const countries = topics
			.filter(({ kind }) => kind === 'country')
			.map(cover)
			.filter(({ letters }) => letters.size > 0)
			.sort((a, b) => Math.min(...a.letters) - Math.min(...b.letters));
		const fillers = unite(topics.filter(({ kind }) => kind === 'ignored').map(cover));
		const { years, otherYear, letters: yearLetters } = readYears(text);
		const aside = new Set([...unite(countries), ...fillers, ...yearLetters]);
		const said = new Set(listLetters(text).filter((at) => !aside.has(at)));
		const covers = seen.map(cover).filter(({ letters }) => letters.size > 0);
		const explained = unite(covers);
		const found = covers
			.map((each) => {
				const share = each.letters.size / new Set([...said, ...each.letters]).size;
				const isPlaced =
					(countries.length === 0 || each.topic.link.includes('{country}')) &&
					(years.length === 0 || each.topic.link.includes('{year}'));
				return { ...each, share, isPlaced };
			})
			.filter(({ share }) => share >= LEAST_SHARE)
			// equal ones in the order of the table
			.sort(
				(a, b) =>
					b.share - a.share ||
					Number(a.isBegun) - Number(b.isBegun) ||
					Number(b.isPlaced) - Number(a.isPlaced) ||
					b.letters.size - a.letters.size
			)
			.slice(0, MOST_TOPICS);
		return {
			countries: countries.map(({ topic }) => topic.id).filter(isCountryCode),
			...{ years, otherYear },
			topics: found.map(({ topic, share }) => ({ topic, share })),
			plain: [fillers, new Set([...fillers, ...(found[0]?.letters ?? [])])]
				.map((letters) => dropLetters(text, letters))
				.filter((words) => words !== '' && words !== text),
			isWhole: found.length > 0 && [...said].every((at) => explained.has(at))
		};
	};
}
