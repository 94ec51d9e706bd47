import { loadWithRetry } from '../core/site/load-with-retry';
import type { SearchEntry, SearchKind } from './search';
import { isYear } from '../core/domain/years';
import { measureEditDistance } from './search-distance';
import { cutQuery, foldText } from './search-fold';

export type Search = (query: string) => SearchEntry[];

/** How many wrong letters a word may have: two in Urumchi, none in a number. */
function typosAllowed(word: string): number {
	if (word.length < 3 || /\d/.test(word)) return 0;
	return word.length < 7 ? 1 : 2;
}

/**
 * Corrects a folded query: a word that begins no known word becomes the nearest known one. Swapped
 * letters count as one typo here, as two in MiniSearch.
 */
function createSpelling(texts: Iterable<string>): (query: string) => string {
	const counts = new Map<string, number>();
	for (const text of texts) {
		for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	const known = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
	const corrected = new Map<string, string>();

	function correct(word: string): string {
		if (!corrected.has(word)) corrected.set(word, findNearestKnown(word));
		return corrected.get(word)!;
	}

	function findNearestKnown(word: string): string {
		const typos = typosAllowed(word);
		if (typos === 0 || known.some((each) => each.startsWith(word))) return word;
		let best = word;
		let least = typos + 1;
		for (const each of known) {
			const distance = measureEditDistance(word, each, least - 1);
			if (distance < least) [best, least] = [each, distance];
			if (least === 1) break;
		}
		return best;
	}
	return (query) => query.split(' ').map(correct).join(' ');
}

interface Folded {
	entry: SearchEntry;
	/** The name in every language and spelling, short ones also without spaces. */
	titles: string[];
	words: string;
}

/** Kinds whose names are places mentioned by other entries. */
const NAMES_A_PLACE: readonly SearchEntry['kind'][] = ['country', 'region', 'place'];
const MOST_WORDS_JOINED = 3;

function listTitles({ name, names = [] }: SearchEntry): string[] {
	const titles = [name, ...names].map(foldText);
	const joined = titles
		.filter((title) => title.includes(' ') && title.split(' ').length <= MOST_WORDS_JOINED)
		.map((title) => title.replaceAll(' ', ''));
	return [...new Set([...titles, ...joined])].filter(Boolean);
}

/** Names of the places in a text in other languages: `Атырау` finds its refinery. */
function translator(entries: readonly SearchEntry[]): (text: string) => string {
	const places = entries
		.filter(({ kind, names }) => NAMES_A_PLACE.includes(kind) && names)
		.map(({ name, names = [] }) => ({
			// rows name Khorgos, not `Khorgos (Horgos)`
			name: ` ${foldText(name.replace(/\s*[(（].*$/u, ''))} `,
			others: names.map(foldText).join(' ')
		}))
		.filter(({ name }) => name.trim().length > 2);
	return (text) =>
		places
			.filter(({ name }) => ` ${text} `.includes(name))
			.map(({ others }) => others)
			.join(' ');
}

function foldEntries(entries: readonly SearchEntry[]): Folded[] {
	const translate = translator(entries);
	return entries.map((entry) => {
		const { kind, name, context = '', words = '' } = entry;
		const own = foldText(`${context} ${words}`);
		const isPlace = NAMES_A_PLACE.includes(kind) || kind === 'source' || kind === 'poll';
		const others = isPlace ? '' : translate(`${foldText(name)} ${own}`);
		return { entry, titles: listTitles(entry), words: `${own} ${others}` };
	});
}

/** Weight of MiniSearch's score: exact and similar names weigh more. */
const ENGINE_SHARE = 0.35;

/** Added to the score, 0 is best: places come before the sources that name them. */
const KIND_HANDICAP: Readonly<Partial<Record<SearchKind, number>>> = {
	country: 0,
	region: 0.01,
	place: 0.02,
	corridor: 0.03,
	event: 0.05,
	measure: 0.04,
	section: 0.045,
	year: 0,
	claim: 0.05,
	source: 0.25,
	poll: 0.06,
	partner: 0,
	province: 0.03,
	question: 0.05,
	// never searched
	seen: 0,
	answer: 0,
	topic: 0
};
/** Of rows of layers. */
const ROW_HANDICAP = 0.04;
/** Taken from the handicap of crossings and ports: before a pump or a customs post of the same name. */
const NODE_LEAD = 0.1;
const EXACT = 0.6;
/** Names are listed with the usual ones first. */
const LATER_NAME = 0.02;
const START = 0.3;
const WORD_START = 0.12;
const IN_ORDER = 0.03;
const NEARLY = 0.5;
const A_LETTER = 0.1;

/** Whether the words of a query begin words of a title, in the same order. */
function isInOrder(title: string, query: string): boolean {
	let from = 0;
	return query.split(' ').every((word) => {
		const at = ` ${title}`.indexOf(` ${word}`, from);
		from = at + 1;
		return at >= 0;
	});
}

function bonus(titles: readonly string[], query: string): number {
	const position = titles.indexOf(query);
	if (position >= 0) return EXACT - LATER_NAME * Math.min(position, 8);
	const typos = typosAllowed(query);
	const distance = Math.min(...titles.map((title) => measureEditDistance(query, title, typos)));
	if (distance <= typos) return NEARLY - A_LETTER * (distance - 1);
	if (titles.some((title) => title.startsWith(query))) return START;
	if (titles.some((title) => ` ${title}`.includes(` ${query}`))) return WORD_START;
	return titles.some((title) => isInOrder(title, query)) ? IN_ORDER : 0;
}

const rank = ({ entry, titles }: Folded, query: string, score: number): number =>
	score -
	bonus(titles, query) +
	(KIND_HANDICAP[entry.kind] ?? ROW_HANDICAP) -
	(entry.isNode ? NODE_LEAD : 0);

const CHINESE = /\p{Script=Han}+/gu;

/** Words of a folded text. Chinese has no spaces, so each of its characters may start a word. */
function listWords(text: string): string[] {
	const runs = text.match(CHINESE) ?? [];
	const starts = runs.flatMap((run) => Array.from(run, (_, at) => run.slice(at)));
	return [...text.split(' '), ...starts];
}

const MOST_RESULTS = 60;

/** Kinds that exist in any year. */
const OF_A_YEAR: readonly SearchKind[] = ['country', 'region', 'section', 'measure'];

const isYearWord = (word: string) => /^\d{4}$/.test(word) && isYear(Number(word));

/** `trade kyrgyzstan 2018` gives the section in that year, then the results of the whole query. */
function withYear(find: Search, query: string): SearchEntry[] {
	const words = query.split(' ');
	const year = words.find(isYearWord);
	const rest = words.filter((word) => word !== year).join(' ');
	const whole = find(query);
	if (!year || rest === '') return whole;
	const dated = find(rest)
		.filter(({ kind }) => OF_A_YEAR.includes(kind))
		.map((entry) => ({
			...entry,
			year: Number(year),
			context: [entry.context, year].filter(Boolean).join(', ')
		}));
	const isDated = ({ kind, id }: SearchEntry) =>
		dated.some((entry) => entry.kind === kind && entry.id === id);
	return [...dated, ...whole.filter((entry) => !isDated(entry))];
}

/** A search that tolerates typos, best match first; loads MiniSearch on the first call. */
export async function createSearch(entries: readonly SearchEntry[]): Promise<Search> {
	const { default: MiniSearch } = await loadWithRetry(() => import('minisearch'));
	const folded = foldEntries(entries);
	const correct = createSpelling(folded.flatMap(({ titles, words }) => [...titles, words]));
	const index = new MiniSearch<{ id: number; titles: string; words: string }>({
		fields: ['titles', 'words'],
		tokenize: listWords,
		// already folded
		processTerm: (word) => word,
		searchOptions: {
			tokenize: (text) => text.split(' '),
			combineWith: 'AND',
			prefix: true,
			fuzzy: typosAllowed,
			weights: { prefix: 0.6, fuzzy: 0.3 },
			boost: { titles: 3 }
		}
	});
	index.addAll(folded.map(({ titles, words }, id) => ({ id, titles: titles.join(' '), words })));
	const find: Search = (typed) => {
		const query = correct(typed);
		const found = index.search(query);
		const best = found[0]?.score ?? 1;
		return found
			.map(({ id, score }) => {
				const item = folded[id as number]!;
				return { entry: item.entry, rank: rank(item, query, ENGINE_SHARE * (1 - score / best)) };
			})
			.sort((a, b) => a.rank - b.rank)
			.slice(0, MOST_RESULTS)
			.map(({ entry }) => entry);
	};
	return (text) => {
		const typed = foldText(cutQuery(text));
		return typed === '' ? [] : withYear(find, typed);
	};
}
