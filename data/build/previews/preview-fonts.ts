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

/** Those with most characters first: the others are used only for missing ones. */
const SLICES = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'];

/** Writes the font files that the rasteriser reads, uncompressed, and returns their names. */
export async function writePreviewFonts(folder: string): Promise<string[]> {
	await mkdir(folder, { recursive: true });
	const sources = CUTS.flatMap(([family, cut]) =>
		SLICES.map((slice) =>
			require.resolve(`@fontsource/${family}/files/${family}-${slice}-${cut}.woff2`)
		)
	);
	if (LANGUAGE === 'zh') {
		const file = '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2';
		sources.push(require.resolve(file));
	}
	return Promise.all(
		sources.map(async (source) => {
			const file = path.join(folder, `${path.basename(source, '.woff2')}.ttf`);
			await writeFile(file, await decompress(await readFile(source)));
			return file;
		})
	);
}

/** Static instances of the family are named after the lightest weight of the variable font. */
export const withFontNames = (svg: string): string =>
	svg.replaceAll("'Source Sans 3'", "'Source Sans 3 ExtraLight'");
