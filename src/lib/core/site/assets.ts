/**
 * The files that a build puts beside its pages: geometry, fonts, pictures, tables. On the web they
 * are fetched; the portable copy holds them in itself. Paths have no slash in front: `geo/land.json`.
 */
import { LANGUAGE } from '#language';
import { base } from '$app/paths';
import { embeddedBlob, embeddedUrl } from './embedded';
import { siteAddress, siteTop } from './languages';

/** Pictures with words in them, which each language has of its own; all else lies at the top. */
const hasWords = (path: string) => path.startsWith('views/');

function addressOf(path: string): string {
	// while developing, a language is served alone
	const isOwn = LANGUAGE === 'en' || import.meta.env.DEV || hasWords(path);
	return `${isOwn ? base : siteTop()}/${path}`;
}

/**
 * The whole address of a file that all languages have at the top of the site, to name to others.
 * @param url of the page that is open
 */
export function publicFileAddress(url: URL, path: string): string {
	const site = siteAddress(url);
	return site ? `${site}/${path}` : '#/data';
}

/** Reads a file of the site, as `fetch` does. */
export async function fetchAsset(path: string, options?: RequestInit): Promise<Response> {
	if (!__PORTABLE__) return fetch(addressOf(path), options);
	const blob = await embeddedBlob(path);
	return blob ? new Response(blob) : new Response(null, { status: 404 });
}

/** The whole address of a font or a picture, for libraries that load by themselves. Browser only. */
export function assetUrl(path: string): string {
	return __PORTABLE__ ? embeddedUrl(path) : new URL(addressOf(path), location.href).href;
}

/** The address of a picture for `<img>`, also while a page is prerendered. */
export function pictureUrl(path: string): string {
	return __PORTABLE__ ? embeddedUrl(path) : addressOf(path);
}

/** The ground of static maps, for `<use>`; a file's own symbols may not be used from `file:`. */
export function pictureGround(): string {
	return __PORTABLE__ ? '#base' : addressOf('picture/base.svg#base');
}

/** Long enough for any browser to have begun with it. */
const KEEP_MILLISECONDS = 10_000;

async function saveEmbedded(event: Event, path: string, name: string): Promise<void> {
	event.preventDefault();
	const blob = await embeddedBlob(path);
	if (!blob) return;
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), KEEP_MILLISECONDS);
}

/** Attributes of an `<a>` that hands a file of the site to the reader. */
export function fileLink(path: string) {
	const download = path.slice(path.lastIndexOf('/') + 1);
	if (!__PORTABLE__) return { href: addressOf(path), download };
	return {
		href: '#/data',
		download,
		onclick: (event: Event) => void saveEmbedded(event, path, download)
	};
}
