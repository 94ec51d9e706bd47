/**
 * Pictures that `npm start` has not drawn yet when it is asked for them: previews of pages, of which
 * a release has all, and pictures of views.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { getFolder, LANGUAGES } from './messages/languages.mjs';
import { PICTURES } from './messages/static-files.mjs';
import { run } from './steps.mjs';

/** @typedef {import('./messages/languages.mjs').Language} Language */

/**
 * The command that draws the pictures of a language.
 * @param {Language} language @param {string} site its folder @param {string[]} options of the program
 */
export const getPreviewCommand = (language, site, ...options) => [
	process.execPath,
	...[`--conditions=${language}`, '--import', 'tsx', 'data/build/previews/main.ts'],
	...['--into', join(site, getFolder(language)), ...options]
];

/**
 * Waits for the pictures of views that are being drawn, if a request is for one that is missing.
 * @param {string} site its folder @param {string} path of a request: `/views/khorgos-dark.webp`
 * @param {Promise<number>} drawing ends when they are in the site
 * @returns {Promise<boolean>} is it there now?
 */
export async function waitForPicture(site, path, drawing) {
	if (!path.startsWith(`/${PICTURES}/`)) return false;
	await drawing;
	return existsSync(join(site, path));
}

/**
 * Draws a picture that is missing from a site.
 * @param {string} site its folder @param {string} path of a request: `/ru/previews/2016.png`
 * @returns {Promise<boolean>} is it there now? false if no page has it
 */
export async function drawPreview(site, path) {
	const [, folder = '', file = ''] = /^(?:\/([a-z]+))?\/(previews\/.+\.png)$/.exec(path) ?? [];
	const language = folder === '' ? 'en' : LANGUAGES.find((each) => each === folder);
	if (!file || !language) return false;
	await run(getPreviewCommand(language, site, '--file', file), { output: 'ignore' });
	return existsSync(join(site, path));
}
