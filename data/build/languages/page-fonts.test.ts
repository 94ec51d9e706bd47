import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { create, type Font } from '@cantoo/fontkit';
import { decompress } from 'woff2-encoder';
import { describe, expect, it } from 'vitest';
import { formatFontsCss, formatLazyFontsCss } from '../../../src/lib/ui/font-faces';
import { LANGUAGE_NAME_FONT, PAGE_FONT_FOLDER, PAGE_FONTS, readTablesFont } from './page-fonts';

const css = formatFontsCss() + formatLazyFontsCss();

/** The unicode ranges of the file in the style sheet. */
function readRange(file: string): Set<string> {
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

describe('the style rules', () => {
	const rules = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(css|svelte)$/.test(file))
		.flatMap(
			(file) =>
				readFileSync(path.join('src', file), 'utf8').match(
					/font-weight: \d+;|\bfont-(thin|light|normal|medium|semibold|bold|black)\b(?!:)/g
				) ?? []
		);

	it('use only weights that the fonts have', () => {
		const weights = { light: 300, normal: 400, semibold: 600 };
		const allowed = Object.entries(weights).flatMap(([name, weight]) => [
			`font-${name}`,
			`font-weight: ${weight};`
		]);
		expect(rules.length).toBeGreaterThan(100);
		expect([...new Set(rules)].filter((rule) => !allowed.includes(rule))).toEqual([]);
	});
});

async function readFont(file: string): Promise<Font> {
	const bytes = readFileSync(path.join(PAGE_FONT_FOLDER, file));
	return create(Buffer.from(await decompress(bytes))) as Font;
}

it('the menu of languages has glyphs for the Chinese name of Chinese on every page', async () => {
	const { file, characters } = LANGUAGE_NAME_FONT;
	const font = await readFont(file);
	expect([...readRange(file)].sort()).toEqual([...characters].sort());
	for (const character of characters) {
		expect(font.hasGlyphForCodePoint(character.codePointAt(0)!), character).toBe(true);
	}
});

it('the font of the tables has every Chinese character of a name or a title (else npm run fonts)', async () => {
	const { file, characters } = await readTablesFont();
	const font = await readFont(file);
	const lacking = characters.filter((each) => !font.hasGlyphForCodePoint(each.codePointAt(0)!));
	expect(lacking).toEqual([]);
});

describe.each(PAGE_FONTS)('$file', ({ file, characters, weights }) => {
	const read = () => readFont(file);

	it('has the characters of its range in the style sheet', async () => {
		const font = await read();
		expect([...readRange(file)].sort()).toEqual([...characters].sort());
		const lacking = characters.filter(
			(character) => !font.hasGlyphForCodePoint(character.codePointAt(0)!)
		);
		expect(lacking).toEqual([]);
	});

	it('has exactly the weights that pages use', async () => {
		const { wght } = (await read()).variationAxes;
		expect({ min: wght?.min, max: wght?.max }).toEqual(weights);
	});

	it('has no reserved name, and the copyright', async () => {
		const font = await read();
		for (const name of [font.familyName, font.fullName, font.postscriptName]) {
			expect(name).toMatch(/^Steppe/);
		}
		expect(font.copyright).toContain('Adobe');
	});
});
