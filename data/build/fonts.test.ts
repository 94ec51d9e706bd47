import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFonts, listCharactersIn, readChineseCharacters, type FontFace } from './fonts';
import { readCities, readCountryNames, readRegions, readWaterNames } from './geo/read-sources';

let folder: string;
let faces: Record<string, FontFace[]>;

/** The characters that no slice of a face contains. */
function missingIn(slices: readonly FontFace[], characters: readonly string[]): string[] {
	const ranges = slices.flatMap((slice) => slice['unicode-range']);
	const available = new Set(listCharactersIn(ranges, characters));
	return characters.filter((character) => !available.has(character));
}

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'atlas-fonts-'));
	await buildFonts(folder);
	faces = JSON.parse(await readFile(path.join(folder, 'font-faces.json'), 'utf8'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('the map fonts', () => {
	it('name five faces, each with every file it lists', async () => {
		expect(Object.keys(faces)).toEqual([
			'Source Sans 3 Regular',
			'Source Sans 3 SemiBold',
			'Source Serif 4 Regular',
			'Source Serif 4 SemiBold',
			'Source Serif 4 Italic'
		]);
		const files = new Set(await readdir(folder));
		for (const face of Object.values(faces).flat()) expect(files).toContain(face.url);
	});

	it('contain every character of every name, and of the five languages', async () => {
		const rows = (
			await Promise.all([readRegions(), readCities(), readWaterNames(), readCountryNames()])
		).flat();
		const names = rows.flatMap((row) => [
			row.name_en,
			row.name_ru,
			row.name_zh,
			row.name_kk,
			row.name_local
		]);
		const text = `${names.join('')}әғқңөұүһіӣқӯҳҷşžňýäöüçʻ0123456789`;
		const characters = [...new Set(text.replaceAll(' ', ''))];
		for (const [name, slices] of Object.entries(faces))
			expect(missingIn(slices, characters), name).toEqual([]);
	});
});

describe('Chinese text outside the map', () => {
	it('of search results and source titles has a letter for every character', async () => {
		const characters = await readChineseCharacters();
		// Khorgos, and the title of a source
		for (const character of '霍尔果斯列车（') expect(characters, character).toContain(character);
		expect(missingIn(faces['Source Sans 3 Regular']!, characters)).toEqual([]);
	});
});

describe('unicode ranges', () => {
	it('may be single characters, ranges and wildcards', () => {
		expect(listCharactersIn(['U+41'], ['A', 'B'])).toEqual(['A']);
		expect(listCharactersIn(['U+0460-052F', 'U+41'], ['B', 'Қ', 'A'])).toEqual(['Қ', 'A']);
		expect(listCharactersIn(['U+4??'], ['Я', 'A'])).toEqual(['Я']);
	});
});
