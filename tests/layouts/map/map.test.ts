/**
 * No text, figure or border crossing overlaps on any map. Laid out by the code of the maps, without
 * a browser, in a separate process for each language, because the language is a condition of the
 * process.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { FOLDER_LANGUAGES } from '../../../scripts/messages/languages.mjs';
import type { Laid } from './lay-out-pages';
import type { LaidPhones } from './lay-out-phones';
import type { LaidRegions } from './lay-out-regions';

interface Maps {
	pages: Laid;
	phones: LaidPhones;
	regions: LaidRegions;
	images: Laid;
}

async function layOutIn(language: string): Promise<Maps> {
	const { stdout } = await promisify(execFile)(
		process.execPath,
		[`--conditions=${language}`, '--import', 'tsx', join(import.meta.dirname, 'main.ts')],
		{ maxBuffer: 16e6 }
	);
	return JSON.parse(stdout) as Maps;
}

// one after the other: the step counts as one core
describe.each(['en', ...FOLDER_LANGUAGES])(
	'nothing overlaps or is cut off on the maps of: %s',
	(language) => {
		let maps: Maps;
		beforeAll(async () => {
			maps = await layOutIn(language);
		});

		it('all pages, steps, years and windows', () => {
			expect(maps.pages.count).toBeGreaterThan(2000);
			expect(maps.pages.errors).toEqual([]);
		});

		// the first picture, and the live map at every width, with each layer and without
		it('bug: a phone wrote Uzbekistan in Kazakhstan, and Turkmenistan in Uzbekistan', () => {
			expect(maps.phones.count).toBeGreaterThan(700);
			expect(maps.phones.abroad).toEqual([]);
		});

		it('bug: the buttons of a phone’s map hid the name of Kazakhstan', () => {
			expect(maps.phones.missing).toEqual([]);
		});

		it('bug: names on a phone covered signs of capitals, ports and crossings', () => {
			expect(maps.phones.covering).toEqual([]);
		});

		it('bug: a phone wrote Tashkent far from its sign', () => {
			expect(maps.phones.far).toEqual([]);
		});

		it('the first picture of a phone says what its live map says', () => {
			expect(maps.phones.different).toEqual([]);
		});

		it('bug: in an article on a phone Tashkent and Dushanbe stood at each other’s signs', () => {
			expect(maps.phones.article).toEqual([]);
		});

		it('bug: Sughd was written at Dushanbe, and other names of regions across borders', () => {
			expect(maps.regions.count).toBe(400);
			expect(maps.regions.named).toBeGreaterThan(1500);
			expect(maps.regions.misplaced).toEqual([]);
		});

		it('bug: names of regions stood on other names', () => {
			expect(maps.regions.overlapping).toEqual([]);
		});

		it('images, slides and embeds', () => {
			expect(maps.images.count).toBeGreaterThan(350);
			expect(maps.images.errors).toEqual([]);
		});
	}
);
