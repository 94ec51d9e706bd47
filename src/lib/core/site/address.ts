/**
 * Where the address of a page lives: in the path of a web address, or, in the portable copy, behind
 * the `#` of the one file. Everything that reads or writes an address does it here; a *link* is the
 * same in both: `/2016/kazakhstan?focus=students`.
 */
import { LANGUAGE } from '#language';
import { base } from '$app/paths';
import { folderOf, languageBase, publicAddress, siteAddress } from './languages';
import {
	pathWithin,
	splitHash,
	splitPath,
	withEdition,
	type AddressParts,
	type PageAddress
} from './split-address';

/** The path of a page within the atlas; all that may be asked while it is prerendered. */
export function pathOf(url: AddressParts): string {
	return __PORTABLE__ ? splitHash(url).path : pathWithin(languageBase(), url.pathname);
}

/** The query of a page, with its question mark or empty. Not while it is prerendered. */
export function queryOf(url: AddressParts): string {
	return __PORTABLE__ ? splitHash(url).query : url.search;
}

/** The page of an address within the atlas. Browser only. */
export function addressOf(url: AddressParts): PageAddress {
	return __PORTABLE__ ? splitHash(url) : splitPath(url, base);
}

/** What an `<a>` or `goto` needs to go to a link, whatever edition of the data it names. */
export function hrefOfExact(link: string): string {
	return __PORTABLE__ ? `#${link}` : base + link;
}

/**
 * What an `<a>` or `goto` needs to go to a link. Where the page is pinned to an edition of the data,
 * a link that names none keeps to it.
 */
export function hrefOf(link: string): string {
	const pinned = globalThis.pinnedEdition;
	const isKept = pinned && pinned.standing !== 'unknown' && !/[?&]edition=/.test(link);
	return hrefOfExact(isKept ? withEdition(link, pinned.asked) : link);
}

/** The link of the page that is open, with its query and anchor. Browser only. */
export function linkHere(): string {
	const { path, query, anchor } = addressOf(location);
	return path + query + anchor;
}

/**
 * The whole address of a link on the web; empty where a portable copy was not told of one
 * (`SITE_ORIGIN`): where the file happens to lie is nobody else's business. Browser only.
 */
export function webAddressOf(link: string): string {
	if (!__PORTABLE__) return location.origin + base + link;
	return __WEB_ADDRESS__ && __WEB_ADDRESS__ + folderOf(LANGUAGE) + link;
}

/** The address to hand on: that on the web where there is one, else that of this very file. */
export function addressToShare(link: string): string {
	return webAddressOf(link) || new URL(hrefOf(link), location.href).href;
}

/**
 * The address to set under a picture or in a document: that on the web, else the file's own name,
 * which holds beside it and does not tell whose disk it lay on. Browser only.
 */
export function addressToPrint(link: string): string {
	const file = location.pathname.slice(location.pathname.lastIndexOf('/') + 1);
	return webAddressOf(link) || file + location.search + hrefOf(link);
}

/**
 * The whole address that search engines and other sites should keep of a link in this language. Only
 * a portable copy that was not told of a site has none, and names its own: `#/2016`.
 * @param url of the page that is open
 */
export function canonicalOf(url: URL, link: string): string {
	return siteAddress(url) ? publicAddress(url, LANGUAGE, link) : `#${link}`;
}
