/**
 * A site without compressed copies and previews, which `npm start` makes as they are asked for; the
 * tests open it as it is.
 */
import { addLanguage, addPictures } from './assemble.mjs';
import { hashOfPages, isFresh, makeFresh } from './freshness.mjs';
import { getFolder } from './messages/languages.mjs';
import { makePages, makePictures } from './pages.mjs';
import { LOCAL_PORT, getLocalOrigin } from './site-address.mjs';

/** @typedef {import('./messages/languages.mjs').Language} Language */

/** The URL of a site. @typedef {{ origin?: string, basePath?: string }} Place */

/** @param {string} site */
const getTask = (site, /** @type {Language} */ language) =>
	`${site.replaceAll('/', '-')}-${language}`;

/** The inputs of a language in a site: its pages, and its URL. @param {string} hash @param {Place} place */
const getStamp = (hash, { origin = getLocalOrigin(LOCAL_PORT), basePath = '' }) =>
	`${hash} ${origin}${basePath}`;

/**
 * @param {string} site its folder @param {Language} language
 * @param {Place} [place] @param {string} [hash] of all inputs
 */
export function isInSite(site, language, place = {}, hash = hashOfPages()) {
	const result = `${site}${getFolder(language)}/index.html`;
	return isFresh(getTask(site, language), getStamp(hash, place), result);
}

/**
 * Makes the pages of a language and adds them to a site, to be read before `addPicturesTo` has drawn
 * their pictures of views.
 * @param {string} site its folder @param {Language} language @param {Place} place
 * @param {string} hash of all inputs @returns {Promise<number>} exit code
 */
export async function addPagesTo(site, language, place, hash) {
	const code = await makePages(language, hash);
	if (code !== 0) return code;
	// equal to no complete one
	return makeFresh(getTask(site, language), `pages of ${getStamp(hash, place)}`, async () => {
		addLanguage(language, site, place);
		return 0;
	});
}

/**
 * Draws the pictures of views in a language and adds them to its pages in a site.
 * @param {string} site its folder @param {Language} language @param {Place} place
 * @param {string} hash of all inputs, as for its pages @returns {Promise<number>} exit code
 */
export function addPicturesTo(site, language, place, hash) {
	return makeFresh(getTask(site, language), getStamp(hash, place), async () => {
		const code = await makePictures(language);
		if (code === 0) addPictures(language, site);
		return code;
	});
}

/**
 * Makes a language and adds it to a site, with all its pictures of views; English first.
 * @param {string} site its folder @param {Language} language
 * @param {Place} [place] by default the root of `npm start`'s usual URL
 * @returns {Promise<number>} exit code
 */
export async function addToSite(site, language, place = {}) {
	// computed before, so that an edit meanwhile counts as a change
	const hash = hashOfPages();
	const code = (await makePages(language, hash)) || (await makePictures(language));
	if (code !== 0) return code;
	return makeFresh(getTask(site, language), getStamp(hash, place), async () => {
		addLanguage(language, site, place);
		return 0;
	});
}
