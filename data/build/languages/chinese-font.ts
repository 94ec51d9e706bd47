/** The Chinese fonts that the repository keeps: `chinese-font-main.ts` makes them. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ChineseSubset } from '../fonts';
import { chineseIn, CHINESE_SUBSETS, type ChineseSubsetName } from './chinese-text';

/** From the root of the repository. */
export const CHINESE_FONT_FOLDER = 'data/fonts/zh';
/** The characters of each subset, in the same folder. */
export const CHARACTER_LIST = 'characters.json';

export const fileOfSubset = (name: ChineseSubsetName) => `noto-sans-sc-${name}.woff2`;

/** In the order in which a page asks for them. @param root of the repository */
export async function readChineseSubsets(root: string): Promise<ChineseSubset[]> {
	const folder = path.join(root, CHINESE_FONT_FOLDER);
	const list = JSON.parse(await readFile(path.join(folder, CHARACTER_LIST), 'utf8')) as Record<
		ChineseSubsetName,
		string
	>;
	return CHINESE_SUBSETS.map((name) => ({
		url: fileOfSubset(name),
		file: path.join(folder, fileOfSubset(name)),
		characters: [...list[name]]
	}));
}

/** Characters that a text needs of a subset, and that neither it nor one before it has. */
export function missingCharacters(
	name: ChineseSubsetName,
	text: string,
	subsets: readonly ChineseSubset[]
): string[] {
	const loaded = subsets.slice(0, CHINESE_SUBSETS.indexOf(name) + 1);
	const held = new Set(loaded.flatMap(({ characters }) => characters));
	return chineseIn(text).filter((character) => !held.has(character));
}
