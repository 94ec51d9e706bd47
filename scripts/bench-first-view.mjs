/**
 * `npm run bench:first-view`: what the pages that readers come to weigh, in bytes, as they lie in the
 * tested site and as a host sends them. `tests/site/first-view.test.ts` holds the next build to it:
 * so it needs no package, and stands here and not in `bench/`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const SITE = '.cache/site';
export const RESULTS = 'bench/results/first-view.json';

/** Without their ending, from the top of the site. */
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

/** @typedef {{ page: string, rawBytes: number, brotliBytes: number }} FirstView */

/** @param {string} [site] its folder @returns {FirstView[]} */
export function weighFirstViews(site = SITE) {
	return PAGES.map((page) => {
		const html = readFileSync(join(site, `${page}.html`));
		return { page, rawBytes: html.length, brotliBytes: brotliCompressSync(html).length };
	});
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const views = weighFirstViews();
	writeFileSync(RESULTS, `${JSON.stringify({ pages: views }, null, '\t')}\n`);
	console.table(views);
}
