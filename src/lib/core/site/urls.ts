/**
 * Two words for where a page is. Its *path* is the same on every site and in the portable copy:
 * `/2016/kazakhstan?focus=students`. Its *URL* is what a browser goes to: the path in the folder that
 * the atlas is served from, or, in the portable copy, behind the `#` of the one file. Everything that
 * turns one into the other does it here: `urlOf`, `splitUrl`, `pathHere`, and `sharedUrlOf` for a
 * whole URL to hand on.
 */
import { LANGUAGE } from '#language';
import { base } from '$app/paths';
import { folderOf, languageBase, publicUrl, siteUrl } from './languages';
import {
	pathWithin,
	splitHash,
	splitPath,
	withEdition,
	type UrlParts,
	type PathParts
} from './split-url';

/** The path of a page within the atlas; all that may be asked while it is prerendered. */
export function pathOf(url: UrlParts): string {
	return __PORTABLE__ ? splitHash(url).path : pathWithin(languageBase(), url.pathname);
}

/** The query of a page, with its question mark or empty. Not while it is prerendered. */
export function queryOf(url: UrlParts): string {
	return __PORTABLE__ ? splitHash(url).query : url.search;
}

/** A URL taken apart within the atlas. Browser only. */
export function splitUrl(url: UrlParts): PathParts {
	return __PORTABLE__ ? splitHash(url) : splitPath(url, base);
}

/** What an `<a>` or `goto` needs to go to a path, whatever edition of the data it names. */
export function exactUrlOf(path: string): string {
	return __PORTABLE__ ? `#${path}` : base + path;
}

/**
 * What an `<a>` or `goto` needs to go to a path. Where the page is pinned to an edition of the data,
 * a path that names none keeps to it.
 */
export function urlOf(path: string): string {
	const pinned = globalThis.pinnedEdition;
	const isKept = pinned && pinned.standing !== 'unknown' && !/[?&]edition=/.test(path);
	return exactUrlOf(isKept ? withEdition(path, pinned.requested) : path);
}

/** The path of the page that is open, with its query and anchor. Browser only. */
export function pathHere(): string {
	const { path, query, anchor } = splitUrl(location);
	return path + query + anchor;
}

/**
 * The whole URL of a path on the web; empty where a portable copy was not told of one
 * (`SITE_ORIGIN`): where the file happens to lie is nobody else's business. Browser only.
 */
export function webUrlOf(path: string): string {
	if (!__PORTABLE__) return location.origin + base + path;
	return __WEB_ADDRESS__ && __WEB_ADDRESS__ + folderOf(LANGUAGE) + path;
}

/** The whole URL to hand on: that on the web where there is one, else that of this very file. */
export function sharedUrlOf(path: string): string {
	return webUrlOf(path) || new URL(urlOf(path), location.href).href;
}

/**
 * The URL to set under a picture or in a document: that on the web, else the file's own name,
 * which holds beside it and does not tell whose disk it lay on. Browser only.
 */
export function printedUrlOf(path: string): string {
	const file = location.pathname.slice(location.pathname.lastIndexOf('/') + 1);
	return webUrlOf(path) || file + location.search + urlOf(path);
}

/**
 * The whole URL that search engines and other sites should keep of a path in this language. Only
 * a portable copy that was not told of a site has none, and names its own: `#/2016`.
 * @param url of the page that is open
 */
export function canonicalUrlOf(url: URL, path: string): string {
	return siteUrl(url) ? publicUrl(url, LANGUAGE, path) : `#${path}`;
}
