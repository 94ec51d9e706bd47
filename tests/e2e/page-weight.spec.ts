/**
 * What a desktop loads with a page until it is at rest with its live map, as a host sends it. Bytes
 * are exact, so a test can check them; `npm run bench:load` measures the same and more.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { splitScript } from '../../scripts/script-weight.mjs';
import { liveMap, watchFiles } from './atlas-page';
import { expect, test } from './fixtures';
import { SITE } from './tested-files';

/** A view is remembered three seconds after it was opened, and what is left of the page loads when it is idle. */
const REST_MILLISECONDS = 5000;

/** Half a per cent more than measured. The budget of `npm run bench:load` for scripts is 700 kB. */
const BUDGETS = [
	{ path: '/', codeBytes: 697_000, tableBytes: 42_000 },
	{ path: '/2016/kazakhstan', codeBytes: 747_000, tableBytes: 78_000 }
];

for (const { path, codeBytes, tableBytes } of BUDGETS) {
	test(`@map ${path} loads at most ${codeBytes / 1000} kB of scripts and ${tableBytes / 1000} kB of tables`, async ({
		page
	}) => {
		const requested = watchFiles(page);
		const workers = new Set<string>();
		page.on('worker', (worker) => workers.add(worker.url()));
		await page.goto(path);
		await liveMap(page);
		await page.waitForTimeout(REST_MILLISECONDS);
		expect(workers.size).toBe(1);
		const files = [...new Set([...requested, ...workers])]
			.map((url) => new URL(url).pathname)
			.filter((pathname) => /\.m?js$/.test(pathname));
		const weights = files.map((file) => {
			const { code, tables } = splitScript(readFileSync(join(SITE, file)));
			const sent = (content: Buffer) =>
				content.length > 0 ? brotliCompressSync(content).length : 0;
			return { file, code: sent(code), tables: sent(tables) };
		});
		const list = weights.map(({ file, code, tables }) => `${file} ${code} ${tables}`).join('\n');
		const total = (kind: 'code' | 'tables') => weights.reduce((sum, each) => sum + each[kind], 0);
		expect(total('code'), list).toBeLessThanOrEqual(codeBytes);
		expect(total('tables'), list).toBeLessThanOrEqual(tableBytes);
	});
}
