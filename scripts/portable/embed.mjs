/** Joins the built languages and the files that they read into one HTML file. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'fflate';
import { SHARED_FOLDERS, getStaticFolder } from '../messages/static-files.mjs';
import { chooseStart } from './choose-start.mjs';
import { getShellFolder } from './portable-options.mjs';

/** @typedef {import('./portable-options.mjs').Language} Language */

/** Pictures with text: each language has its own. */
const FOLDERS_WITH_WORDS = ['views'];
/** Where content is inserted into the page. */
const BODY = /<body[^>]*>/;
/** Tables at an edition's own URL, equal to the newest ones: for links from other sites. */
const OF_AN_EDITION = /^data\/\d{4}-\d{2}/;
/** Only a site can be installed. */
const OF_A_SITE = /\s*<(link rel="(manifest|apple-touch-icon)"|meta name="site")[^>]*>/g;
const ICON = /href="\/favicon\.svg"/;
const HTML_LANGUAGE = /(?<=<html lang=")[^"]*/;
const STYLE = /(?<=<style>)[^]*?(?=<\/style>)/;
/** The script that starts the atlas, as SvelteKit writes it: most of the file's weight. */
const START = /<script>(\s*\{\s*__sveltekit_[^]*?)<\/script>/;
/** A font that a style references at the top of a site. */
const FONT_ON_SITE = /url\((["']?)\/(fonts\/[^)"']+)\1\)/g;

/** SvelteKit does not start at a URL that cannot be decoded. */
const ADDRESS_GUARD =
	"<script>try { decodeURIComponent(location.hash) } catch { history.replaceState(null, '', '#/') }</script>";

/** Media types, and whether the browser should unpack the file before it is used. */
const KINDS = /** @type {Record<string, { type: string, isPacked: boolean }>} */ ({
	'.csv': { type: 'text/csv', isPacked: true },
	'.json': { type: 'application/json', isPacked: true },
	'.svg': { type: 'image/svg+xml', isPacked: true },
	'.webp': { type: 'image/webp', isPacked: false },
	'.woff2': { type: 'font/woff2', isPacked: false },
	'.zip': { type: 'application/zip', isPacked: false }
});

/** @param {Uint8Array | string} bytes */
const base64 = (bytes) => Buffer.from(bytes).toString('base64');
/** No time stamp: the same text gives the same bytes. @param {Uint8Array | string} text */
const pack = (text) => base64(gzipSync(Buffer.from(text), { level: 9, mtime: 0 }));

/** @param {string} folder @param {string} path within it @returns {string[]} files, sorted */
function listFilesBelow(folder, path) {
	if (!existsSync(join(folder, path))) return [];
	if (!statSync(join(folder, path)).isDirectory()) return [path];
	return readdirSync(join(folder, path))
		.sort()
		.flatMap((name) => listFilesBelow(folder, `${path}/${name}`));
}

/**
 * A file as an element that `src/lib/core/site/assets.ts` reads.
 * @param {string} path @param {Uint8Array} bytes
 * @param {Language} [language] of a file with text
 */
export function formatFile(path, bytes, language) {
	const kind = KINDS[extname(path)];
	if (!kind) throw new Error(`${path}: unknown file type; add it to KINDS`);
	const { type, isPacked } = kind;
	const coding = isPacked ? ' data-coding="gzip"' : '';
	const lang = language ? ` lang="${language}"` : '';
	const text = isPacked ? pack(bytes) : base64(bytes);
	return `<script type="text/plain" data-file="${path}" data-type="${type}"${coding}${lang}>${text}</script>`;
}

/** @param {string} html @param {RegExp} place @returns {string} the match */
function find(html, place) {
	const found = place.exec(html);
	if (!found) throw new Error(`the built page has no ${place}`);
	return found[1] ?? found[0];
}

/** `replace` that fails without a match. @param {string} html @param {RegExp} place @param {string} text */
function put(html, place, text) {
	find(html, place);
	return html.replace(place, () => text);
}

/**
 * The whole atlas as one HTML text. It opens in the first of its languages; `?lang=` opens another.
 * @param {readonly Language[]} languages each built into `getShellFolder(language)`
 * @param {string} [top] of the project
 */
export function embedFiles(languages, top = '.') {
	const read = (/** @type {string[]} */ ...path) => readFileSync(join(top, ...path));
	/** @param {Language} language */
	const buildPage = (language) => {
		const html = read(getShellFolder(language), 'index.html').toString().replace(OF_A_SITE, '');
		return html.replace(FONT_ON_SITE, (_, __, path) => {
			const font = read(getStaticFolder(language), path);
			return `url(data:font/woff2;base64,${base64(font)})`;
		});
	};
	const pages = languages.map((language) => ({ language, html: buildPage(language) }));
	const [first] = pages;
	if (!first) throw new Error('a portable copy needs at least one language');
	const style = find(first.html, STYLE);
	/** @param {string} kind @param {Language} language @param {string} text */
	const part = (kind, language, text) =>
		`<script type="text/plain" data-part="${kind}" lang="${language}">${pack(text)}</script>`;
	const starts = pages.flatMap(({ language, html }) => [
		part('start', language, find(html, START)),
		// two languages in the same letters have the same style
		...(find(html, STYLE) === style ? [] : [part('style', language, find(html, STYLE))])
	]);
	/** @param {string} folder @param {readonly string[]} within @param {Language} [language] */
	const files = (folder, within, language) =>
		within
			.flatMap((name) => listFilesBelow(join(top, folder), name))
			.filter((path) => !/\.md$/.test(path) && !OF_AN_EDITION.test(path))
			.map((path) => formatFile(path, read(folder, path), language));
	const ground = read('static/picture/base.svg').toString();
	const parts = [
		find(first.html, BODY),
		'<noscript>This copy of the atlas needs JavaScript.</noscript>',
		ADDRESS_GUARD,
		// not drawn itself; static maps use it
		put(ground, /<svg /, '<svg width="0" height="0" style="position:absolute" aria-hidden="true" '),
		...files('static', SHARED_FOLDERS),
		...languages.flatMap((language) =>
			files(getStaticFolder(language), FOLDERS_WITH_WORDS, language)
		)
	];
	const icon = `data:image/svg+xml;base64,${base64(read('static/favicon.svg'))}`;
	const start = `${starts.join('')}<script>(${chooseStart})()</script>`;
	const named = put(first.html, HTML_LANGUAGE, first.language);
	return put(put(put(named, START, start), ICON, `href="${icon}"`), BODY, parts.join('\n'));
}
