import {
	LANGUAGE,
	LANGUAGE_NAMES,
	LANGUAGES,
	NUMBER_LOCALE,
	PREVIEW_LOCALES,
	type Language
} from '#language';

/**
 * The languages of the atlas, English first; each is a build of its own. What is said of them here
 * comes from the one table of `scripts/messages/languages.mjs`: names in themselves for those who
 * look for their own, how previews of links name them, by which rules numbers are written.
 */
export { LANGUAGE_NAMES, LANGUAGES, NUMBER_LOCALE, PREVIEW_LOCALES, type Language };

/** By which rules names are sorted. */
export const { compare: compareNames } = new Intl.Collator(LANGUAGE);

/** The map's faces with their slices; Chinese has slices of its own words. */
export const FONT_FACES_PATH =
	LANGUAGE === 'zh' ? 'fonts/font-faces-zh.json' : 'fonts/font-faces.json';
