/**
 * What a phone requests before it shows a page. Bytes and requests are exact, so a test can check
 * them; `npm run bench:first-view` weighs single pages, and `bench:load` scores them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { BUDGETS, whenAbove } from '../budgets';
import { expect, test } from './fixtures';
import { SITE } from './tested-files';

const MOST_REQUESTS = 12;

/** As a host sends it: fonts and pictures are compressed already. */
function sentBytes(pathname: string): number {
	const bytes = readFileSync(join(SITE, pathname));
	return /\.(woff2|png|webp)$/.test(pathname) ? bytes.length : brotliCompressSync(bytes).length;
}

// tests/site/first-view.test.ts weighs more pages by what their HTML asks for
for (const path of ['/2018/kazakhstan', '/claims', '/ru/2018']) {
	test(`a phone shows ${path} after 12 requests, within its budget`, async ({ page }) => {
		const requested = new Set<string>();
		page.on('request', (request) => requested.add(new URL(request.url()).pathname));
		// untouched, it requests only what is painted
		await page.goto(path, { waitUntil: 'networkidle' });
		const files = [...requested].filter((pathname) => pathname !== path);
		const html = path.endsWith('/') ? `${path}index.html` : `${path}.html`;
		const bytes = [html, ...files].map((file) => ({ file, bytes: sentBytes(file) }));
		const list = bytes.map(({ file, bytes: each }) => `${file} ${each}`).join('\n');
		expect(bytes.length, list).toBeLessThanOrEqual(MOST_REQUESTS);
		expect(
			bytes.reduce((sum, each) => sum + each.bytes, 0),
			`${whenAbove('phone')}\n${list}`
		).toBeLessThanOrEqual(BUDGETS.phone);
	});
}
