/** The Chinese text of the atlas, by when its characters are needed. */
import path from 'node:path';
import { formsOf, joinCatalogs, readCatalogs } from '../../../scripts/messages/catalogs.mjs';
import type { Fault } from '../fault';
import { CHINESE, readChineseCharacters } from '../fonts';
import { readCities, readCountryNames, readRegions, readWaterNames } from '../geo/read-sources';
import { readStory } from '../story/read-story';
import { readViews } from '../views/read-views';
import { readDictionary, readTranslations, TRANSLATIONS_FOLDER } from './dictionary';
import { DESCRIPTIONS } from './shown-texts';
import { translateStory, translateViews } from './translate-story';

/** In the order in which a page loads them. */
export const CHINESE_SUBSETS = ['map', 'names', 'pages'] as const;
export type ChineseSubsetName = (typeof CHINESE_SUBSETS)[number];

/** Catalogs of pages and dialogs opened from the map, whose own text must not wait for them. */
const BEYOND_THE_MAP =
	/^(about|add|alignment|announce|cells|changes|chinese|cite|claims|edition|embed|presenter|preview|provenance|share|image|stage|compare|data|difference|explore|export|keys|kiosk|offline|outcomes|own-data|own-stage|polls|present|relation|russia|talk|thing|trade|error)(-|$)/;

/** The maximum length of a name in Chinese; longer texts are summaries in panels. */
const LONGEST_NAME = 24;

function wordsOf(root: string, isIncluded: (subject: string) => boolean): string {
	const catalogs = readCatalogs(path.join(root, 'messages'), 'zh');
	const included = new Map([...catalogs].filter(([subject]) => isIncluded(subject)));
	return Object.values(joinCatalogs(included)).flatMap(formsOf).join('');
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

/** The talk and the gallery, with figures as names in braces: their texts are in messages. */
function readTalk(root: string): { talk: string; faults: Fault[] } {
	const { story, faults } = readStory(root);
	const { views, faults: viewFaults } = readViews(root);
	if (!story || !views) return { talk: '', faults: [...faults, ...viewFaults] };
	const translated = [
		translateStory(root, story, 'zh'),
		translateViews(root, views, 'zh')
	] as const;
	const [{ story: talk }, { views: gallery }] = translated;
	return {
		talk: JSON.stringify([talk, gallery.content]),
		faults: translated.flatMap((each) => each.faults)
	};
}

/**
 * The text of the map, the names of the tables that it may show, and the text of all pages.
 * @param root of the repository
 */
export async function readChineseText(
	root: string
): Promise<{ text: Record<ChineseSubsetName, string>; faults: Fault[] }> {
	const { dictionary, faults } = readDictionary(root, 'zh');
	const { talk, faults: talkFaults } = readTalk(root);
	const names = readTranslations(root)
		.rows.filter(({ file }) => file !== `${TRANSLATIONS_FOLDER}/${DESCRIPTIONS}`)
		.map(({ cells }) => cells.zh ?? '');
	const everywhere = [
		wordsOf(root, () => true),
		...dictionary.values(),
		talk,
		...(await readChineseCharacters(root))
	];
	return {
		text: {
			map: wordsOf(root, (subject) => !BEYOND_THE_MAP.test(subject)) + (await readLabels()),
			names: names.filter((text) => text.length <= LONGEST_NAME).join(''),
			pages: everywhere.join('')
		},
		faults: [...faults, ...talkFaults]
	};
}

/** Each Chinese character of a text once, in the order in which it appears. */
export const chineseIn = (text: string): string[] =>
	[...new Set(text)].filter((character) => CHINESE.test(character));
