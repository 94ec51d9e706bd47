/**
 * The static files of a build: geometry, fonts, pictures, tables. On the web they are fetched; the
 * portable copy contains them. Paths have no leading slash: `geo/land.json`.
 */
import { LANGUAGE } from '#language';
import { base } from '$app/paths';
import { getSiteUrl, getSiteTop } from './urls';
import { ReaderError } from './reader-error';
import { saveBlob } from './save-file';

/**
 * The element of a file in the portable copy, written by `scripts/portable/embed.mjs`:
 * `<script type="text/plain">` with base64, of gzip if `data-coding` says so. A file with text exists
 * once per language.
 */
function findElement(path: string): HTMLElement | null {
	const isOurs = `:is([lang="${LANGUAGE}"], :not([lang]))`;
	return document.querySelector(`script[data-file="${CSS.escape(path)}"]${isOurs}`);
}

/** A file, unpacked; null if the copy has none of that name. */
async function embeddedBlob(path: string): Promise<Blob | null> {
	const element = findElement(path);
	if (!element) return null;
	const { type = '', coding } = element.dataset;
	// the browser decodes much faster than a loop
	const packed = await (await fetch(`data:${type};base64,${element.textContent}`)).blob();
	if (coding !== 'gzip') return packed;
	const unpacked = packed.stream().pipeThrough(new DecompressionStream('gzip'));
	return new Blob([await new Response(unpacked).blob()], { type });
}

const urls = new Map<string, string>();

/** A URL for an unpacked font or picture, one per file. @throws ReaderError if the copy lacks it */
function embeddedUrl(path: string): string {
	const known = urls.get(path);
	if (known) return known;
	const element = findElement(path);
	if (!element || element.dataset.coding === 'gzip')
		throw new ReaderError(`This copy of the atlas lacks ${path}. Get a new copy.`);
	const text = atob(element.textContent ?? '');
	const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
	const url = URL.createObjectURL(new Blob([bytes], { type: element.dataset.type ?? '' }));
	urls.set(path, url);
	return url;
}

function fileUrl(path: string): string {
	// in development each language is served alone; pictures with text are one per language
	const isOwn = LANGUAGE === 'en' || import.meta.env.DEV || path.startsWith('views/');
	return `${isOwn ? base : getSiteTop()}/${path}`;
}

/** The public URL of a file shared by all languages. @param url of the current page */
export function getPublicFileUrl(url: URL, path: string): string {
	const site = getSiteUrl(url);
	return site ? `${site}/${path}` : '#/data';
}

/** Reads a file of the site, as `fetch` does. */
export async function fetchAsset(path: string, options?: RequestInit): Promise<Response> {
	if (!__PORTABLE__) return fetch(fileUrl(path), options);
	const blob = await embeddedBlob(path);
	return blob ? new Response(blob) : new Response(null, { status: 404 });
}

/** The same for a path from the root, as pictures name their files: `/geo/close/land.json`. */
export const fetchSiteFile = (path: string): Promise<Response> => fetchAsset(path.slice(1));

/** The absolute URL of a font or a picture, for libraries. Browser only. */
export function getAssetUrl(path: string): string {
	return __PORTABLE__ ? embeddedUrl(path) : new URL(fileUrl(path), location.href).href;
}

/** The URL of a picture for `<img>`, also in prerendered pages. */
export function getPictureUrl(path: string): string {
	return __PORTABLE__ ? embeddedUrl(path) : fileUrl(path);
}

/** The background of static maps, for `<use>`; `file:` pages cannot use symbols of other files. */
export function getPictureBase(): string {
	return __PORTABLE__ ? '#base' : fileUrl('picture/base.svg#base');
}

/** Attributes of an `<a>` that downloads a file of the site. */
export function getFileLink(path: string) {
	const download = path.slice(path.lastIndexOf('/') + 1);
	if (!__PORTABLE__) return { href: fileUrl(path), download };
	const onclick = async (event: Event) => {
		event.preventDefault();
		const blob = await embeddedBlob(path);
		if (blob) saveBlob(download, blob);
	};
	return { href: '#/data', download, onclick };
}
