import { m } from '#messages';
import { FIRST_YEAR, LAST_YEAR } from '../core/domain/years';
import { COUNTRY_CODES, type CountryCode } from '../core/domain/countries';
import { nameCountries } from '../text/country-names';
import { formatDate } from '../text/dates';
import { joinAttributes } from '../text/lists';
import { listNearest } from './nearest';
import { createReader, type Question } from './read-question';
import type { SearchEntry, SearchIndex } from './search';
import { createSearch } from './search-engine';
import { isSeen, type Topic, type TopicIndex } from './topics';

export interface Results {
	question: Question;
	/** In the order of the list; topics first where one explains the whole question. */
	entries: readonly SearchEntry[];
	/** The topic to answer; null if the question is about a name. */
	answered: Topic | null;
	/** True if nothing was found: the entries are only similar. */
	areNear: boolean;
}

export type Ask = (query: string) => Results;

const MOST_NEAR = 4;
/** Of a name. */
const MOST_WORDS = 6;

/** Names that lead where topics lead. */
const SAME_AS_TOPICS: readonly SearchEntry['kind'][] = ['section', 'measure'];

/** Where a link leads, in a word. */
function describePlace(link: string): string {
	if (!link.startsWith('/{year}')) return m.ask_place_page();
	return link.includes('#') ? m.ask_place_panel() : m.ask_place_map();
}

/** @param countries the first is the view's, the others are compared with it */
function makeEntry(
	topic: Topic,
	countries: readonly CountryCode[],
	question: Question
): SearchEntry {
	const years = [...question.years].sort((a, b) => a - b);
	const isChange = topic.link.includes('{from}');
	// one year of a change is its first
	const year = isChange && years.length < 2 ? undefined : years.at(-1);
	const [country, ...compared] = countries;
	const link = (country ? null : topic.linkForAll) ?? topic.link;
	const takesYear = link.includes('{year}') && year !== undefined;
	const named = link.includes('{country}') ? countries : [];
	return {
		kind: 'topic',
		id: named.length > 0 ? `${topic.id}-${named.join('-')}` : topic.id,
		name: topic.name,
		context: joinAttributes([
			nameCountries(named),
			takesYear ? formatDate(String(year)) : '',
			describePlace(link)
		]),
		link,
		...(named.length > 0 && { country }),
		...(named.length > 1 && { compared }),
		...(takesYear && { year }),
		...(isChange && years[0] !== undefined && { from: years[0] })
	};
}

/** A section of a panel without a country in the question: of the best topic, one of each country. */
function listTopicEntries(question: Question): SearchEntry[] {
	const { topics, countries } = question;
	return topics.flatMap(({ topic }, index) => {
		if (topic.kind === 'absent') return [];
		const isSection = topic.link.includes('#panel-');
		if (!isSection) return [makeEntry(topic, countries, question)];
		const own = countries.length > 0 || topic.linkForAll ? countries : COUNTRY_CODES;
		if (own.length === 0) return [makeEntry(topic, [], question)];
		return index > 0 && countries.length === 0
			? []
			: own.map((country) => makeEntry(topic, [country], question));
	});
}

/** What the atlas does not have: the reason takes the place of an answer. */
function findReason({ topics, otherYear }: Question): SearchEntry | null {
	const [best] = topics;
	if (otherYear !== null) {
		const name = m.ask_outside({ from: FIRST_YEAR, to: LAST_YEAR, year: otherYear });
		return { kind: 'answer', id: 'outside', name, link: best?.topic.link ?? '/{year}' };
	}
	if (best?.topic.kind !== 'absent') return null;
	const { id, name, link } = best.topic;
	return { kind: 'answer', id, name, link };
}

/** Answers questions from an index of names and one of topics; loads MiniSearch on the first call. */
export async function createAsk(
	index: Pick<SearchIndex, 'entries'>,
	{ topics, entries }: TopicIndex
): Promise<Ask> {
	const read = createReader(topics);
	const search = await createSearch([...index.entries, ...entries]);
	const seen = topics.filter((topic) => isSeen(topic) && topic.kind !== 'absent');

	/**
	 * By all words of a query; where no name has them all, by those that are no part of a question.
	 * A longer run of words is no name, and slow to look for.
	 */
	function findNames(query: string, { plain, isWhole }: Question): SearchEntry[] {
		const runs = (isWhole ? [query, ...plain.slice(0, 1)] : [query, ...plain]).filter(
			(words) => words.trim().split(/\s+/).length <= MOST_WORDS
		);
		// what a topic explains needs no second look
		for (const words of isWhole ? runs.slice(0, 1) : runs) {
			const found = search(words);
			if (found.length > 0) return found;
		}
		return [];
	}

	return (query) => {
		const question = read(query);
		const found = listTopicEntries(question);
		const { isWhole } = question;
		const names = findNames(query, question).filter(
			({ kind }) => !(isWhole && SAME_AS_TOPICS.includes(kind))
		);
		const reason = isWhole || names.length === 0 ? findReason(question) : null;
		const results = [
			...(reason ? [reason] : []),
			...(isWhole ? [...found, ...names] : [...names, ...found])
		];
		const isTopical = !reason && (isWhole || names.length === 0);
		const answered = isTopical ? (question.topics[0]?.topic ?? null) : null;
		if (results.length > 0) return { question, entries: results, answered, areNear: false };
		const near = listNearest(query, seen, MOST_NEAR);
		return {
			question,
			answered: null,
			entries: near.flatMap((topic) =>
				listTopicEntries({ ...question, topics: [{ topic, share: 1 }] })
			),
			areNear: true
		};
	};
}
