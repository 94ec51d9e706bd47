import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from '@cantoo/fontkit';
import decompress from 'woff2-encoder/decompress';
import { describe, expect, it } from 'vitest';
import { wrapRuns, wrapText } from './set-text';
import { textWidth, type FaceId } from './text-width';

const require = createRequire(import.meta.url);
const FILES: readonly (readonly [FaceId, string])[] = [
	['serif', '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2'],
	['serif-bold', '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2'],
	['sans', '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2'],
	['sans-bold', '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2']
];

describe('the widths of an image’s letters', () => {
	it.each(FILES)('are those of the font: %s', async (face, file) => {
		const font = create(await decompress(readFileSync(require.resolve(file))));
		if (!('unitsPerEm' in font)) throw new Error('a collection, not a font');
		for (const text of ['Five countries, 29,885 students', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ']) {
			const advance = [...text].reduce(
				(sum, sign) => sum + (font.glyphForCodePoint(sign.codePointAt(0)!)?.advanceWidth ?? 0),
				0
			);
			expect(textWidth(text, face) / (advance / font.unitsPerEm)).toBeCloseTo(1, 2);
		}
	});
});

describe('lines', () => {
	const style = { face: 'serif', sizePx: 20 } as const;

	it('break between words and keep every word', () => {
		const text = 'Officials’ round numbers for four of the five, no figure for one';
		const lines = wrapText(text, 200, style);
		expect(lines.length).toBeGreaterThan(2);
		expect(lines.join(' ')).toBe(text);
		for (const line of lines) expect(textWidth(line, 'serif') * 20).toBeLessThanOrEqual(200);
	});

	it('break Chinese, which has no spaces, at any sign', () => {
		expect(wrapText('孔子学院与鲁班工坊', 81, style)).toEqual(['孔子学院', '与鲁班工', '坊']);
	});

	it('keep the strong part strong where it is broken', () => {
		const runs = [
			{ text: 'Five countries, ', isStrong: false },
			{ text: '29,885 students', isStrong: true }
		];
		const lines = wrapRuns(runs, 225, style);
		expect(lines.flat().filter((run) => run.isStrong).length).toBe(2);
	});
});
