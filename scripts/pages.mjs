/**
 * Makes the pages of a language: its messages, its tables, then what SvelteKit renders, in
 * `.cache/pages/<language>`. Each step runs only if its inputs changed.
 */
import { existsSync } from 'node:fs';
import { writeLayerLists } from './layer-lists.mjs';
import { hashInputs, hashOfPages, isFresh, isPartOfPages, makeFresh } from './freshness.mjs';
import { getPagesFolder } from './messages/languages.mjs';
import { gatherStaticFiles } from './messages/static-files.mjs';
import { makeNodeProgram, step } from './steps.mjs';

/** @typedef {import('./messages/languages.mjs').Language} Language */

/** The name of a version, from its inputs. */
const VERSION_DIGITS = 20;

/** What `tsconfig.json` extends. */
const TYPES = '.svelte-kit/tsconfig.json';

const DATA_INPUTS = ['data', 'messages', 'src/lib', 'scripts/messages', 'package-lock.json'];

/** @param {Language} language @returns {string[]} the command that builds its tables */
function dataCommand(language) {
	const program = language === 'en' ? 'data/build/main.ts' : 'data/build/languages/main.ts';
	return [process.execPath, `--conditions=${language}`, '--import', 'tsx', program];
}

/** One process compiles several languages in two thirds of the time. @param {readonly Language[]} languages @returns {Promise<number>} exit code */
export function makeMessages(languages) {
	writeLayerLists();
	const compile = [process.execPath, 'scripts/messages/compile-messages.mjs', ...languages];
	return step(`messages ${languages.join(' ')}`, compile);
}

/**
 * Messages and tables of a language, and the pictures of its pages.
 * @param {Language} language
 * @param {{ hasPages?: boolean }} [options] without pages, a language other than English has no pictures
 * @returns {Promise<number>} exit code
 */
export async function makeData(language, { hasPages = true } = {}) {
	const code = await makeMessages([language]);
	if (code !== 0) return code;
	const hash = hashInputs(DATA_INPUTS, isPartOfPages);
	const result = `src/lib/core/data/built/${language}/core.json`;
	const whole = `data-${language}`;
	if (isFresh(whole, hash, result)) return 0;
	const name = hasPages ? whole : `tables-${language}`;
	if (isFresh(name, hash, result)) return 0;
	const options = hasPages || language === 'en' ? [] : ['--without-pictures'];
	return makeFresh(name, hash, () =>
		step(`data ${language}`, [...dataCommand(language), ...options], {
			hint: 'Errors in tables are listed with file, line and column.'
		})
	);
}

/** @type {Promise<number> | undefined} made once, also for two languages at the same time */
let types;

/** SvelteKit writes types for the language it builds; in a fresh clone English may come second. */
async function makeTypes() {
	if (existsSync(TYPES)) return 0;
	const sync = makeNodeProgram('@sveltejs/kit/svelte-kit.js', 'sync');
	return step('types of SvelteKit', sync, { env: { ATLAS_LANGUAGE: 'en' } });
}

/**
 * @param {Language} language
 * @param {string} [hash] of all inputs
 * @returns {Promise<number>} exit code
 */
export async function makePages(language, hash = hashOfPages()) {
	if (isFresh(`pages-${language}`, hash, `${getPagesFolder(language)}/index.html`)) return 0;
	const code = await makeData(language);
	if (code !== 0) return code;
	if (language !== 'en') gatherStaticFiles(language);
	const failed = await (types ??= makeTypes());
	if (failed !== 0) return failed;
	return makeFresh(`pages-${language}`, hash, () =>
		step(`pages ${language}`, makeNodeProgram('vite/bin/vite.js', 'build'), {
			env: { ATLAS_LANGUAGE: language, ATLAS_BUILD: hash.slice(0, VERSION_DIGITS) }
		})
	);
}
