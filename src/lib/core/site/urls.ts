/**
 * A *path* is the same on every site and in the portable copy: `/2016/kazakhstan?focus=students`. A
 * *URL* is what a browser opens: the path in the folder of the site or, in the portable copy, after
 * the `#` of the file. All conversions are here: `urlOf`, `splitUrl`, `pathHere`, `sharedUrlOf`.
 */
import { LANGUAGE, LANGUAGES, type Language } from '#language';
import { base } from '$app/paths';
import {
	pathWithin,
	splitHash,
	splitPath,
	withEdition,
	type UrlParts,
	type PathParts
} from './split-url';

// English is at the top of the site, other languages in folders; each is a build of its own
const folderOf = (language: Language) => (language === 'en' ? '' : `/${language}`);

/** While prerendering, SvelteKit gives `base` relative to the page: `.` or `../..`. */
const isRelative = () => base.startsWith('.');

/** The folder of this language: `/ru`, `/atlas/ru`. Prerendering does not know the folder of the host. */
const languageBase = (): string => (isRelative() ? folderOf(LANGUAGE) : base);

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

/**
 * Where to report a wrong figure, with its row and edition filled in; null if the site was built
 * without such a page. Browser only.
 */
export function reportUrl(row: string, edition: string): string | null {
	const page = document.querySelector<HTMLMetaElement>('meta[name="report"]')?.content;
	if (!page || !URL.canParse(page)) return null;
	const url = new URL(page);
	url.searchParams.set('row', row);
	url.searchParams.set('edition', edition);
	return url.href;
}

export function publicUrl(url: URL, language: Language, path: string): string {
	return siteUrl(url) + folderOf(language) + path;
}

/** The languages to choose from; a portable copy may have fewer. */
export const OFFERED_LANGUAGES = __PORTABLE__ ? __COPY_LANGUAGES__ : LANGUAGES;

export const HAS_OTHER_LANGUAGES = OFFERED_LANGUAGES.length > 1;

/** The path of a page, all that is known while prerendering. */
export function pathOf(url: UrlParts): string {
	return __PORTABLE__ ? splitHash(url).path : pathWithin(languageBase(), url.pathname);
}

/** The query of a page, with its question mark or empty. Not while prerendering. */
export const queryOf = (url: UrlParts): string =>
	__PORTABLE__ ? splitHash(url).query : url.search;

/** The parts of a URL within the atlas. Browser only. */
export function splitUrl(url: UrlParts): PathParts {
	return __PORTABLE__ ? splitHash(url) : splitPath(url, base);
}

/** The href of a path, with its own edition or none. */
export const exactUrlOf = (path: string): string => (__PORTABLE__ ? `#${path}` : base + path);

/** The href of a path. It keeps the page's pinned edition unless it names one. */
export function urlOf(path: string): string {
	const pinned = globalThis.pinnedEdition;
	const isKept = pinned && pinned.standing !== 'unknown' && !/[?&]edition=/.test(path);
	return exactUrlOf(isKept ? withEdition(path, pinned.requested) : path);
}

/** The path of the current page with query and anchor. Browser only. */
export function pathHere(): string {
	const { path, query, anchor } = splitUrl(location);
	return path + query + anchor;
}

/** The URL of a path on the web; empty in a portable copy without one. Browser only. */
export function webUrlOf(path: string): string {
	if (!__PORTABLE__) return location.origin + base + path;
	return __WEB_ADDRESS__ && __WEB_ADDRESS__ + folderOf(LANGUAGE) + path;
}

/** The URL to share: on the web if there is one, else of this file. */
export function sharedUrlOf(path: string): string {
	return webUrlOf(path) || new URL(urlOf(path), location.href).href;
}

/** The URL to print: on the web, else the file's name without its folder. Browser only. */
export function printedUrlOf(path: string): string {
	const file = location.pathname.slice(location.pathname.lastIndexOf('/') + 1);
	return webUrlOf(path) || file + location.search + urlOf(path);
}

/** The canonical URL of a path in this language, for search engines; `#/2016` in a copy without a site. */
export function canonicalUrlOf(url: URL, path: string): string {
	return siteUrl(url) ? publicUrl(url, LANGUAGE, path) : `#${path}`;
}
