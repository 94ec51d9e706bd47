/**
 * The files that a build puts beside its pages: geometry, fonts, pictures, tables. On the web they
 * are fetched; the portable copy holds them in itself. Paths have no slash in front: `geo/land.json`.
 */
import { LANGUAGE } from '#language';
import { base } from '$app/paths';
import { siteUrl, siteTop } from './languages';
import { ReaderError } from './reader-error';

/**
 * Files that the portable copy holds in itself: `<script type="text/plain">` elements whose text is
 * base64, of gzip where `data-coding` says so. `scripts/portable/embed.mjs` writes them.
 */

/** A file with words in it is there once in each language of the copy. */
function elementOf(path: string): HTMLElement | null {
	const isOurs = `:is([lang="${LANGUAGE}"], :not([lang]))`;
	return document.querySelector(`script[data-file="${CSS.escape(path)}"]${isOurs}`);
}

/** A file, unpacked; null where the copy holds none of that name. */
async function embeddedBlob(path: string): Promise<Blob | null> {
	const element = elementOf(path);
	if (!element) return null;
	const { type = '', coding } = element.dataset;
	// the browser's own decoder, many times faster than a loop of ours
	const packed = await (await fetch(`data:${type};base64,${element.textContent}`)).blob();
	if (coding !== 'gzip') return packed;
	const unpacked = packed.stream().pipeThrough(new DecompressionStream('gzip'));
	return new Blob([await new Response(unpacked).blob()], { type });
}

const urls = new Map<string, string>();

/**
 * A URL for a file that is kept as it is, without another packing: a font or a picture. One
 * URL a file, for as long as the page is open.
 * @throws ReaderError where the copy holds no such file
 */
function embeddedUrl(path: string): string {
	const known = urls.get(path);
	if (known) return known;
	const element = elementOf(path);
	if (!element || element.dataset.coding === 'gzip')
		throw new ReaderError(`This copy of the atlas lacks ${path}. Get a new copy.`);
	const text = atob(element.textContent ?? '');
	const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
	const url = URL.createObjectURL(new Blob([bytes], { type: element.dataset.type ?? '' }));
	urls.set(path, url);
	return url;
}

/** Pictures with words in them, which each language has of its own; all else lies at the top. */
const hasWords = (path: string) => path.startsWith('views/');

function fileUrl(path: string): string {
	// while developing, a language is served alone
	const isOwn = LANGUAGE === 'en' || import.meta.env.DEV || hasWords(path);
	return `${isOwn ? base : siteTop()}/${path}`;
}

/**
 * The whole URL of a file that all languages have at the top of the site, to name to others.
 * @param url of the page that is open
 */
export function publicFileUrl(url: URL, path: string): string {
	const site = siteUrl(url);
	return site ? `${site}/${path}` : '#/data';
}

/** Reads a file of the site, as `fetch` does. */
export async function fetchAsset(path: string, options?: RequestInit): Promise<Response> {
	if (!__PORTABLE__) return fetch(fileUrl(path), options);
	const blob = await embeddedBlob(path);
	return blob ? new Response(blob) : new Response(null, { status: 404 });
}

/** The whole URL of a font or a picture, for libraries that load by themselves. Browser only. */
export function assetUrl(path: string): string {
	return __PORTABLE__ ? embeddedUrl(path) : new URL(fileUrl(path), location.href).href;
}

/** The URL of a picture for `<img>`, also while a page is prerendered. */
export function pictureUrl(path: string): string {
	return __PORTABLE__ ? embeddedUrl(path) : fileUrl(path);
}

/** The ground of static maps, for `<use>`; a file's own symbols may not be used from `file:`. */
export function pictureGround(): string {
	return __PORTABLE__ ? '#base' : fileUrl('picture/base.svg#base');
}

/** Long enough for any browser to have begun with it. */
const KEEP_MILLISECONDS = 10_000;

async function saveEmbedded(event: Event, path: string, name: string): Promise<void> {
	event.preventDefault();
	const blob = await embeddedBlob(path);
	if (!blob) return;
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), KEEP_MILLISECONDS);
}

/** Attributes of an `<a>` that hands a file of the site to the reader. */
export function fileLink(path: string) {
	const download = path.slice(path.lastIndexOf('/') + 1);
	if (!__PORTABLE__) return { href: fileUrl(path), download };
	return {
		href: '#/data',
		download,
		onclick: (event: Event) => void saveEmbedded(event, path, download)
	};
}
