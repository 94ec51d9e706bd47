/** The Chinese fonts in the repository, made by `chinese-font-main.ts`. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ChineseSubset } from '../fonts';
import { listChineseIn, CHINESE_SUBSETS, type ChineseSubsetName } from './chinese-text';

/** From the root of the repository. */
export const CHINESE_FONT_FOLDER = 'data/fonts/zh';
/** The characters of each subset, in the same folder. */
export const CHARACTER_LIST = 'characters.json';

export const getSubsetFile = (name: ChineseSubsetName) => `noto-sans-sc-${name}.woff2`;

/** In the order in which a page loads them. @param root of the repository */
export async function readChineseSubsets(root: string): Promise<ChineseSubset[]> {
	const folder = path.join(root, CHINESE_FONT_FOLDER);
	const list = JSON.parse(await readFile(path.join(folder, CHARACTER_LIST), 'utf8')) as Record<
		ChineseSubsetName,
		string
	>;
	return CHINESE_SUBSETS.map((name) => ({
		url: getSubsetFile(name),
		file: path.join(folder, getSubsetFile(name)),
		characters: [...list[name]]
	}));
}

/** Characters of a text that are missing from its subset and the earlier ones. */
export function listMissingCharacters(
	name: ChineseSubsetName,
	text: string,
	subsets: readonly ChineseSubset[]
): string[] {
	const loaded = subsets.slice(0, CHINESE_SUBSETS.indexOf(name) + 1);
	const available = new Set(loaded.flatMap(({ characters }) => characters));
	return listChineseIn(text).filter((character) => !available.has(character));
}
