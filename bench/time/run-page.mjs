/** Opens one variant with a number of flows in a separate page and measures it. */
import { installCounts, readCounts } from '../gl-counts.mjs';
import { median } from '../report.mjs';

/**
 * @typedef {import('./pages/expose.mjs').Bench} Bench
 *
 * @typedef {object} Measured of a step unless stated otherwise
 * @property {number} cpuMs median of the forced steps
 * @property {number} taskMs main-thread task time of a step of the drag
 * @property {number} mostBytes uploaded to the graphics card by the step that uploaded most
 * @property {number} rebuiltBytes of attributes and textures, by the step that uploaded most of them
 * @property {number} instances drawn
 * @property {number} setupBytes uploaded until the first picture
 * @property {number} firstDrawMs from the flows in memory to the first picture
 * @property {number} heapMb objects and arrays of the page after a collection
 */

/** Time limit of each phase: opening with data, stepping, dragging. */
const phaseLimitMs = 60_000;
const lookedAtYear = 2014;

/** @template T @param {Promise<T>} work @param {string} what @returns {Promise<T>} */
function within(work, what) {
	const limit = new Promise((/** @type {(value: never) => void} */ _done, fail) => {
		setTimeout(() => fail(new Error(`${what} took more than a minute`)), phaseLimitMs).unref();
	});
	return Promise.race([work, limit]);
}

/** @param {import('@playwright/test').CDPSession} session @returns {Promise<number>} in tasks of the main thread */
export async function readTaskMs(session) {
	const { metrics } = await session.send('Performance.getMetrics');
	return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

/** @param {import('@playwright/test').CDPSession} session @returns {Promise<number>} */
async function readHeapMb(session) {
	await session.send('HeapProfiler.collectGarbage');
	/** @type {{ usedSize: number, backingStorageSize?: number }} the types do not have the bytes of arrays yet */
	const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
	return (usedSize + backingStorageSize) / 1e6;
}

/**
 * @template T
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url of the page
 * @param {boolean} isDrawing
 * @param {(page: import('@playwright/test').Page, bench: import('@playwright/test').JSHandle<Bench>) => Promise<T>} use
 * @returns {Promise<T>}
 * @throws {Error} if the page fails
 */
async function usePage(browser, url, isDrawing, use) {
	const context = await browser.newContext({ viewport: { width: 640, height: 400 } });
	await context.addInitScript(installCounts, { isDrawing });
	const page = await context.newPage();
	const failure = new Promise((/** @type {(value: never) => void} */ _done, fail) => {
		page.on('pageerror', fail);
		page.on('crash', () => fail(new Error('the page ran out of memory')));
	});
	const work = async () => {
		await page.goto(url, { timeout: phaseLimitMs });
		const found = await page.waitForFunction(() => /** @type {any} */ (window).bench);
		return use(page, /** @type {import('@playwright/test').JSHandle<Bench>} */ (found));
	};
	return Promise.race([work(), failure]).finally(() => context.close());
}

/** @param {import('@playwright/test').Browser} browser @param {string} url @param {number} flows @returns {Promise<Measured>} */
export function measureSteps(browser, url, flows) {
	return usePage(browser, url, false, async (page, bench) => {
		const session = await page.context().newCDPSession(page);
		await session.send('Performance.enable');
		const opening = bench.evaluate((it, count) => it.open(count), flows);
		const firstDrawMs = await within(opening, 'the first picture');
		const { attributeBytes, mapBytes, uniformBytes, textureBytes } =
			await page.evaluate(readCounts);
		const length = { rounds: 2, budgetMs: 5_000 };
		// through all years twice to warm up
		await within(
			bench.evaluate((it, given) => it.force(given), length),
			'warming up'
		);
		const steps = await within(
			bench.evaluate((it, given) => it.force(given), length),
			'stepping'
		);
		const beforeMs = await readTaskMs(session);
		const dragging = bench.evaluate((it, given) => it.drag(given), { rounds: 3, budgetMs: 8_000 });
		const dragged = await within(dragging, 'dragging');
		const taskMs = ((await readTaskMs(session)) - beforeMs) / dragged;
		const rebuilt = steps.map(
			({ counts }) => counts.attributeBytes + counts.mapBytes + counts.textureBytes
		);
		return {
			cpuMs: median(steps.map(({ cpuMs }) => cpuMs)),
			taskMs,
			mostBytes: Math.max(
				...steps.map(({ counts }, index) => (rebuilt[index] ?? 0) + counts.uniformBytes)
			),
			rebuiltBytes: Math.max(...rebuilt),
			instances: median(steps.map(({ counts }) => counts.instances)),
			setupBytes: attributeBytes + mapBytes + uniformBytes + textureBytes,
			firstDrawMs,
			heapMb: await readHeapMb(session)
		};
	});
}

/**
 * How many pixels a variant covers when it draws.
 * @param {import('@playwright/test').Browser} browser @param {string} url @param {number} flows
 */
export function countCovered(browser, url, flows) {
	return usePage(browser, url, true, async (_page, bench) => {
		await bench.evaluate((it, count) => it.open(count), flows);
		return bench.evaluate((it, year) => it.covered(year), lookedAtYear);
	});
}
