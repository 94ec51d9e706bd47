import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CODE_ROOT } from './code-root';
import { readCities, readCountryNames, readRegions, readWaterNames } from './geo/read-sources';

const DEFAULT_FOLDER = fileURLToPath(new URL('../../static/fonts/', import.meta.url));
const require = createRequire(import.meta.url);

/** Scripts of the atlas's own names; not Greek and Vietnamese. */
const SLICES = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'];

interface MapFont {
	/** The name used in map styles. */
	name: string;
	package: string;
	weight: 400 | 600;
	style: 'normal' | 'italic';
}

const MAP_FONTS: readonly MapFont[] = [
	{ name: 'Source Sans 3 Regular', package: 'source-sans-3', weight: 400, style: 'normal' },
	{ name: 'Source Sans 3 SemiBold', package: 'source-sans-3', weight: 600, style: 'normal' },
	{ name: 'Source Serif 4 Regular', package: 'source-serif-4', weight: 400, style: 'normal' },
	{ name: 'Source Serif 4 SemiBold', package: 'source-serif-4', weight: 600, style: 'normal' },
	{ name: 'Source Serif 4 Italic', package: 'source-serif-4', weight: 400, style: 'italic' }
];

/** One entry of MapLibre's style property `font-faces`; `url` is a file in the same folder. */
export interface FontFace {
	url: string;
	'unicode-range': string[];
}

interface Slice extends FontFace {
	file: string;
}

/** The woff2 slices of one weight and style, as the package's own style sheet lists them. */
async function readSlices({
	package: name,
	weight,
	style
}: Omit<MapFont, 'name'>): Promise<Slice[]> {
	const sheet = style === 'italic' ? `${weight}-italic.css` : `${weight}.css`;
	const folder = path.dirname(require.resolve(`@fontsource/${name}/${sheet}`));
	const css = await readFile(path.join(folder, sheet), 'utf8');
	const slices = [...css.matchAll(/@font-face\s*{([^}]*)}/g)].flatMap(([, body = '']) => {
		const url = /url\(\.\/files\/([^)]+\.woff2)\)/.exec(body)?.[1];
		const range = /unicode-range:\s*([^;]+);/.exec(body)?.[1];
		if (url === undefined || range === undefined) return [];
		const ranges = range.split(',').map((part) => part.trim());
		return [{ url, file: path.join(folder, 'files', url), 'unicode-range': ranges }];
	});
	if (slices.length === 0) throw new Error(`${sheet} of @fontsource/${name} lists no woff2 slices`);
	return slices;
}

/** First and last code point of `U+4E00`, `U+4E00-4E10` or `U+4E??`. */
function parseRange(range: string): readonly [first: number, last: number] {
	const [first = '', last = first] = range.replace(/^U\+/i, '').split('-');
	return [parseInt(first.replaceAll('?', '0'), 16), parseInt(last.replaceAll('?', 'F'), 16)];
}

/** The characters within a unicode range of a style sheet, in their order. */
export function listCharactersIn(
	ranges: readonly string[],
	characters: readonly string[]
): string[] {
	// parsed once: a face has a hundred slices, and the atlas more than a thousand Chinese characters
	const parsed = ranges.map(parseRange);
	return characters.filter((character) => {
		const code = character.codePointAt(0) ?? 0;
		return parsed.some(([first, last]) => code >= first && code <= last);
	});
}

function formatCodePoint(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
}

/** A character, or the full-width punctuation of Chinese titles. */
export const CHINESE = /\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u;

/** The tables as text: names of places, partners and sources that search and cards print. */
async function readTablesText(root: string): Promise<string> {
	const tables = path.join(root, 'data/tables');
	const names = (await readdir(tables)).filter((name) => name.endsWith('.csv'));
	const files = [
		...names.map((name) => path.join(tables, name)),
		path.join(root, 'data/sources.csv')
	];
	return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('');
}

/**
 * Every Chinese character in the names that the map prints and in the tables.
 * @param root of the repository
 */
export async function readChineseCharacters(root: string = CODE_ROOT): Promise<string[]> {
	const places = await Promise.all([
		readRegions(),
		readCities(),
		readWaterNames(),
		readCountryNames()
	]);
	const names = places.flat().map((row) => row.name_zh + row.name_kk + row.name_local);
	const text = names.join('') + (await readTablesText(root));
	return [...new Set(text)].filter((character) => CHINESE.test(character)).sort();
}

/** A font file with some of the Chinese characters. */
export interface ChineseSubset {
	/** Name of the file, as in style sheets. */
	url: string;
	/** Where it is. */
	file: string;
	characters: readonly string[];
}

/** The characters of `readChineseCharacters`, in one file: pages in every language may print them. */
export const TABLES_FONT = 'noto-sans-sc-tables.woff2';
const TABLES_FONT_FILE = fileURLToPath(
	new URL(`../../src/lib/ui/fonts/${TABLES_FONT}`, import.meta.url)
);

/** The list of faces of a map in Chinese; every other map loads `font-faces.json`. */
const CHINESE_LIST = 'font-faces-zh.json';

/**
 * Copies the font slices that the map needs and writes `font-faces.json`. Each face ends with the
 * subset of Noto Sans SC that holds the Chinese names of the tables, so no glyph server is needed.
 * @param subsets instead of it in a Chinese build
 */
export async function buildFonts(
	outputFolder: string = DEFAULT_FOLDER,
	subsets: readonly ChineseSubset[] = []
): Promise<void> {
	await mkdir(outputFolder, { recursive: true });
	const getSlice = ({ characters, ...subset }: ChineseSubset): Slice => ({
		...subset,
		'unicode-range': characters.map(formatCodePoint)
	});
	const characters = await readChineseCharacters();
	const tables = getSlice({ url: TABLES_FONT, file: TABLES_FONT_FILE, characters });
	const files = new Map<string, string>();
	async function writeFaces(list: string, chinese: readonly Slice[]): Promise<void> {
		const faces: Record<string, FontFace[]> = {};
		for (const font of MAP_FONTS) {
			const western = (await readSlices(font)).filter(({ url }) =>
				SLICES.some(
					(slice) => url === `${font.package}-${slice}-${font.weight}-${font.style}.woff2`
				)
			);
			const slices = [...western, ...chinese];
			for (const { file, url } of slices) files.set(url, file);
			faces[font.name] = slices.map((slice) => ({
				url: slice.url,
				'unicode-range': slice['unicode-range']
			}));
		}
		await writeFile(path.join(outputFolder, list), JSON.stringify(faces));
	}
	await writeFaces('font-faces.json', [tables]);
	if (subsets.length > 0) await writeFaces(CHINESE_LIST, subsets.map(getSlice));
	for (const [url, file] of files) await copyFile(file, path.join(outputFolder, url));
	// old slices are removed last, so that a running site keeps its fonts during a rebuild
	for (const file of await readdir(outputFolder))
		if (file.endsWith('.woff2') && !files.has(file)) await rm(path.join(outputFolder, file));
}
