/** The Chinese text of the atlas, by when its characters are needed. */
import path from 'node:path';
import { listForms, joinCatalogs, readCatalogs } from '../../../scripts/messages/catalogs.mjs';
import type { DataError } from '../data-error';
import { CHINESE, readChineseCharacters } from '../fonts';
import { readSettlementNames } from '../geo/read-close-sources';
import { readCities, readCountryNames, readRegions, readWaterNames } from '../geo/read-sources';
import { readArticle, translateArticle } from '../story/article';
import { readStory } from '../story/read-story';
import { readQuestions, translateQuestions } from '../questions/read-questions';
import { readTopics } from '../shape/search/read-topics';
import { readViews } from '../views/read-views';
import { readDictionary, readTranslations, TRANSLATIONS_FOLDER } from './dictionary';
import { DESCRIPTIONS } from './shown-texts';
import { translateStory, translateViews } from './translate-story';

/** In the order in which a page loads them. */
export const CHINESE_SUBSETS = ['map', 'names', 'pages'] as const;
export type ChineseSubsetName = (typeof CHINESE_SUBSETS)[number];

/** Catalogs of pages and dialogs opened from the map, whose own text must not wait for them. */
const BEYOND_THE_MAP =
	/^(about|add|alignment|announce|article|ask|guess|cells|changes|chinese|cite|claims|edition|embed|presenter|preview|provenance|answers|questions|share|image|join|stage|compare|data|difference|explore|export|keys|kiosk|listen|offline|outcomes|user-data|user-stage|step-chart|polls|present|programs|relation|russia|talk|finance|history|legend-filter|near|trade|error)(-|$)/;

/** The maximum length of a name in Chinese; longer texts are summaries in panels. */
const LONGEST_NAME = 24;

function readCatalogText(root: string, isIncluded: (subject: string) => boolean): string {
	const catalogs = readCatalogs(path.join(root, 'messages'), 'zh');
	const included = new Map([...catalogs].filter(([subject]) => isIncluded(subject)));
	return Object.values(joinCatalogs(included)).flatMap(listForms).join('');
}

async function readLabels(): Promise<string> {
	const places = await Promise.all([
		readRegions(),
		readCities(),
		readWaterNames(),
		readCountryNames()
	]);
	return places
		.flat()
		.map((row) => row.name_zh)
		.join('');
}

/** The talk, the gallery and the questions, with figures as names in braces: their texts are in messages. */
function readTalk(root: string): { talk: string; errors: DataError[] } {
	const { story, errors } = readStory(root);
	const { views, errors: viewErrors } = readViews(root);
	const { article, errors: articleErrors } = readArticle(root);
	const { questions, errors: questionErrors } = readQuestions(root);
	if (!story || !views || !article || !questions)
		return {
			talk: '',
			errors: [...errors, ...viewErrors, ...articleErrors, ...questionErrors]
		};
	const translated = [
		translateStory(root, story, 'zh'),
		translateViews(root, views, 'zh'),
		translateArticle(root, article, 'zh'),
		translateQuestions(root, questions, 'zh')
	] as const;
	const [{ story: talk }, { views: gallery }, { article: ends }, { questions: asked }] = translated;
	return {
		talk: JSON.stringify([talk, gallery.content, ends.content, asked.content]),
		errors: translated.flatMap((each) => each.errors)
	};
}

/**
 * The text of the map, the names of the tables that it may show, and the text of all pages.
 * @param root of the repository
 */
export async function readChineseText(
	root: string
): Promise<{ text: Record<ChineseSubsetName, string>; errors: DataError[] }> {
	const { dictionary, errors } = readDictionary(root, 'zh');
	const { talk, errors: talkErrors } = readTalk(root);
	const names = readTranslations(root)
		.rows.filter(({ file }) => file !== `${TRANSLATIONS_FOLDER}/${DESCRIPTIONS}`)
		.map(({ cells }) => cells.zh ?? '');
	const everywhere = [
		readCatalogText(root, () => true),
		...dictionary.values(),
		talk,
		...readTopics(root).table.rows.map(({ cells }) => cells.zh ?? ''),
		// of near maps only: not among the characters that a first view loads
		...(await readSettlementNames()).map((row) => row.name_zh),
		...(await readChineseCharacters(root))
	];
	return {
		text: {
			map: readCatalogText(root, (subject) => !BEYOND_THE_MAP.test(subject)) + (await readLabels()),
			names: names.filter((text) => text.length <= LONGEST_NAME).join(''),
			pages: everywhere.join('')
		},
		errors: [...errors, ...talkErrors]
	};
}

/** Each Chinese character of a text once, in the order in which it appears. */
export const listChineseIn = (text: string): string[] =>
	[...new Set(text)].filter((character) => CHINESE.test(character));
