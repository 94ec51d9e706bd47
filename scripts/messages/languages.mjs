/**
 * The languages of the atlas. Each is a build of its own, so that a reader loads the words of one:
 * English at the top of the site, the others in folders below it (`/ru/2016/kazakhstan`).
 */

/**
 * What is said of a language once, a line each, English first: the name that it has in itself; as
 * what previews of links know it; by whose rules its numbers are written (browsers of the Chromium
 * family know no Kazakh forms and would fall back to English ones; those of Russian are the same);
 * the slices of the fonts that its first words are set in (see `src/lib/ui/font-faces.ts`).
 *
 * All else that must know the languages reads this table. Files that nothing can read it for are
 * written from it by `npm run languages`: see `named-languages.mjs`.
 */
export const LANGUAGE_TABLE = {
	en: { name: 'English', preview: 'en_GB', numbers: 'en', slices: 'digits|latin' },
	ru: { name: 'Русский', preview: 'ru_RU', numbers: 'ru', slices: 'digits|cyrillic' },
	zh: { name: '中文', preview: 'zh_CN', numbers: 'zh', slices: 'digits|latin' },
	kk: { name: 'Қазақша', preview: 'kk_KZ', numbers: 'ru', slices: 'digits|cyrillic|kazakh' }
};

/** @typedef {keyof typeof LANGUAGE_TABLE} Language */

export const LANGUAGES = /** @type {readonly Language[]} */ (Object.keys(LANGUAGE_TABLE));

/** Those that have a folder of their own on the site. */
export const FOLDER_LANGUAGES = /** @type {readonly Exclude<Language, 'en'>[]} */ (
	LANGUAGES.filter((language) => language !== 'en')
);

/**
 * What the pages of a language know of all of them: the module `#language`.
 * @param {Language} language @returns {string}
 */
export function languageModule(language) {
	/** @param {(facts: { name: string, preview: string }) => string} what */
	const ofEach = (what) =>
		JSON.stringify(Object.fromEntries(LANGUAGES.map((each) => [each, what(LANGUAGE_TABLE[each])])));
	const { numbers, slices } = LANGUAGE_TABLE[language];
	return `/** @typedef {'${LANGUAGES.join("' | '")}'} Language */
export const LANGUAGE = /** @type {Language} */ ('${language}');
export const LANGUAGES = /** @type {readonly Language[]} */ (${JSON.stringify(LANGUAGES)});
/** @type {Readonly<Record<Language, string>>} */
export const LANGUAGE_NAMES = ${ofEach(({ name }) => name)};
/** @type {Readonly<Record<Language, string>>} */
export const PREVIEW_LOCALES = ${ofEach(({ preview }) => preview)};
/** @type {string} */
export const NUMBER_LOCALE = '${numbers}';
/** @type {string} */
export const FIRST_SLICES = '${slices}';
`;
}

/** @param {string | undefined} value @returns {value is Language} */
const isLanguage = (value) => LANGUAGES.some((language) => language === value);

/** The language that this process builds, from `ATLAS_LANGUAGE`; English where it says nothing. */
export function languageOfProcess() {
	const { ATLAS_LANGUAGE: requested = 'en' } = process.env;
	if (!isLanguage(requested)) {
		throw new Error(`ATLAS_LANGUAGE is ${requested}; it may be ${LANGUAGES.join(', ')}`);
	}
	return requested;
}

/** The folder of a language on the site: empty or `/ru`. @param {Language} language */
export const folderOf = (language) => (language === 'en' ? '' : `/${language}`);

/** Where SvelteKit writes the pages of a language, before a site is assembled. @param {Language} language */
export const pagesFolderOf = (language) => `.cache/pages/${language}`;
