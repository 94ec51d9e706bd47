/** URLs of the languages: English at the top, the others in folders. Each is a build of its own. */
import { LANGUAGE, LANGUAGES, type Language } from '#language';
import { base } from '$app/paths';

export const folderOf = (language: Language) => (language === 'en' ? '' : `/${language}`);

/** While prerendering, SvelteKit gives `base` relative to the page: `.` or `../..`. */
const isRelative = () => base.startsWith('.');

/** The folder of this language: `/ru`, `/atlas/ru`. Prerendering does not know the folder of the host. */
export const languageBase = (): string => (isRelative() ? folderOf(LANGUAGE) : base);

/** The top of the whole site for links: empty, `/atlas`, or relative. */
export function siteTop(): string {
	const folder = folderOf(LANGUAGE);
	if (isRelative()) return folder === '' ? base : `${base}/..`;
	return base.slice(0, base.length - folder.length);
}

/**
 * The URL of a path in a language; it needs a page load. The portable copy reads the language from its
 * own query: `soft-power-atlas.html?lang=ru#/2016`.
 */
export function urlInLanguage(language: Language, path: string): string {
	return __PORTABLE__ ? `?lang=${language}#${path}` : siteTop() + folderOf(language) + path;
}

/**
 * The public URL of the whole site, without a trailing slash, as set for the build. In the portable
 * copy that of the site on the web, or empty.
 * @param url of the page; in prerendering its origin stands for the site's
 */
export function siteUrl(url: URL): string {
	if (__PORTABLE__) return __WEB_ADDRESS__;
	if (!globalThis.document) return url.origin;
	const sent = document.querySelector<HTMLMetaElement>('meta[name="site"]')?.content;
	return sent ?? url.origin + siteTop();
}

export function publicUrl(url: URL, language: Language, path: string): string {
	return siteUrl(url) + folderOf(language) + path;
}

/** The languages to choose from; a portable copy may have fewer. */
export const OFFERED_LANGUAGES = __PORTABLE__ ? __COPY_LANGUAGES__ : LANGUAGES;

export const HAS_OTHER_LANGUAGES = OFFERED_LANGUAGES.length > 1;
