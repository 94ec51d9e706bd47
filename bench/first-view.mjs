/** Measures what a first visit to a page loads, and when something appears. */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { splitScript } from '../scripts/script-weight.mjs';
import { installProbe, readProbe } from './page-probe.mjs';

const readyTimeoutMs = 60_000;
/** How long the page is watched after the map is ready. */
const watchMs = 5_000;
const longTaskMs = 200;

/**
 * @typedef {{ raw: number, gzip: number, brotli: number }} Size in bytes
 * @typedef {object} FirstView
 * @property {string} page
 * @property {Size} html
 * @property {Size} javascript of every requested file, without the map's worker and tables
 * @property {Size} worker
 * @property {Size} beforePaint JavaScript requested before the first contentful paint
 * @property {Size} data tables, in scripts or not
 * @property {Size} geometry
 * @property {Size} other styles, fonts, pictures
 * @property {boolean | null} isMapAfterPaint null if no map library was requested
 * @property {number} firstPaintMs
 * @property {number | null} readyMs
 * @property {number[]} longTasksMs over 200 ms that started after the map was ready
 * @property {string[]} files requested files, with kind and brotli bytes, largest first; a script with tables twice
 */

/** @param {Buffer} content @returns {Size} */
function sizeOf(content) {
	return {
		raw: content.length,
		gzip: gzipSync(content, { level: 9 }).length,
		brotli: brotliCompressSync(content).length
	};
}

/** @param {Size[]} sizes @returns {Size} */
function sum(sizes) {
	return sizes.reduce(
		(total, size) => ({
			raw: total.raw + size.raw,
			gzip: total.gzip + size.gzip,
			brotli: total.brotli + size.brotli
		}),
		{ raw: 0, gzip: 0, brotli: 0 }
	);
}

/** @param {string} path @returns {'javascript' | 'worker' | 'data' | 'geometry' | 'other'} */
function kindOf(path) {
	if (/worker/i.test(path)) return 'worker';
	if (/\.m?js$/.test(path)) return 'javascript';
	if (/\.(webp|png|jpg|svg)$/.test(path)) return 'other';
	if (/^\/geo\//.test(path) || /\.(topojson|geojson)$/.test(path)) return 'geometry';
	return /\.(json|csv)$/.test(path) && !path.startsWith('/fonts/') ? 'data' : 'other';
}

/** A script is code and tables, each counted as what it is. @param {string} path @param {Buffer} content */
function partsOf(path, content) {
	const kind = kindOf(path);
	if (kind !== 'javascript') return [{ kind, content }];
	const { code, tables } = splitScript(content);
	const parts = [{ kind, content: code }];
	return tables.length > 0
		? [...parts, { kind: /** @type {const} */ ('data'), content: tables }]
		: parts;
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url of the server
 * @param {string} path of the page
 * @returns {Promise<FirstView>}
 */
export async function measureFirstView(browser, url, path) {
	// a service worker would prefetch what this view does not use
	const context = await browser.newContext({
		viewport: { width: 1440, height: 900 },
		serviceWorkers: 'block'
	});
	await context.addInitScript(installProbe);
	const page = await context.newPage();
	/** @type {Set<string>} */
	const requested = new Set();
	context.on('request', (request) => requested.add(request.url()));
	page.on('worker', (worker) => requested.add(worker.url()));

	await page.goto(new URL(path, url).href);
	await page
		.waitForSelector('[data-ready="true"]', { state: 'attached', timeout: readyTimeoutMs })
		.catch(() => console.log(`${path}: the map was not ready after ${readyTimeoutMs / 1000} s`));
	await page.waitForTimeout(watchMs);

	const probe = await page.evaluate(readProbe);
	const { firstPaintMs, starts } = await page.evaluate(() => ({
		firstPaintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
		starts: performance.getEntriesByType('resource').map((entry) => ({
			url: entry.name,
			startMs: entry.startTime
		}))
	}));
	await context.close();

	/** @param {string} url */
	const contentOf = async (url) => {
		const answer = await fetch(url);
		return answer.ok ? Buffer.from(await answer.arrayBuffer()) : Buffer.alloc(0);
	};
	const ownFiles = [...requested].filter(
		(url) => url.startsWith(url) && new URL(url).pathname !== path
	);
	const requests = await Promise.all(
		ownFiles.map(async (url) => {
			const { pathname } = new URL(url);
			const startMs = starts.find((start) => start.url === url)?.startMs ?? Infinity;
			return partsOf(pathname, await contentOf(url)).map((part) => ({
				...part,
				...{ pathname, startMs, size: sizeOf(part.content) }
			}));
		})
	);
	const files = requests.flat();
	/** @param {string} kind */
	const total = (kind) => sum(files.filter((file) => file.kind === kind).map(({ size }) => size));
	const scripts = files.filter(({ kind }) => kind === 'javascript');
	const maps = scripts.filter(({ content }) => content.includes('maplibregl-canvas'));

	return {
		page: path,
		html: sizeOf(await contentOf(new URL(path, url).href)),
		javascript: total('javascript'),
		worker: total('worker'),
		beforePaint: sum(scripts.filter((s) => s.startMs < firstPaintMs).map(({ size }) => size)),
		data: total('data'),
		geometry: total('geometry'),
		other: total('other'),
		isMapAfterPaint: maps.length > 0 ? maps.every((map) => map.startMs >= firstPaintMs) : null,
		firstPaintMs,
		readyMs: probe.readyMs,
		longTasksMs: probe.longTasks
			.filter((task) => task.startMs > (probe.readyMs ?? 0) && task.durationMs > longTaskMs)
			.map((task) => Math.round(task.durationMs)),
		files: files
			.sort((a, b) => b.size.brotli - a.size.brotli)
			.map(({ pathname, kind, size }) => `${pathname}, ${kind}, ${size.brotli}`)
	};
}
