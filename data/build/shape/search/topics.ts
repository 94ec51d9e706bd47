import { LANGUAGE } from '#language';
import type { SearchEntry } from '../../../../src/lib/find/search';
import { foldText } from '../../../../src/lib/find/search-fold';
import type { Topic, TopicIndex } from '../../../../src/lib/find/topics';
import type { ExploreTables } from '../../../../src/lib/core/data/explore/types';
import { LANGUAGES } from '../../../../src/lib/core/domain/languages';
import { joinSearchWords } from '../../../../src/lib/layers/search-words';
import { nameCountry } from '../../../../src/lib/text/country-names';
import type { CsvRow } from '../../csv-table';
import { isTopicKind, splitPhrases } from './read-topics';

/** A phrase as queries are compared with it; a star at the end of a word stays. */
const foldPhrase = (phrase: string): string =>
	phrase
		.split(' ')
		.map((word) => foldText(word) + (word.endsWith('*') ? '*' : ''))
		.join(' ');

/** A topic of a row of `data/search/topics.csv`; one of an unknown kind was named by the check. */
function shapeTopic({ cells }: CsvRow): Topic[] {
	const { id = '', kind = '', link = '', link_all: linkForAll, answer } = cells;
	if (!isTopicKind(kind)) return [];
	const words = LANGUAGES.flatMap((language) => splitPhrases(cells[`words_${language}`] ?? ''));
	// the names of what there is are words for it
	const names =
		kind === 'absent' || kind === 'ignored' ? [] : LANGUAGES.map((each) => cells[each]!);
	return [
		{
			...{ id, kind, name: cells[LANGUAGE] ?? '', link },
			...(linkForAll && { linkForAll }),
			...(answer && { answer }),
			phrases: [...new Set([...words.map(foldPhrase), ...names.map(foldText)])]
		}
	];
}

type Translate = (english: string) => string;

export interface TopicWords {
	/** Of an English text of the tables, into the language of this process. */
	translate: Translate;
	/** Into all other languages. */
	translations: (english: string) => readonly string[];
}

/** The name in the language of this process, and in all others. */
function listNames(english: string, { translate, translations }: TopicWords) {
	const name = translate(english);
	const names = [...new Set([english, ...translations(english)])].filter((each) => each !== name);
	return { name, ...(names.length > 0 && { names }) };
}

/** A question of a poll leads to the polls of its country in its year. */
const gatherPolls = (
	{ polls }: Pick<ExploreTables, 'polls'>,
	{ translate }: TopicWords
): SearchEntry[] =>
	polls.flatMap(({ countries: [country, ...others], answers, pollster, question, ...poll }) => {
		// a mean of several countries is in no panel
		if (!country || others.length > 0) return [];
		const year = poll.firstYear;
		return [
			{
				...{ kind: 'poll', id: answers[0]!.id, country, year },
				name: translate(question),
				context: joinSearchWords(translate(pollster), nameCountry(country), poll.yearText),
				link: '/{year}/{country}#panel-opinion'
			}
		];
	});

/** Chinese partners, and the provinces with one, lead to their row of the page on the Chinese side. */
function gatherChineseSide(
	{ chineseProvinces }: Pick<ExploreTables, 'chineseProvinces'>,
	words: TopicWords
): SearchEntry[] {
	return chineseProvinces.flatMap(({ code, names, partners }): SearchEntry[] => {
		if (partners.length === 0) return [];
		const link = `/chinese-side#province-${code}`;
		const name = names[LANGUAGE];
		const others = new Set(Object.values(names).filter((each) => each !== name));
		return [
			{ kind: 'province', id: code, name, names: [...others], link },
			...partners.map((partner): SearchEntry => ({
				kind: 'partner',
				// its name differs between languages, and its place between editions
				id: partner.instituteIds[0]!,
				...listNames(partner.name, words),
				context: joinSearchWords(words.translate(partner.city), name),
				link
			}))
		];
	});
}

/** A question as the files of `data/questions/` ask it, in the language of this process first. */
export interface ReadyQuestion {
	id: string;
	asks: readonly string[];
}

/** Questions that are answered on a page of their own. */
const gatherQuestions = (questions: readonly ReadyQuestion[]): SearchEntry[] =>
	questions.map(({ id, asks: [name = '', ...names] }) => ({
		...{ kind: 'question', id, name, names, link: `/questions#${id}` }
	}));

/**
 * What the search knows besides names of the map: topics of questions, and ready questions, polls,
 * partners and provinces by name.
 * @param rows of the checked table of topics
 * @param explore in English
 */
export const shapeTopics = (
	rows: readonly CsvRow[],
	explore: ExploreTables,
	words: TopicWords,
	questions: readonly ReadyQuestion[]
): TopicIndex => ({
	topics: rows.flatMap(shapeTopic),
	entries: [
		...gatherQuestions(questions),
		...gatherPolls(explore, words),
		...gatherChineseSide(explore, words)
	]
});
