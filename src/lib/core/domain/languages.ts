import { LANGUAGE, type Language } from '#language';

/** The languages of the atlas, English first; each is a build of its own. */
export type { Language };
export const LANGUAGES: readonly Language[] = ['en', 'ru', 'zh', 'kk'];

/** Names of the languages in themselves, for those who look for their own. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
	en: 'English',
	ru: 'Русский',
	zh: '中文',
	kk: 'Қазақша'
};

/** The languages as previews of links name them. */
export const OG_LOCALES: Readonly<Record<Language, string>> = {
	en: 'en_GB',
	ru: 'ru_RU',
	zh: 'zh_CN',
	kk: 'kk_KZ'
};

/**
 * By which rules numbers are written: 11,784 or 11 784. Browsers of the Chromium family know no
 * Kazakh forms and would fall back to English ones; those of Russian are the same.
 */
export const NUMBER_LOCALE = LANGUAGE === 'kk' ? 'ru' : LANGUAGE;

/** By which rules names are sorted. */
export const { compare: compareNames } = new Intl.Collator(LANGUAGE);

/** The map's faces with their slices; Chinese has slices of its own words. */
export const FONT_FACES_PATH =
	LANGUAGE === 'zh' ? 'fonts/font-faces-zh.json' : 'fonts/font-faces.json';
