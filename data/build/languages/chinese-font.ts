import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import type { ChineseSubset } from '../fonts';
import { chineseIn, CHINESE_SUBSETS, type ChineseSubsetName } from './chinese-text';

const require = createRequire(import.meta.url);

/** Where the subsets are kept, from the root of the repository, with the list of their characters. */
export const CHINESE_FONT_FOLDER = 'data/fonts/zh';
const LIST = 'characters.json';

const fileOf = (name: ChineseSubsetName) => `noto-sans-sc-${name}.woff2`;

/**
 * Makes subsets of Noto Sans SC with the characters that the atlas needs in Chinese, about 1,300
 * of thirty thousand: those of the map, those that the names of the tables add, and those
 * of all other pages. A character is in the first that needs it, and a page asks only for the
 * subsets of its characters.
 * @param text that needs each subset
 */
export async function writeChineseSubsets(
	text: Readonly<Record<ChineseSubsetName, string>>,
	folder: string
): Promise<ChineseSubset[]> {
	const source = await readFile(
		require.resolve(
			'@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2'
		)
	);
	await mkdir(folder, { recursive: true });
	const taken = new Set<string>();
	const subsets: ChineseSubset[] = [];
	for (const name of CHINESE_SUBSETS) {
		const characters = chineseIn(text[name]).filter((character) => !taken.has(character));
		characters.forEach((character) => taken.add(character));
		const font = await subsetFont(source, characters.join(''), { targetFormat: 'woff2' });
		const file = path.join(folder, fileOf(name));
		await writeFile(file, font);
		subsets.push({ url: fileOf(name), file, characters });
	}
	const list = CHINESE_SUBSETS.map((name, index) => [name, subsets[index]?.characters.join('')]);
	const json = JSON.stringify(Object.fromEntries(list), null, '\t');
	await writeFile(path.join(folder, LIST), `${json}\n`);
	return subsets;
}

/** The subsets that the repository keeps. @param root of the repository */
export async function readChineseSubsets(root: string): Promise<ChineseSubset[]> {
	const folder = path.join(root, CHINESE_FONT_FOLDER);
	const list = JSON.parse(await readFile(path.join(folder, LIST), 'utf8')) as Record<
		ChineseSubsetName,
		string
	>;
	return CHINESE_SUBSETS.map((name) => ({
		url: fileOf(name),
		file: path.join(folder, fileOf(name)),
		characters: [...list[name]]
	}));
}
