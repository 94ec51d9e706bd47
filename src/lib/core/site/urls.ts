/**
 * A *path* is the same on every site and in the portable copy: `/2016/kazakhstan?focus=students`. A
 * *URL* is what a browser opens: the path in the folder of the site or, in the portable copy, after
 * the `#` of the file. All conversions are here: `getUrl`, `splitUrl`, `getCurrentPath`, `getSharedUrl`.
 */
import { LANGUAGE, LANGUAGES, type Language } from '#language';
import { base } from '$app/paths';
import {
	getPathWithin,
	splitHash,
	splitPath,
	withEdition,
	type UrlParts,
	type PathParts
} from './split-url';

// English is at the top of the site, other languages in folders; each is a build of its own
const getFolder = (language: Language) => (language === 'en' ? '' : `/${language}`);

/** While prerendering, SvelteKit gives `base` relative to the page: `.` or `../..`. */
const isRelative = () => base.startsWith('.');

/** The folder of this language: `/ru`, `/atlas/ru`. Prerendering does not know the folder of the host. */
const languageBase = (): string => (isRelative() ? getFolder(LANGUAGE) : base);

/** The top of the whole site for links: empty, `/atlas`, or relative. */
export function getSiteTop(): string {
	const folder = getFolder(LANGUAGE);
	if (isRelative()) return folder === '' ? base : `${base}/..`;
	return base.slice(0, base.length - folder.length);
}

/**
 * The URL of a path in a language; it needs a page load. The portable copy reads the language from its
 * own query: `soft-power-atlas.html?lang=ru#/2016`.
 */
export function getUrlInLanguage(language: Language, path: string): string {
	return __PORTABLE__ ? `?lang=${language}#${path}` : getSiteTop() + getFolder(language) + path;
}

/**
 * The public URL of the whole site, without a trailing slash, as set for the build. In the portable
 * copy that of the site on the web, or empty.
 * @param url of the page; in prerendering its origin stands for the site's
 */
export function getSiteUrl(url: URL): string {
	if (__PORTABLE__) return __WEB_ADDRESS__;
	if (!globalThis.document) return url.origin;
	const sent = document.querySelector<HTMLMetaElement>('meta[name="site"]')?.content;
	return sent ?? url.origin + getSiteTop();
}

/**
 * Where to report a wrong figure, with its row and edition filled in; null if the site was built
 * without such a page. Browser only.
 */
export function getReportUrl(row: string, edition: string): string | null {
	const page = document.querySelector<HTMLMetaElement>('meta[name="report"]')?.content;
	if (!page || !URL.canParse(page)) return null;
	const url = new URL(page);
	url.searchParams.set('row', row);
	url.searchParams.set('edition', edition);
	return url.href;
}

export function getPublicUrl(url: URL, language: Language, path: string): string {
	return getSiteUrl(url) + getFolder(language) + path;
}

/** The languages to choose from; a portable copy may have fewer. */
export const OFFERED_LANGUAGES = __PORTABLE__ ? __COPY_LANGUAGES__ : LANGUAGES;

export const HAS_OTHER_LANGUAGES = OFFERED_LANGUAGES.length > 1;

/** The path of a page, all that is known while prerendering. */
export function getPath(url: UrlParts): string {
	return __PORTABLE__ ? splitHash(url).path : getPathWithin(languageBase(), url.pathname);
}

/** The query of a page, with its question mark or empty. Not while prerendering. */
export const getQuery = (url: UrlParts): string =>
	__PORTABLE__ ? splitHash(url).query : url.search;

/** The parts of a URL within the atlas. Browser only. */
export function splitUrl(url: UrlParts): PathParts {
	return __PORTABLE__ ? splitHash(url) : splitPath(url, base);
}

/** The href of a path, with its own edition or none. */
export const getExactUrl = (path: string): string => (__PORTABLE__ ? `#${path}` : base + path);

/** The href of a path. It keeps the page's pinned edition unless it names one. */
export function getUrl(path: string): string {
	const pinned = globalThis.pinnedEdition;
	const isKept = pinned && pinned.standing !== 'unknown' && !/[?&]edition=/.test(path);
	return getExactUrl(isKept ? withEdition(path, pinned.requested) : path);
}

/** The path of the current page with query and anchor. Browser only. */
export function getCurrentPath(): string {
	const { path, query, anchor } = splitUrl(location);
	return path + query + anchor;
}

/** The URL of a path on the web; empty in a portable copy without one. Browser only. */
export function getWebUrl(path: string): string {
	if (!__PORTABLE__) return location.origin + base + path;
	return __WEB_ADDRESS__ && __WEB_ADDRESS__ + getFolder(LANGUAGE) + path;
}

/** The URL to share: on the web if there is one, else of this file. */
export function getSharedUrl(path: string): string {
	return getWebUrl(path) || new URL(getUrl(path), location.href).href;
}

/** The URL to print: on the web, else the file's name without its folder. Browser only. */
export function getPrintedUrl(path: string): string {
	const file = location.pathname.slice(location.pathname.lastIndexOf('/') + 1);
	return getWebUrl(path) || file + location.search + getUrl(path);
}

/** The canonical URL of a path in this language, for search engines; `#/2016` in a copy without a site. */
export function getCanonicalUrl(url: URL, path: string): string {
	return getSiteUrl(url) ? getPublicUrl(url, LANGUAGE, path) : `#${path}`;
}
