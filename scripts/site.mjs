/** A site without compression and previews, as `npm start` serves it and the tests open it. */
import { addLanguage } from './assemble.mjs';
import { hashOfPages, isFresh, makeFresh } from './freshness.mjs';
import { folderOf } from './messages/languages.mjs';
import { makePages } from './pages.mjs';

/** @typedef {import('./messages/languages.mjs').Language} Language */

/** @param {string} site */
const taskOf = (site, /** @type {Language} */ language) =>
	`${site.replaceAll('/', '-')}-${language}`;

/** @param {string} site its folder @param {Language} language @param {string} [hash] of all inputs */
export function isInSite(site, language, hash = hashOfPages()) {
	return isFresh(taskOf(site, language), hash, `${site}${folderOf(language)}/index.html`);
}

/**
 * Makes the pages of a language and adds them to a site; English first.
 * @param {string} site its folder @param {Language} language @param {{ basePath?: string }} [options]
 * @returns {Promise<number>} exit code
 */
export async function addToSite(
	site,
	language,
	options = { basePath: process.env.BASE_PATH ?? '' }
) {
	// taken before, so that an edit meanwhile counts as a change
	const hash = hashOfPages();
	const code = await makePages(language, hash);
	if (code !== 0) return code;
	return makeFresh(taskOf(site, language), hash, async () => {
		addLanguage(language, site, options);
		return 0;
	});
}
