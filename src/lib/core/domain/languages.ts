import { LANGUAGE } from '#language';

/** The languages of the atlas, from `scripts/messages/languages.mjs`; each is a build of its own. */
export { LANGUAGE_NAMES, LANGUAGES, NUMBER_LOCALE, PREVIEW_LOCALES } from '#language';
export type { Language } from '#language';

let names: Intl.Collator | undefined;

/** Sorts names by the rules of the language, which few pages need: they take a slow phone 20 ms to load. */
export const compareNames = (one: string, other: string): number =>
	(names ??= new Intl.Collator(LANGUAGE)).compare(one, other);

/** Fonts of the map by slices; Chinese has its own. */
export const FONT_FACES_PATH =
	LANGUAGE === 'zh' ? 'fonts/font-faces-zh.json' : 'fonts/font-faces.json';
