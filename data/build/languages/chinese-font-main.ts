/**
 * `npm run fonts` rebuilds the Chinese fonts when the atlas uses a missing character. They are
 * subsets of Noto Sans SC with about 1,300 of its 30,000 characters: those of the map, those that
 * the names of the tables add, and those of all other pages. A character is in the first subset
 * that needs it, and a page loads only the subsets of its characters.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import { formatFault } from '../fault';
import { CHARACTER_LIST, CHINESE_FONT_FOLDER, fileOfSubset } from './chinese-font';
import { chineseIn, CHINESE_SUBSETS, readChineseText } from './chinese-text';

const WHOLE_FONT =
	'@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2';

const { text, faults } = await readChineseText(process.cwd());
for (const fault of faults) console.error(formatFault(fault));
if (faults.length > 0) process.exit(1);

const source = await readFile(createRequire(import.meta.url).resolve(WHOLE_FONT));
await mkdir(CHINESE_FONT_FOLDER, { recursive: true });
const taken = new Set<string>();
const list: Record<string, string> = {};
for (const name of CHINESE_SUBSETS) {
	const characters = chineseIn(text[name]).filter((character) => !taken.has(character));
	characters.forEach((character) => taken.add(character));
	list[name] = characters.join('');
	const font = await subsetFont(source, list[name], { targetFormat: 'woff2' });
	const file = path.join(CHINESE_FONT_FOLDER, fileOfSubset(name));
	await writeFile(file, font);
	console.log(`fonts: ${file}, ${characters.length} characters, ${font.length} bytes`);
}
await writeFile(
	path.join(CHINESE_FONT_FOLDER, CHARACTER_LIST),
	`${JSON.stringify(list, null, '\t')}\n`
);
