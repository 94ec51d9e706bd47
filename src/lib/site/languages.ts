/**
 * Where the pages of each language lie: English at the top of the site, the others in folders of
 * their names. Each is a build of its own, so that a reader loads the words of one.
 */
import { LANGUAGE, type Language } from '#language';
import { base } from '$app/paths';

const folderOf = (language: Language) => (language === 'en' ? '' : `/${language}`);

/** The top of the whole site, all languages included: empty or `/atlas`. */
const top = base.slice(0, base.length - folderOf(LANGUAGE).length);

/** The address on this site of a link in a language; a page load, for it is another build. */
export function hrefInLanguage(language: Language, link: string): string {
	return top + folderOf(language) + link;
}

/** Whether this copy has other languages beside it: the one file has only its own. */
export const HAS_OTHER_LANGUAGES = !__PORTABLE__;
