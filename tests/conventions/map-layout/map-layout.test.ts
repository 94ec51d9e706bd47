/**
 * Every word, figure and border crossing of every map has room: laid out by the code of the maps themselves, without a browser, in
 * each language in a process of its own, for a language is a condition of the process.
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
	'nothing overlaps and nothing is cut on the maps of all pages, steps, years and windows: %s',
	async (language) => {
		const { count, faults } = await layOutIn(language, 'lay-out.ts');
		expect(count).toBeGreaterThan(2000);
		expect(faults).toEqual([]);
	}
);

it.concurrent.each(['en', ...FOLDER_LANGUAGES])(
	'nothing overlaps and nothing is cut on the maps of images, slides and frames in other pages: %s',
	async (language) => {
		const { count, faults } = await layOutIn(language, 'lay-out-images.ts');
		expect(count).toBeGreaterThan(350);
		expect(faults).toEqual([]);
	}
);
