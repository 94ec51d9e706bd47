/**
 * No text, figure or border crossing overlaps on any map. Laid out by the code of the maps, without
 * a browser, in a separate process for each language, because the language is a condition of the
 * process.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { FOLDER_LANGUAGES } from '../../../scripts/messages/languages.mjs';

async function layOutIn(
	language: string,
	script: 'lay-out.ts' | 'lay-out-images.ts'
): Promise<{ count: number; faults: string[] }> {
	const { stdout } = await promisify(execFile)(
		process.execPath,
		[`--conditions=${language}`, '--import', 'tsx', join(import.meta.dirname, script)],
		{ maxBuffer: 16e6 }
	);
	return JSON.parse(stdout) as { count: number; faults: string[] };
}

it.concurrent.each(['en', ...FOLDER_LANGUAGES])(
	'nothing overlaps or is cut off on the maps of all pages, steps, years and windows: %s',
	async (language) => {
		const { count, faults } = await layOutIn(language, 'lay-out.ts');
		expect(count).toBeGreaterThan(2000);
		expect(faults).toEqual([]);
	}
);

it.concurrent.each(['en', ...FOLDER_LANGUAGES])(
	'nothing overlaps or is cut off on the maps of images, slides and embeds: %s',
	async (language) => {
		const { count, faults } = await layOutIn(language, 'lay-out-images.ts');
		expect(count).toBeGreaterThan(350);
		expect(faults).toEqual([]);
	}
);
