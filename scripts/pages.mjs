/**
 * Makes the pages of a language: its messages, its tables, then what SvelteKit renders, in
 * `.cache/pages/<language>`; and the pictures that they show. Each step runs only if its inputs changed.
 */
import { existsSync } from 'node:fs';
import { writeLayerLists } from './layer-lists.mjs';
import { hashInputs, hashOfPages, isFresh, isPartOfPages, makeFresh } from './freshness.mjs';
import { getPagesFolder } from './messages/languages.mjs';
import { gatherStaticFiles, getPicturesFolder } from './messages/static-files.mjs';
import { makeNodeProgram, step } from './steps.mjs';

/** @typedef {import('./messages/languages.mjs').Language} Language */

/** The name of a version, from its inputs. */
const VERSION_DIGITS = 20;

/** What `tsconfig.json` extends. */
const TYPES = '.svelte-kit/tsconfig.json';

const DATA_INPUTS = ['data', 'messages', 'src/lib', 'scripts/messages', 'package-lock.json'];

/** @param {Language} language @param {string} program of its data @returns {string[]} the command */
const getDataCommand = (language, program) => [
	process.execPath,
	...[`--conditions=${language}`, '--import', 'tsx', program]
];

/** One process compiles several languages in two thirds of the time. @param {readonly Language[]} languages @returns {Promise<number>} exit code */
export function makeMessages(languages) {
	writeLayerLists();
	const compile = [process.execPath, 'scripts/messages/compile-messages.mjs', ...languages];
	return step(`messages ${languages.join(' ')}`, compile);
}

/** @param {Language} language */
const getPicturesTask = (language) => `pictures-${language}`;

/** The pictures of views in a language, from its tables. @param {Language} language @returns {Promise<number>} exit code */
export async function makePictures(language) {
	const hash = hashInputs(DATA_INPUTS, isPartOfPages);
	const task = getPicturesTask(language);
	if (isFresh(task, hash, getPicturesFolder(language))) return 0;
	const command = getDataCommand(language, 'data/build/views/main.ts');
	return makeFresh(task, hash, () => step(`pictures ${language}`, command));
}

/**
 * Messages and tables of a language, and the pictures of its pages.
 * @param {Language} language
 * @param {{ hasPictures?: boolean }} [options] only pages show pictures
 * @returns {Promise<number>} exit code
 */
export async function makeData(language, { hasPictures = true } = {}) {
	const code = await makeMessages([language]);
	if (code !== 0) return code;
	const hash = hashInputs(DATA_INPUTS, isPartOfPages);
	const task = `data-${language}`;
	if (isFresh(task, hash, `src/lib/core/data/built/${language}/core.json`))
		return hasPictures ? makePictures(language) : 0;
	const program = language === 'en' ? 'data/build/main.ts' : 'data/build/languages/main.ts';
	const options = hasPictures ? [] : ['--without-pictures'];
	const makeTables = () =>
		makeFresh(task, hash, () =>
			step(`data ${language}`, [...getDataCommand(language, program), ...options], {
				hint: 'Errors in tables are listed with file, line and column.'
			})
		);
	// one process, which has the tables in memory, draws the pictures too
	return hasPictures ? makeFresh(getPicturesTask(language), hash, makeTables) : makeTables();
}

/** @type {Promise<number> | undefined} made once, also for two languages at the same time */
let types;

/** @type {Promise<number> | undefined} compiled once, also for two languages at the same time */
let components;

/** @returns {Promise<number>} exit code */
const compileComponents = () =>
	(components ??= step('components', [process.execPath, 'scripts/compile-components.mjs'], {
		env: { ATLAS_LANGUAGE: 'en' }
	}));

/** SvelteKit writes types for the language it builds; in a fresh clone English may come second. */
async function makeTypes() {
	if (existsSync(TYPES)) return 0;
	const sync = makeNodeProgram('@sveltejs/kit/svelte-kit.js', 'sync');
	return step('types of SvelteKit', sync, { env: { ATLAS_LANGUAGE: 'en' } });
}

/**
 * The pages of a language; their pictures of views are drawn apart: `makePictures`.
 * @param {Language} language
 * @param {string} [hash] of all inputs
 * @returns {Promise<number>} exit code
 */
export async function makePages(language, hash = hashOfPages()) {
	if (isFresh(`pages-${language}`, hash, `${getPagesFolder(language)}/index.html`)) return 0;
	// on two cores the one costs no time beside the other
	const codes = await Promise.all([
		makeData(language, { hasPictures: false }),
		compileComponents()
	]);
	const code = codes.find((each) => each !== 0);
	if (code) return code;
	if (language !== 'en') gatherStaticFiles(language);
	const failed = await (types ??= makeTypes());
	if (failed !== 0) return failed;
	return makeFresh(`pages-${language}`, hash, () =>
		step(`pages ${language}`, makeNodeProgram('vite/bin/vite.js', 'build'), {
			env: { ATLAS_LANGUAGE: language, ATLAS_BUILD: hash.slice(0, VERSION_DIGITS) }
		})
	);
}
