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

interface Maps {
	pages: Laid;
	phones: Laid;
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

		it('the first picture of a phone, and the live map at each width', () => {
			expect(maps.phones.count).toBeGreaterThan(20);
			expect(maps.phones.errors).toEqual([]);
		});

		it('images, slides and embeds', () => {
			expect(maps.images.count).toBeGreaterThan(350);
			expect(maps.images.errors).toEqual([]);
		});
	}
);
