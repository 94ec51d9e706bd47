/**
 * No subject of a step is outside its map or under its legend, and no column is cut, at any size of the
 * window and of the text. Laid out by the code of the stage, without a browser, in a separate process
 * for each language, because the language is a condition of the process.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { FOLDER_LANGUAGES } from '../../../scripts/messages/languages.mjs';
import type { LaidSteps } from './lay-out-steps';

// one after the other: the step counts as one core
describe.each(['en', ...FOLDER_LANGUAGES])('the steps on stage in: %s', (language) => {
	it('show their subject and all their words', async () => {
		const { stdout } = await promisify(execFile)(
			process.execPath,
			[`--conditions=${language}`, '--import', 'tsx', join(import.meta.dirname, 'main.ts')],
			{ maxBuffer: 16e6 }
		);
		const { count, errors } = JSON.parse(stdout) as LaidSteps;
		expect(count).toBeGreaterThan(400);
		expect(errors).toEqual([]);
	});
});
