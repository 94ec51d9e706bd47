import { LANGUAGE } from '#language';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { decompress } from 'woff2-encoder';

const require = createRequire(import.meta.url);

/** The font styles of an image, see `picture/image/set-text.ts`. */
const CUTS = [
	['source-serif-4', '300-normal'],
	['source-serif-4', '400-normal'],
	['source-serif-4', '600-normal'],
	['source-serif-4', '400-italic'],
	['source-sans-3', '400-normal'],
	['source-sans-3', '600-normal']
] as const;

/**
 * The files that a font comes in, with the characters of each. For a character that its font lacks the
 * rasteriser takes the first font that has it, of whatever weight: so each file has a family of its own,
 * whose last letter differs.
 */
const SLICES = [
	{ slice: 'latin', letter: '', characters: /(?!)/u },
	{ slice: 'latin-ext', letter: 'L', characters: /[\u0100-\u02af\u1e00-\u1eff]/u },
	{ slice: 'cyrillic', letter: 'C', characters: /[\u0400-\u045f\u0490\u0491\u04b0\u04b1\u2116]/u },
	{ slice: 'cyrillic-ext', letter: 'X', characters: /[\u0460-\u052f]/u }
] as const;
const FAMILIES = ['Source Serif 4', 'Source Sans 3'];

/** The family of a slice: as long as that of the font, in whose file it takes its place. */
const nameSlice = (family: string, letter: string): string =>
	letter ? family.slice(0, -1) + letter : family;

/** Renames a font in its table of names, which has them in two encodings. */
function renameFont(font: Uint8Array, letter: string): Buffer {
	const bytes = Buffer.from(font);
	for (const family of FAMILIES) {
		for (const encode of [encodeWide, (text: string) => Buffer.from(text, 'latin1')]) {
			const [from, to] = [encode(family), encode(nameSlice(family, letter))];
			for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1))
				to.copy(bytes, at);
		}
	}
	return bytes;
}

/** In UTF-16 with the high byte first. */
const encodeWide = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

/** Writes the font files that the rasteriser reads, uncompressed, and returns their names. */
export async function writePreviewFonts(folder: string): Promise<string[]> {
	await mkdir(folder, { recursive: true });
	const sources = CUTS.flatMap(([family, cut]) =>
		SLICES.map(({ slice, letter }) => ({
			file: `@fontsource/${family}/files/${family}-${slice}-${cut}.woff2`,
			letter: letter as string
		}))
	);
	if (LANGUAGE === 'zh') {
		const file = '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2';
		sources.push({ file, letter: '' });
	}
	return Promise.all(
		sources.map(async ({ file, letter }) => {
			const source = require.resolve(file);
			const written = path.join(folder, `${path.basename(source, '.woff2')}.ttf`);
			await writeFile(written, renameFont(await decompress(await readFile(source)), letter));
			return written;
		})
	);
}

/** Wraps the letters of a slice in its family. @param family of the words around */
function nameLetters(words: string, family: string): string {
	const named = SLICES.filter(({ letter }) => letter);
	return named.reduce(
		(text, { letter, characters }) =>
			text.replaceAll(
				new RegExp(`${characters.source}+`, 'gu'),
				(run) => `<tspan font-family="'${nameSlice(family, letter)}'">${run}</tspan>`
			),
		words
	);
}

/**
 * Names the font of each letter that is not in the first file of its font. Text with a halo is drawn
 * again without it, as the halo of a piece lies over the piece before it.
 */
export function nameFontSlices(svg: string): string {
	return svg.replaceAll(/<text\b[^>]*>.*?<\/text>/gsu, (text) => {
		const families: string[] = [];
		const pieces = text.split(/(<[^>]*>)/u).map((piece) => {
			if (piece.startsWith('</')) families.pop();
			else if (piece.startsWith('<'))
				families.push(FAMILIES.find((family) => piece.includes(family)) ?? families.at(-1) ?? '');
			else return nameLetters(piece, families.at(-1) ?? '');
			return piece;
		});
		const named = pieces.join('');
		if (named === text || !text.includes(' stroke="')) return named;
		return named + named.replaceAll(/ (?:stroke(?:-\w+)*|paint-order)="[^"]*"/gu, '');
	});
}

/** Static instances of the family are named after the lightest weight of the variable font. */
export const withFontNames = (svg: string): string =>
	svg.replaceAll(/'(Source Sans [3LCX])'/g, "'$1 ExtraLight'");
