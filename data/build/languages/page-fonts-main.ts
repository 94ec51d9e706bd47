/** `npm run fonts` makes the font subsets of the first view: see `page-fonts.ts`. */
import { LANGUAGE_NAME_FONT, PAGE_FONTS, readTablesFont, writePageFont } from './page-fonts';

for (const font of [...PAGE_FONTS, LANGUAGE_NAME_FONT, await readTablesFont()]) {
	await writePageFont(process.cwd(), font);
}
