import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from '@cantoo/fontkit';
import decompress from 'woff2-encoder/decompress';
import { expect, it } from 'vitest';
import { measureTextWidth, type FaceId } from './text-width';

const require = createRequire(import.meta.url);
const CUTS: readonly (readonly [FaceId, family: string, cut: string])[] = [
	['serif', 'source-serif-4', '400-normal'],
	['serif-bold', 'source-serif-4', '600-normal'],
	['serif-italic', 'source-serif-4', '400-italic'],
	['sans', 'source-sans-3', '400-normal'],
	['sans-bold', 'source-sans-3', '600-normal']
];
const TEXTS: Readonly<Record<string, readonly string[]>> = {
	latin: ['Five countries, 29,885 students', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
	cyrillic: ['Туркмения', 'нет опубликованных данных', 'ЩЁКИНО'],
	'cyrillic-ext': ['ҚӨҰҮҺҢҒӘ', 'қөұүһңғә']
};

async function openFont(family: string, slice: string, cut: string): Promise<Font> {
	const file = `@fontsource/${family}/files/${family}-${slice}-${cut}.woff2`;
	const font = create(await decompress(readFileSync(require.resolve(file))));
	if (!('unitsPerEm' in font)) throw new Error('a collection, not a font');
	return font;
}

it.each(CUTS)('the widths of the letters are those of the font: %s', async (face, family, cut) => {
	for (const [slice, texts] of Object.entries(TEXTS)) {
		const font = await openFont(family, slice, cut);
		for (const text of texts) {
			const letters = [...text].filter((sign) => font.hasGlyphForCodePoint(sign.codePointAt(0)!));
			expect(letters.length, text).toBeGreaterThan(5);
			const advance = letters.reduce(
				(sum, sign) => sum + (font.glyphForCodePoint(sign.codePointAt(0)!)?.advanceWidth ?? 0),
				0
			);
			expect(measureTextWidth(letters.join(''), face) / (advance / font.unitsPerEm)).toBeCloseTo(
				1,
				2
			);
		}
	}
});
