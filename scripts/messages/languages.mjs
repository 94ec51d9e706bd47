/**
 * The languages of the atlas. Each is a build of its own, so that a reader loads the words of one:
 * English at the top of the site, the others in folders below it (`/ru/2016/kazakhstan`).
 */

/** @typedef {'en' | 'ru' | 'zh' | 'kk'} Language */

/** @type {readonly Language[]} */
export const LANGUAGES = ['en', 'ru', 'zh', 'kk'];

/** @param {string | undefined} value @returns {value is Language} */
const isLanguage = (value) => LANGUAGES.some((language) => language === value);

/** The language that this process builds, from `ATLAS_LANGUAGE`; English where it says nothing. */
export function languageOfProcess() {
	const { ATLAS_LANGUAGE: asked = 'en' } = process.env;
	if (!isLanguage(asked)) {
		throw new Error(`ATLAS_LANGUAGE is ${asked}; it may be ${LANGUAGES.join(', ')}`);
	}
	return asked;
}

/** The folder of a language on the site: empty or `/ru`. @param {Language} language */
export const folderOf = (language) => (language === 'en' ? '' : `/${language}`);

/** Where SvelteKit writes the pages of a language, before a site is assembled. @param {Language} language */
export const pagesFolderOf = (language) => `.cache/pages/${language}`;
