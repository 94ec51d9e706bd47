/** The Chinese fonts in the repository have all Chinese characters of the atlas. */
import { create, type Font } from '@cantoo/fontkit';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listMissingCharacters, readChineseSubsets } from '../../data/build/languages/chinese-font';
import {
	listChineseIn,
	CHINESE_SUBSETS,
	readChineseText
} from '../../data/build/languages/chinese-text';

const { text, errors } = await readChineseText(process.cwd());
const subsets = await readChineseSubsets(process.cwd());

describe('the Chinese fonts in the repository', () => {
	it('are made for text without errors', () => {
		expect(errors).toEqual([]);
		expect(listChineseIn(text.pages).length).toBeGreaterThan(1000);
	});

	it.each(CHINESE_SUBSETS)('have every character of the %s', (name) => {
		const missing = listMissingCharacters(name, text[name], subsets);
		expect(
			missing,
			`The Chinese fonts lack ${missing.join('')}: run npm run fonts and commit data/fonts/zh.`
		).toEqual([]);
	});

	it.each(subsets.map((subset) => [subset.url, subset] as const))(
		'%s matches the list of characters',
		(_, { file, characters }) => {
			const font = create(readFileSync(file)) as Font;
			const missing = characters.filter(
				(character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
			);
			expect(missing, `${file} is broken: run npm run fonts.`).toEqual([]);
		}
	);
});
