import { readFileSync } from 'node:fs';
import path from 'node:path';
import { create, type Font } from '@cantoo/fontkit';
import { decompress } from 'woff2-encoder';
import { describe, expect, it } from 'vitest';
import { formatFontsCss } from '../../../src/lib/ui/font-faces';
import { PAGE_FONT_FOLDER, PAGE_FONTS } from './page-fonts';

const css = formatFontsCss();

/** Of the face in the style sheet, which asks for the file by them. */
function rangeOf(file: string): Set<string> {
	const [, range = ''] = new RegExp(`${file}'\\)[^;]+;\\s+unicode-range:([^;]+);`).exec(css) ?? [];
	return new Set(
		range.split(',').flatMap((part) => {
			const [first = 0, last = first] = part
				.trim()
				.replace('U+', '')
				.split('-')
				.map((hex) => parseInt(hex, 16));
			return Array.from({ length: last - first + 1 }, (_, index) =>
				String.fromCodePoint(first + index)
			);
		})
	);
}

describe.each(PAGE_FONTS)('$file', ({ file, characters }) => {
	const bytes = readFileSync(path.join(PAGE_FONT_FOLDER, file));
	const read = async () => create(Buffer.from(await decompress(bytes))) as Font;

	it('holds the characters that the style sheet asks it for', async () => {
		const font = await read();
		expect([...rangeOf(file)].sort()).toEqual([...characters].sort());
		const lacking = characters.filter(
			(character) => !font.hasGlyphForCodePoint(character.codePointAt(0)!)
		);
		expect(lacking).toEqual([]);
	});

	it('bears no reserved name, and the copyright', async () => {
		const font = await read();
		for (const name of [font.familyName, font.fullName, font.postscriptName]) {
			expect(name).toMatch(/^Steppe/);
		}
		expect(font.copyright).toContain('Adobe');
	});
});
