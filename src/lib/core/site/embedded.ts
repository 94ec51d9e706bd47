import { LANGUAGE } from '#language';
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
export async function embeddedBlob(path: string): Promise<Blob | null> {
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
 * An address for a file that is kept as it is, without another packing: a font or a picture. One
 * address a file, for as long as the page is open.
 * @throws ReaderError where the copy holds no such file
 */
export function embeddedUrl(path: string): string {
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
