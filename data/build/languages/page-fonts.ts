/**
 * Font subsets of the first view, small enough for a phone on a slow network. `page-fonts-main.ts`
 * makes them; all other characters come from the packages.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { decompress, compress } from 'woff2-encoder';
import subsetFont from 'subset-font';
import { readChineseCharacters, TABLES_FONT } from '../fonts';
import { LANGUAGE_TABLE } from '../../../scripts/messages/languages.mjs';
import { writeFont } from './write-font';

/**
 * The features of the fonts that pages use: kerning, ligatures and digits of one width. Fractions,
 * raised digits and letters for Bulgarian and Serbian would be up to half of a file.
 */
const FEATURES = ['kern', 'liga', 'ccmp', 'mark', 'mkmk', 'tnum', 'lnum'];

/** From the root of the repository. */
export const PAGE_FONT_FOLDER = 'src/lib/ui/fonts';

const SLICES = {
	digits: {
		from: 'latin',
		characters: ' !"#$%&\'()*+,-./0123456789:;<=>?@[]_\u00a0©«°·»×–—‘’“”…€−'
	},
	latin: { from: 'latin', characters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz' },
	cyrillic: {
		from: 'cyrillic',
		characters: 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюяІіҰұ№'
	},
	kazakh: { from: 'cyrillic-ext', characters: 'ӘәҒғҚқҢңӨөҮүҺһ' }
} as const;

/** Each file that arrives makes the browser lay out the page again: one for the Latin italics. */
const { digits, latin, cyrillic, kazakh } = SLICES;
const ITALIC_SLICES = {
	latin: { from: 'latin', characters: digits.characters + latin.characters },
	cyrillic,
	kazakh
} as const;

const SERIF = 'source-serif-4/files/source-serif-4';
const FACES = {
	sans: { files: 'source-sans-3/files/source-sans-3', style: 'normal', slices: SLICES },
	serif: { files: SERIF, style: 'normal', slices: SLICES },
	'serif-italic': { files: SERIF, style: 'italic', slices: ITALIC_SLICES }
} as const;

/** The weights in use; a wider range adds a third of the bytes. In serif, 300 is for years and numbers. */
const WORD_WEIGHTS = { min: 400, max: 600 } as const;
const NUMBER_WEIGHTS = { min: 300, max: 600 } as const;

export interface PageFont {
	/** In `PAGE_FONT_FOLDER`. */
	file: string;
	/** File of the source package. */
	source: string;
	characters: readonly string[];
	/** The range of its weights. */
	weights: { readonly min: number; readonly max: number };
}

export const PAGE_FONTS: readonly PageFont[] = Object.entries(FACES).flatMap(
	([face, { files, style, slices }]) =>
		Object.entries(slices).map(([slice, { from, characters }]) => ({
			file: `${face}-${slice}.woff2`,
			source: `@fontsource-variable/${files}-${from}-wght-${style}.woff2`,
			characters: [...characters],
			weights: face === 'serif' && slice === 'digits' ? NUMBER_WEIGHTS : WORD_WEIGHTS
		}))
);

/** The whole font, of which the repository has subsets. */
export const CHINESE_FONT =
	'@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2';

/** Names of places and partners, and titles of sources, that pages in all languages show in Chinese. */
export const readTablesFont = async (root?: string) => ({
	file: TABLES_FONT,
	source: CHINESE_FONT,
	characters: await readChineseCharacters(root)
});

/** The Chinese name of Chinese, in the language menu of pages without a Chinese font. */
export const LANGUAGE_NAME_FONT = {
	file: 'chinese-name.woff2',
	source: CHINESE_FONT,
	characters: [...LANGUAGE_TABLE.zh.name]
};

/** The licence reserves the name for the full font; a subset needs another name. */
const RESERVED_NAME = 'Source';
const OWN_NAME = 'Steppe';
/** Copyright, trademark and licence stay as they are. */
const KEPT_NAME_IDS = new Set([0, 7, 13, 14]);

/** @param font an OpenType font, changed in place: names of the same length need no other offsets */
function rename(font: Uint8Array): void {
	const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
	const tables = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + 16 * index);
	const entry = tables.find((at) => String.fromCharCode(...font.subarray(at, at + 4)) === 'name');
	if (entry === undefined) throw new Error('the font has no name table');
	const table = view.getUint32(entry + 8);
	const texts = table + view.getUint16(table + 4);
	for (let index = 0; index < view.getUint16(table + 2); index++) {
		const record = table + 6 + 12 * index;
		if (KEPT_NAME_IDS.has(view.getUint16(record + 6))) continue;
		const start = texts + view.getUint16(record + 10);
		const text = Buffer.from(font.buffer, font.byteOffset + start, view.getUint16(record + 8));
		// platform 1 has a byte for each letter, the others two
		const encoding = view.getUint16(record) === 1 ? 'latin1' : 'utf16le';
		const write = (name: string) =>
			encoding === 'latin1' ? Buffer.from(name, encoding) : Buffer.from(name, encoding).swap16();
		const [reserved, own] = [write(RESERVED_NAME), write(OWN_NAME)];
		for (let at = text.indexOf(reserved); at >= 0; at = text.indexOf(reserved)) own.copy(text, at);
	}
}

/** The types of the package lack an option that its documentation has. */
type SubsetOptions = Parameters<typeof subsetFont>[2] & { keepFeatures: readonly string[] };

/** @param source bytes of a woff2 file @returns bytes of the subset, as woff2 */
export async function cutPageFont(
	source: Buffer,
	{ characters, weights }: Pick<PageFont, 'characters'> & Partial<Pick<PageFont, 'weights'>>
): Promise<Uint8Array> {
	const whole = Buffer.from(await decompress(source));
	const options: SubsetOptions = {
		targetFormat: 'truetype',
		keepFeatures: FEATURES,
		...(weights ? { variationAxes: { wght: weights } } : {})
	};
	const part = await subsetFont(whole, characters.join(''), options);
	rename(part);
	return compress(part);
}

/** @returns the file from the root of the repository, if it changed */
export async function writePageFont(
	root: string,
	font: Omit<PageFont, 'weights'> & Partial<Pick<PageFont, 'weights'>>
): Promise<string[]> {
	const source = await readFile(createRequire(import.meta.url).resolve(font.source));
	const bytes = await cutPageFont(source, font);
	console.log(`fonts: ${font.file}, ${font.characters.length} characters, ${bytes.length} bytes`);
	const file = `${PAGE_FONT_FOLDER}/${font.file}`;
	return writeFont(root, file, bytes) ? [file] : [];
}
