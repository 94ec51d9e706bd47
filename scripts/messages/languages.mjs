/**
 * The languages of the atlas. Each is a separate build, so that a reader loads one: English at the
 * top of the site, the others in folders below it (`/ru/2016/kazakhstan`).
 */

/**
 * One line per language, English first: its own name for itself; its code in link previews; whose
 * rules its numbers follow (Chromium has no Kazakh formats and would use English ones; the Russian
 * ones are the same); the font slices that its first text uses (see `src/lib/ui/font-faces.ts`).
 *
 * All other code reads this table. Files that cannot read it are written from it by `npm run
 * languages`: see `named-languages.mjs`.
 */
export const LANGUAGE_TABLE = {
	en: { name: 'English', preview: 'en_GB', numbers: 'en', slices: 'digits|latin' },
	ru: { name: 'Русский', preview: 'ru_RU', numbers: 'ru', slices: 'digits|cyrillic' },
	zh: { name: '中文', preview: 'zh_CN', numbers: 'zh', slices: 'digits|latin' },
	kk: { name: 'Қазақша', preview: 'kk_KZ', numbers: 'ru', slices: 'digits|cyrillic|kazakh' }
};

/** @typedef {keyof typeof LANGUAGE_TABLE} Language */

export const LANGUAGES = /** @type {readonly Language[]} */ (Object.keys(LANGUAGE_TABLE));

/** Those that have their own folder on the site. */
export const FOLDER_LANGUAGES = /** @type {readonly Exclude<Language, 'en'>[]} */ (
	LANGUAGES.filter((language) => language !== 'en')
);

/**
 * The module `#language`: what the pages of a language need to know about all languages.
 * @param {Language} language @returns {string}
 */
export function getLanguageModule(language) {
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

/** The language that this process builds, from `ATLAS_LANGUAGE`; English by default. */
export function getProcessLanguage() {
	const { ATLAS_LANGUAGE: language = 'en' } = process.env;
	if (!isLanguage(language)) {
		throw new Error(`ATLAS_LANGUAGE is ${language}; it must be one of ${LANGUAGES.join(', ')}`);
	}
	return language;
}

/** The folder of a language on the site: empty or `/ru`. @param {Language} language */
export const getFolder = (language) => (language === 'en' ? '' : `/${language}`);

/** Where SvelteKit writes the pages of a language, before a site is assembled. @param {Language} language */
export const getPagesFolder = (language) => `.cache/pages/${language}`;
