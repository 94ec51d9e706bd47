/** Chinese characters that the texts have and the fonts of the repository do not. */
import { create, type Font } from '@cantoo/fontkit';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { decompress } from 'woff2-encoder';
import type { DataError } from '../data-error';
import { listMissingCharacters, readChineseSubsets } from './chinese-font';
import { CHINESE_SUBSETS, type ChineseSubsetName } from './chinese-text';
import { CHINESE_FONT, PAGE_FONT_FOLDER, readTablesFont } from './page-fonts';

async function readFont(file: string): Promise<Font> {
	return create(Buffer.from(await decompress(readFileSync(file)))) as Font;
}

const lackingIn = (font: Font, characters: readonly string[]) =>
	characters.filter((each) => !font.hasGlyphForCodePoint(each.codePointAt(0) ?? 0));

/** Characters missing from the fonts of the Chinese pages. */
export async function listLackingInPages(
	root: string,
	text: Readonly<Record<ChineseSubsetName, string>>
): Promise<string[]> {
	const subsets = await readChineseSubsets(root);
	return [
		...new Set(CHINESE_SUBSETS.flatMap((name) => listMissingCharacters(name, text[name], subsets)))
	];
}

/** Characters of the tables missing from the font that pages in every language load. */
export async function listLackingInTables(root: string): Promise<string[]> {
	const { file, characters } = await readTablesFont(root);
	const path = join(root, PAGE_FONT_FOLDER, file);
	return existsSync(path) ? lackingIn(await readFont(path), characters) : [...characters];
}

/** The first line of the tables and translations with a character. */
function lineWith(root: string, character: string): Pick<DataError, 'file' | 'line'> {
	for (const folder of ['data/translations', 'data', 'data/tables']) {
		const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.csv'));
		for (const name of names) {
			const lines = readFileSync(join(root, folder, name), 'utf8').split('\n');
			const index = lines.findIndex((line) => line.includes(character));
			if (index >= 0) return { file: `${folder}/${name}`, line: index + 1 };
		}
	}
	return { file: 'messages/zh.json', line: 1 };
}

/** Characters that the whole font lacks too, so that no rebuilding helps. */
export async function checkCharacters(
	root: string,
	characters: readonly string[]
): Promise<DataError[]> {
	if (characters.length === 0) return [];
	const whole = await readFont(createRequire(import.meta.url).resolve(CHINESE_FONT));
	return lackingIn(whole, characters).map((character) => ({
		...lineWith(root, character),
		column: null,
		message: `no font of the atlas has "${character}"`,
		remedy: 'write the text with another character'
	}));
}
