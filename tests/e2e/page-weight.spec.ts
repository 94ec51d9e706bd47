/**
 * What a desktop loads with a page until it is at rest with its live map, as a host sends it. Bytes
 * are exact, so a test can check them; `npm run bench:load` measures the same and more.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { splitScript } from '../../scripts/script-weight.mjs';
import { waitForLiveMap, watchFiles } from './atlas-page';
import { BUDGETS, MOST_REQUESTS_OF_THE_LIVE_MAP, whenAbove } from '../budgets';
import { expect, test } from './fixtures';
import { SITE } from './tested-files';

/** A view is remembered three seconds after it was opened, and what is left of the page loads when it is idle. */
const REST_MILLISECONDS = 5000;

const PAGES = [
	{ path: '/', tables: 'firstPageTables' },
	{ path: '/2016/kazakhstan', tables: 'countryTables' }
] as const;

interface Weight {
	file: string;
	code: number;
	tables: number;
}

/** The pages share most of their files, and compressing them is most of the work of these tests. */
const weighed = new Map<string, Weight>();

/** Bytes of a script as a host sends it. */
function weigh(file: string): Weight {
	const known = weighed.get(file);
	if (known) return known;
	const { code, tables } = splitScript(readFileSync(join(SITE, file)));
	const sent = (content: Buffer) => (content.length > 0 ? brotliCompressSync(content).length : 0);
	const weight = { file, code: sent(code), tables: sent(tables) };
	weighed.set(file, weight);
	return weight;
}

for (const { path, tables } of PAGES) {
	test(`@map ${path} loads files within their budgets`, async ({ page }) => {
		const requested = watchFiles(page);
		const workers = new Set<string>();
		page.on('worker', (worker) => workers.add(worker.url()));
		await page.goto(path);
		await waitForLiveMap(page);
		await page.waitForTimeout(REST_MILLISECONDS);
		expect(workers.size).toBe(1);
		const files = [...new Set([...requested, ...workers])]
			.map((url) => new URL(url).pathname)
			.filter((pathname) => /\.m?js$/.test(pathname));
		const weights = files.map(weigh);
		const list = weights.map(({ file, code, tables }) => `${file} ${code} ${tables}`).join('\n');
		const total = (kind: 'code' | 'tables') => weights.reduce((sum, each) => sum + each[kind], 0);
		expect(total('code'), list).toBeLessThanOrEqual(BUDGETS.liveMapCode);
		expect(new Set(requested).size).toBeLessThanOrEqual(MOST_REQUESTS_OF_THE_LIVE_MAP);
		expect(total('tables'), `${whenAbove(tables)}\n${list}`).toBeLessThanOrEqual(BUDGETS[tables]);
	});
}
