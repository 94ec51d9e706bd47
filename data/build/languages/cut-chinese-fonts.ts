/** Cuts the Chinese fonts of the repository from the whole font: see `chinese-font-main.ts`. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { CHARACTER_LIST, CHINESE_FONT_FOLDER, getSubsetFile } from './chinese-font';
import { listChineseIn, CHINESE_SUBSETS, type ChineseSubsetName } from './chinese-text';
import { CHINESE_FONT } from './page-fonts';
import { writeFont } from './write-font';

/** @returns the files that it changed, from the root of the repository */
export async function cutChineseFonts(
	root: string,
	text: Readonly<Record<ChineseSubsetName, string>>
): Promise<string[]> {
	const source = await readFile(createRequire(import.meta.url).resolve(CHINESE_FONT));
	const taken = new Set<string>();
	const list: Record<string, string> = {};
	const changed: string[] = [];
	const write = (name: string, content: Uint8Array | string) => {
		const file = `${CHINESE_FONT_FOLDER}/${name}`;
		if (writeFont(root, file, content)) changed.push(file);
	};
	for (const name of CHINESE_SUBSETS) {
		const characters = listChineseIn(text[name]).filter((character) => !taken.has(character));
		characters.forEach((character) => taken.add(character));
		list[name] = characters.join('');
		const font = await subsetFont(source, list[name], { targetFormat: 'woff2' });
		write(getSubsetFile(name), font);
		console.log(
			`fonts: ${getSubsetFile(name)}, ${characters.length} characters, ${font.length} bytes`
		);
	}
	write(CHARACTER_LIST, `${JSON.stringify(list, null, '\t')}\n`);
	return changed;
}
