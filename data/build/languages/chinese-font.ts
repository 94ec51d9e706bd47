import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import { joinCatalogs, readCatalogs, formsOf } from '../../../scripts/messages/catalogs.mjs';
import { CHINESE, readChineseCharacters } from '../fonts';

const require = createRequire(import.meta.url);
const FOLDER = 'src/lib/data/built/zh';

/** Catalogs that only pages of long prose use: what the map says must not wait for them. */
const PROSE: ReadonlySet<string> = new Set(['about', 'claims', 'data']);
const isProse = (subject: string) => PROSE.has(subject.split('-')[0]!);

function chineseIn(text: string): string {
	return [...new Set(text)].filter((character) => CHINESE.test(character)).join('');
}

function wordsOf(root: string, isWanted: (subject: string) => boolean): string {
	const catalogs = readCatalogs(path.join(root, 'messages'), 'zh');
	const wanted = new Map([...catalogs].filter(([subject]) => isWanted(subject)));
	return Object.values(joinCatalogs(wanted)).flatMap(formsOf).join('');
}

/** All that the atlas says in Chinese, tables left out. */
export function chineseWords(root: string): string {
	return wordsOf(root, () => true);
}

/**
 * Two cuts of Noto Sans SC for the Chinese pages, so that a page loads some hundred letters and not
 * thirty thousand: those of the interface, and those that names, prose and the talk add.
 * @param tables what else is written in Chinese: the built tables and the talk, as text
 * @returns what was done, in words
 */
export async function buildChineseFont(root: string, tables: string): Promise<string> {
	const first = chineseIn(wordsOf(root, (subject) => !isProse(subject)));
	const all = chineseIn(
		wordsOf(root, isProse) + tables + (await readChineseCharacters()).join('')
	);
	const rest = [...all].filter((character) => !first.includes(character)).join('');
	const source = await readFile(
		require.resolve(
			'@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2'
		)
	);
	await mkdir(path.join(root, FOLDER), { recursive: true });
	const said: string[] = [];
	for (const [name, letters] of Object.entries({ first, rest })) {
		const font = await subsetFont(source, letters, { targetFormat: 'woff2' });
		await writeFile(path.join(root, FOLDER, `chinese-${name}.woff2`), font);
		said.push(`${[...letters].length} letters in ${font.length} bytes`);
	}
	return said.join(', ');
}
