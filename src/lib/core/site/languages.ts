/**
 * Where the pages of each language lie: English at the top of the site, the others in folders of
 * their names. Each is a build of its own, so that a reader loads the words of one.
 */
import { LANGUAGE, LANGUAGES, type Language } from '#language';
import { base } from '$app/paths';

export const folderOf = (language: Language) => (language === 'en' ? '' : `/${language}`);

/** While a page is prerendered, SvelteKit gives `base` relative to it: `.` or `../..`. */
const isRelative = () => base.startsWith('.');

/**
 * The folder of this language's pages as a URL begins with it: `/ru`, `/atlas/ru`. A page that
 * is being prerendered does not know in which folder of a host the site will lie.
 */
export function languageBase(): string {
	return isRelative() ? folderOf(LANGUAGE) : base;
}

/** The top of the whole site, all languages included, for links: empty, `/atlas`, or relative. */
export function siteTop(): string {
	const folder = folderOf(LANGUAGE);
	if (isRelative()) return folder === '' ? base : `${base}/..`;
	return base.slice(0, base.length - folder.length);
}

/**
 * The URL on this site of a path in a language; a page load, for it is another build. The
 * portable copy reads the language from its own query: `soft-power-atlas.html?lang=ru#/2016`.
 */
export function urlInLanguage(language: Language, path: string): string {
	return __PORTABLE__ ? `?lang=${language}#${path}` : siteTop() + folderOf(language) + path;
}

/**
 * The whole URL of the site, all languages included and without a slash at its end, which it
 * names to others: what the build was told, wherever a copy is read. In the portable copy that of
 * the site on the web, or empty.
 * @param url of the page; while it is prerendered, its origin stands for the site's
 */
export function siteUrl(url: URL): string {
	if (__PORTABLE__) return __WEB_ADDRESS__;
	if (!globalThis.document) return url.origin;
	const sent = document.querySelector<HTMLMetaElement>('meta[name="site"]')?.content;
	return sent ?? url.origin + siteTop();
}

/** The whole URL of a path in a language, to name to others. */
export function publicUrl(url: URL, language: Language, path: string): string {
	return siteUrl(url) + folderOf(language) + path;
}

/** The languages to choose from: the portable copy has those that it was built with. */
export const OFFERED_LANGUAGES = __PORTABLE__ ? __COPY_LANGUAGES__ : LANGUAGES;

export const HAS_OTHER_LANGUAGES = OFFERED_LANGUAGES.length > 1;
