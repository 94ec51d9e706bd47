/**
 * `npm run bench:first-view`: the size of the pages that readers land on, in bytes, in the tested
 * site and as a host sends them. `tests/site/first-view.test.ts` compares the next build with it,
 * so it needs no package of this folder.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { saveResult } from './report.mjs';

const SITE = '.cache/site';
export const RESULTS = 'bench/results/first-view.json';

/** Without extension, from the top of the site. */
const PAGES = [
	'index',
	'2018',
	'2018/kazakhstan',
	'2021',
	'present',
	'claims',
	'relation',
	'ru/2018',
	'embed/2018'
];

/**
 * @typedef {object} FirstView
 * @property {string} page
 * @property {number} html bytes
 * @property {number} sent bytes of the HTML, compressed
 * @property {number} requests of the page and of what its head requests before the first paint
 * @property {number} painted bytes of them all, as a host sends them
 */

/**
 * Styles, fonts that are preloaded, and the background of the static map; scripts come later. A
 * disabled sheet is not requested: its rules are inside the page.
 */
const PAINTED_FROM =
	/<link[^>]* href="([^"]+)" rel="(?:stylesheet|preload)"(?! disabled)|<link[^>]* rel="(?:stylesheet|preload)"[^>]* href="([^"]+)"|<use href="([^"#]+)#base"/g;

/** @param {string} path */
function sentBytes(path) {
	const bytes = readFileSync(path);
	return path.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length;
}

/** @param {string} site @param {string} page @param {string} html @returns {string[]} files in the site */
function paintedFrom(site, page, html) {
	const base = new URL(`${page}.html`, 'http://site/');
	const hrefs = [...html.matchAll(PAINTED_FROM)].map(([, a, b, c]) => a ?? b ?? c ?? '');
	return [...new Set(hrefs)].map((href) => join(site, new URL(href, base).pathname));
}

/** @param {string} [site] its folder @returns {FirstView[]} */
export function weighFirstViews(site = SITE) {
	return PAGES.map((page) => {
		const html = readFileSync(join(site, `${page}.html`));
		const sent = brotliCompressSync(html).length;
		const files = paintedFrom(site, page, html.toString());
		return {
			page,
			html: html.length,
			sent,
			requests: 1 + files.length,
			painted: files.reduce((sum, file) => sum + sentBytes(file), sent)
		};
	});
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	saveResult('first-view', { rows: weighFirstViews() });
}
