/** Measures what a first visit to a page loads, and when something appears. */
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from '@playwright/test';
import { installProbe, readProbe } from './page-probe.mjs';
import { splitScript } from '../../scripts/script-weight.mjs';

const timeoutMs = 60_000;
/** How long the page is watched after the map is complete. */
const watchMs = 5_000;

/**
 * @typedef {{ url: string, isAtlas: boolean }} Subject a page to be opened
 * @typedef {{ url: string, startMs: number }} Request
 * @typedef {Request & { content: Buffer }} Served
 *
 * @typedef {object} Visit times in milliseconds since navigation
 * @property {number} paintMs the browser's first contentful paint
 * @property {number} pictureMs a map is on screen, not before the first paint
 * @property {number} wholeMs the live map had finished drawing
 * @property {number} longestTaskMs of those that started after that
 * @property {Request[]} requests
 *
 * @typedef {object} Weight brotli bytes
 * @property {number} code of every requested script, workers included
 * @property {number} codeBeforePaint
 * @property {number} tables in scripts or not
 * @property {boolean} isMapAfterPaint the map library was requested after the first paint
 */

/**
 * Opens a page in a browser that has never seen it.
 * @param {Subject} subject @param {{ executablePath: string, args: string[] }} browserOptions
 * @returns {Promise<Visit>}
 */
export async function visit({ url, isAtlas }, browserOptions) {
	const browser = await chromium.launch(browserOptions);
	try {
		// a service worker would prefetch what this view does not use
		const context = await browser.newContext({
			viewport: { width: 1440, height: 900 },
			serviceWorkers: 'block'
		});
		await context.addInitScript(installProbe, { isAtlas });
		const page = await context.newPage();
		/** @type {Set<string>} */
		const workers = new Set();
		page.on('worker', (worker) => workers.add(worker.url()));
		await page.goto(url, { timeout: timeoutMs });
		await page.waitForFunction(() => /** @type {any} */ (window).__probe.wholeMs !== null, null, {
			timeout: timeoutMs
		});
		await page.waitForTimeout(watchMs);
		const probe = await page.evaluate(readProbe);
		const { paintMs, loaded } = await page.evaluate(() => ({
			paintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
			loaded: performance
				.getEntriesByType('resource')
				.map(({ name, startTime }) => ({ url: name, startMs: startTime }))
		}));
		const wholeMs = probe.wholeMs ?? NaN;
		const late = probe.longTasks.filter(({ startMs }) => startMs > wholeMs);
		const unlisted = [...workers].filter((worker) => !loaded.some((each) => each.url === worker));
		return {
			paintMs,
			pictureMs: Math.max(probe.pictureMs ?? NaN, paintMs),
			wholeMs,
			longestTaskMs: Math.max(0, ...late.map(({ durationMs }) => durationMs)),
			requests: [...loaded, ...unlisted.map((worker) => ({ url: worker, startMs: Infinity }))]
		};
	} finally {
		await browser.close();
	}
}

/** With the widest window that browsers take, without which kepler.gl is larger. @param {Buffer} content */
export const compress = (content) =>
	brotliCompressSync(content, {
		params: { [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS }
	});

/** @param {string} url */
async function read(url) {
	const answer = await fetch(url);
	return answer.ok ? Buffer.from(await answer.arrayBuffer()) : Buffer.alloc(0);
}

/**
 * The files of a visit. Read those of all visits before weighing: while large files are compressed no
 * connection is kept.
 * @param {Visit} visited @returns {Promise<Served[]>}
 */
export function readFiles({ requests }) {
	// kepler.gl also requests pictures of its vendor's host
	const served = requests.filter(({ url }) => url.startsWith('http://localhost'));
	return Promise.all(
		served.map(async ({ url, startMs }) => ({ url, startMs, content: await read(url) }))
	);
}

/** @param {Served[]} files @param {number} paintMs @returns {Weight} a script is code and tables */
export function weigh(files, paintMs) {
	const weight = { code: 0, codeBeforePaint: 0, tables: 0, isMapAfterPaint: true };
	for (const { url, startMs, content } of files) {
		const { pathname } = new URL(url);
		if (/\.(json|csv)$/.test(pathname) && !/^\/(fonts|geo)\//.test(pathname)) {
			weight.tables += compress(content).length;
		}
		if (!/\.m?js$/.test(pathname)) continue;
		const { code, tables } = splitScript(content);
		const bytes = compress(code).length;
		weight.code += bytes;
		if (tables.length > 0) weight.tables += compress(tables).length;
		if (startMs >= paintMs) continue;
		weight.codeBeforePaint += bytes;
		if (code.includes('maplibregl-canvas')) weight.isMapAfterPaint = false;
	}
	return weight;
}
