import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import { formsOf, joinCatalogs, readCatalogs } from '../../../scripts/messages/catalogs.mjs';
import { CHINESE, readChineseCharacters, type ChineseCut } from '../fonts';
import { readCities, readCountryNames, readRegions, readWaterNames } from '../geo/read-sources';

const require = createRequire(import.meta.url);

/** Where a build in Chinese takes its fonts from. */
export const CHINESE_FONT_FOLDER = '.cache/static/zh/fonts';

/** Catalogs of pages and dialogs that are opened from the map: what it says must not wait for them. */
const BEYOND_THE_MAP = /^(about|add|alignment|announce|cells|changes|chinese|cite|claims|edition|embed|presenter|preview|provenance|share|sheet|stage|take|compare|data|difference|explore|export|kiosk|offline|polls|relation|russia|talk|thing|trade|trouble)(-|$)/;

/** Of a text in Chinese; what is longer is a summary, which a panel shows when it is opened. */
const LONGEST_NAME = 24;

const chineseIn = (text: string) => [...new Set(text)].filter((character) => CHINESE.test(character));

function wordsOf(root: string, isWanted: (subject: string) => boolean): string {
	const catalogs = readCatalogs(path.join(root, 'messages'), 'zh');
	const wanted = new Map([...catalogs].filter(([subject]) => isWanted(subject)));
	return Object.values(joinCatalogs(wanted)).flatMap(formsOf).join('');
}

async function readLabels(): Promise<string> {
	const rows = await Promise.all([
		readRegions(),
		readCities(),
		readWaterNames(),
		readCountryNames()
	]);
	return rows
		.flat()
		.map((row) => row.name_zh)
		.join('');
}

/**
 * Cuts Noto Sans SC into the letters that the atlas needs in Chinese, some thousand of thirty
 * thousand: those of the map, those that the names of the tables add, and those of all other pages.
 * A letter is in the first cut that needs it, and a page asks only for the cuts of its letters.
 * @param tableTexts names and summaries of the tables
 */
export async function cutChineseFont(
	root: string,
	tableTexts: readonly string[],
	talk: string
): Promise<ChineseCut[]> {
	const isName = (text: string) => text.length <= LONGEST_NAME;
	const texts = {
		map: wordsOf(root, (subject) => !BEYOND_THE_MAP.test(subject)) + (await readLabels()),
		names: tableTexts.filter(isName).join(''),
		pages: wordsOf(root, () => true) + tableTexts.join('') + talk + (await readChineseCharacters()).join('')
	};
	const source = await readFile(
		require.resolve(
			'@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2'
		)
	);
	const folder = path.join(root, CHINESE_FONT_FOLDER);
	await mkdir(folder, { recursive: true });
	const taken = new Set<string>();
	const cuts: ChineseCut[] = [];
	for (const [name, text] of Object.entries(texts)) {
		const letters = chineseIn(text).filter((letter) => !taken.has(letter));
		letters.forEach((letter) => taken.add(letter));
		const font = await subsetFont(source, letters.join(''), { targetFormat: 'woff2' });
		const url = `noto-sans-sc-${name}.woff2`;
		await writeFile(path.join(folder, url), font);
		cuts.push({ url, letters });
		console.log(`data: zh: ${url}: ${letters.length} letters, ${font.length} bytes`);
	}
	return cuts;
}
