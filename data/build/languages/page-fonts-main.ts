/** `npm run fonts` makes the font subsets of the first view: see `page-fonts.ts`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import {
	cutPageFont,
	LANGUAGE_NAME_FONT,
	PAGE_FONT_FOLDER,
	PAGE_FONTS,
	readTablesFont
} from './page-fonts';

const { resolve } = createRequire(import.meta.url);
await mkdir(PAGE_FONT_FOLDER, { recursive: true });
for (const font of [...PAGE_FONTS, LANGUAGE_NAME_FONT, await readTablesFont()]) {
	const bytes = await cutPageFont(await readFile(resolve(font.source)), font);
	await writeFile(path.join(PAGE_FONT_FOLDER, font.file), bytes);
	console.log(`fonts: ${font.file}, ${font.characters.length} characters, ${bytes.length} bytes`);
}
