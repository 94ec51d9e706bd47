/**
 * Builds the tables and the story in a language other than English, set by a Node condition: `node --conditions=ru --import tsx data/build/languages/main.ts`.
 * `--without-pictures` leaves out the pictures of views, which only pages show.
 */
import { LANGUAGE } from '#language';
import type { SearchIndex } from '../../../src/lib/find/search';
import { formatError, sortErrors, type DataError } from '../data-error';
import { readRegionAreas } from '../geo/region-areas';
import { readTables } from '../read-tables';
import { readSearchNames } from '../shape/search/read-search-names';
import { buildStory } from '../story/build-story';
import {
	buildFiles,
	buildSearchFile,
	buildSharedFiles,
	buildTopicsFile,
	writeFiles,
	writeMissingFiles,
	type BuiltFile
} from '../write-output';
import { StepTimes } from '../step-times';
import { listMissingCharacters, readChineseSubsets } from './chinese-font';
import { checkTranslations } from './check-translations';
import { readChineseText } from './chinese-text';
import { readDictionary } from './dictionary';
import { translateSearch, translateTables } from './translate-tables';

const root = process.cwd();
const times = new StepTimes();

function stopAtErrors(errors: readonly DataError[]): void {
	if (errors.length === 0) return;
	for (const error of sortErrors(errors)) console.error(formatError(error));
	process.exit(1);
}

/** @param change of the contents */
function rewrite(file: BuiltFile, change: (content: never) => unknown): BuiltFile {
	return { ...file, content: `${JSON.stringify(change(JSON.parse(file.content) as never))}\n` };
}

times.end('start');
if (LANGUAGE === 'en') throw new Error('English is built by data/build/main.ts');
const { set, errors: tableErrors } = readTables(root);
const { dictionary, errors } = readDictionary(root, LANGUAGE);
stopAtErrors([...tableErrors, ...errors]);

const missing = new Set<string>();
const names = await readSearchNames(root);
const areas = await readRegionAreas();
const built = buildFiles(set, areas, names).map((file) =>
	rewrite(file, (content) => {
		const { tables, missing: texts } = translateTables(content, dictionary);
		texts.forEach((text) => missing.add(text));
		return tables;
	})
);
const english = JSON.parse(buildSearchFile(set, names).content) as SearchIndex;
const search = rewrite(
	buildSearchFile(set, names, (tables) => translateTables(tables, dictionary).tables),
	(index) => translateSearch(index, english, dictionary)
);
const topics = buildTopicsFile(set, areas, root, {
	translate: (english) => dictionary.get(english) || english,
	translations: names.translations
});
writeFiles([...built, search, topics], root);
// the build in English, which writes them, may come later
writeMissingFiles(buildSharedFiles(set), root);
times.end('tables');
const story = await buildStory(set, root, (text) => dictionary.get(text) || text);
stopAtErrors(story.errors);
writeFiles(story.files, root);
times.end('story');
if (LANGUAGE === 'zh') {
	const subsets = await readChineseSubsets(root);
	const { text } = await readChineseText(root);
	const lacking = listMissingCharacters('pages', text.pages, subsets);
	if (lacking.length > 0)
		console.warn(`data: zh: the Chinese fonts lack ${lacking.join('')}: run npm run fonts`);
	times.end('fonts');
}
console.log(`data: ${LANGUAGE}: ${dictionary.size} texts, ${missing.size} left in English`);
if (!process.argv.includes('--without-pictures')) {
	const { buildViewPictures } = await import('../views/build-view-pictures');
	console.log(`data: ${LANGUAGE}: ${await buildViewPictures(root)}`);
	times.end('pictures');
}
console.log(`data: ${LANGUAGE}: ${String(times)}`);
stopAtErrors(checkTranslations(root, set));
