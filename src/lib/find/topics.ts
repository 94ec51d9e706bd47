import { createLoader, loadWithRetry } from '../core/site/load-with-retry';
import type { SearchEntry } from './search';

/**
 * What a row of `data/search/topics.csv` is: something to see, `absent` from the atlas, a country, or
 * words that say nothing in a question.
 */
export const TOPIC_KINDS = [
	...(['measure', 'section', 'status', 'sector', 'organisation', 'page'] as const),
	...(['absent', 'country', 'ignored'] as const)
] as const;
export type TopicKind = (typeof TOPIC_KINDS)[number];

/** The computations of answers, as the table names them before a colon and their parameter. */
export const ANSWER_WORDS = [
	...(['layer', 'change', 'debt', 'computed', 'series', 'dated'] as const),
	...(['opinion', 'status', 'finance', 'agreement', 'partners'] as const)
] as const;
export type AnswerWord = (typeof ANSWER_WORDS)[number];

/** `agreement:SCO` in its parts; null for an unknown computation. */
export function parseAnswer(cell: string): { word: AnswerWord; parameter: string } | null {
	const [name = '', parameter = ''] = cell.split(':');
	const word = ANSWER_WORDS.find((each) => each === name);
	return word ? { word, parameter } : null;
}

/** Kinds that lead to a view or a page. */
export const isSeen = ({ kind }: Topic): boolean => kind !== 'country' && kind !== 'ignored';

/** A subject that people ask about in their own words. */
export interface Topic {
	/** Of a country, its code. */
	id: string;
	kind: TopicKind;
	/** In the language of the page; what is absent has the reason, a sentence. */
	name: string;
	/** A link with `{year}`, `{country}` and `{from}`: `/{year}/{country}#panel-debt`. */
	link: string;
	/** The link for all five countries, where `link` is about one. */
	linkForAll?: string;
	/** The computation that answers it, with its parameter: `agreement:SCO`. */
	answer?: string;
	/** Folded, in all languages: `partner universit*`. A word with a star has any ending. */
	phrases: string[];
}

/** Built with the tables, loaded with the index of names. */
export interface TopicIndex {
	topics: Topic[];
	/** Polls, partners and provinces, found by their names. */
	entries: SearchEntry[];
}

/** Loads the topics with the index of names. The same in all editions. */
export const loadTopics = createLoader(() =>
	loadWithRetry(() => import('#built/topics.json')).then(
		({ default: built }) => built as unknown as TopicIndex
	)
);
