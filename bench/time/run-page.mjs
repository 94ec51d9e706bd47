/** Opens one variant with a number of flows in a separate page and measures it. */
import { median } from '../numbers.mjs';
import { installCounts } from './counts.mjs';
import { percentile } from './statistics.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {import('./pages/expose.mjs').Bench} Bench
 * @typedef {import('./pages/expose.mjs').Length} Length
 *
 * @typedef {object} Run
 * @property {string} variant
 * @property {number} flows
 * @property {boolean} isDrawing
 * @property {number} round
 *
 * @typedef {object} Measured
 * @property {number} cpuMs median of the forced steps
 * @property {number} cpu95Ms
 * @property {number | null} pictureMs median until the picture was drawn as well; null if not waited for
 * @property {number} taskMs main-thread task time of a step of the drag
 * @property {number} threadMs processor time of the main thread for it
 * @property {Counts} counts of a forced step, medians
 * @property {Counts} most counts of a forced step, each by the step with the most
 * @property {number} setupBytes uploaded to the graphics card until the first picture
 * @property {number} firstDrawMs
 * @property {number} heapMb objects and arrays of the page after a collection
 * @property {number | null} pixels
 * @property {number} steps forced steps that were made
 * @property {string} renderer
 */

/** Time limit of each phase: opening with data, warming up, stepping, dragging. */
const phaseLimitMs = 60_000;
const lookedAtYear = 2014;
const browserWindow = { width: 640, height: 400 };

/** @type {Record<'stubbed' | 'drawn', Record<'warm' | 'force' | 'drag', Length>>} */
const lengths = {
	stubbed: {
		warm: { rounds: 2, budgetMs: 5_000, least: 3 },
		force: { rounds: 2, budgetMs: 5_000, least: 3 },
		drag: { rounds: 3, budgetMs: 8_000, least: 3 }
	},
	// software rendering is slow: fewer steps
	drawn: {
		warm: { rounds: 2, budgetMs: 3_000, least: 2 },
		force: { rounds: 1, budgetMs: 4_000, least: 3 },
		drag: { rounds: 3, budgetMs: 4_000, least: 3 }
	}
};

/**
 * @template T
 * @param {Promise<T>} work
 * @param {string} what
 * @returns {Promise<T>}
 */
export function within(work, what, limitMs = phaseLimitMs) {
	/** @type {NodeJS.Timeout} */
	let timer;
	const limit = new Promise((/** @type {(value: never) => void} */ _done, fail) => {
		timer = setTimeout(
			() => fail(new Error(`${what} took more than ${limitMs / 1000} s`)),
			limitMs
		);
	});
	return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

/**
 * Of the main thread since the page started: time within tasks, and processor time, which excludes
 * waiting for a busy machine.
 * @param {import('@playwright/test').CDPSession} session
 */
async function mainThread(session) {
	const { metrics } = await session.send('Performance.getMetrics');
	/** @param {string} name */
	const ms = (name) => (metrics.find((metric) => metric.name === name)?.value ?? NaN) * 1000;
	return { taskMs: ms('TaskDuration'), threadMs: ms('ThreadTime') };
}

/** @param {import('@playwright/test').CDPSession} session @returns {Promise<number>} */
async function heapMb(session) {
	await session.send('HeapProfiler.collectGarbage');
	/** @type {{ usedSize: number, backingStorageSize?: number }} the types do not have the bytes of arrays yet */
	const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
	return (usedSize + backingStorageSize) / 1e6;
}

/** @param {Counts[]} steps @param {(values: number[]) => number} choose @returns {Counts} */
function summarize(steps, choose) {
	const [first] = steps;
	if (!first) throw new Error('no step was made');
	const names = /** @type {(keyof Counts)[]} */ (Object.keys(first));
	const entries = names.map((name) => [name, choose(steps.map((counts) => counts[name]))]);
	return Object.fromEntries(entries);
}

/** In the page. @returns {string} */
function readRenderer() {
	const gl = document.createElement('canvas').getContext('webgl2');
	const details = gl?.getExtension('WEBGL_debug_renderer_info');
	return gl && details ? String(gl.getParameter(details.UNMASKED_RENDERER_WEBGL)) : 'unknown';
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} url of the pages
 * @param {Run} run
 * @returns {Promise<Measured>}
 */
async function measure(page, url, { variant, flows, isDrawing }) {
	const length = lengths[isDrawing ? 'drawn' : 'stubbed'];
	await page.goto(`${url}/pages/${variant}.html`, { timeout: phaseLimitMs });
	await page.waitForFunction('window.bench', undefined, { timeout: phaseLimitMs });
	const bench = await page.evaluateHandle(
		() => /** @type {{ bench: Bench }} */ (/** @type {unknown} */ (window)).bench
	);
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');

	const { firstDrawMs } = await within(
		bench.evaluate((it, given) => it.open(given.flows, given.isDrawing), { flows, isDrawing }),
		'the first picture'
	);
	const uploaded = await page.evaluate(
		() => /** @type {{ glCounts: Counts }} */ (/** @type {unknown} */ (window)).glCounts
	);
	await within(
		bench.evaluate((it, given) => it.warm(given), length.warm),
		'warming up'
	);
	const forced = await within(
		bench.evaluate((it, given) => it.force(given), length.force),
		'stepping'
	);
	const before = await mainThread(session);
	const dragged = await within(
		bench.evaluate((it, given) => it.drag(given), length.drag),
		'dragging'
	);
	const after = await mainThread(session);
	const pixels = isDrawing
		? await within(
				bench.evaluate((it, year) => it.covered(year), lookedAtYear),
				'the picture'
			)
		: null;
	if (pixels === 0) throw new Error('its picture is empty');
	const complaint = await bench.evaluate((it) => it.complaint());
	if (complaint) throw new Error(complaint);

	const steps = forced.map(({ counts }) => counts);
	const pictures = forced.flatMap(({ pictureMs }) => pictureMs ?? []);
	return {
		cpuMs: median(forced.map((step) => step.cpuMs)),
		cpu95Ms: percentile(
			forced.map((step) => step.cpuMs),
			0.95
		),
		pictureMs: pictures.length > 0 ? median(pictures) : null,
		taskMs: (after.taskMs - before.taskMs) / dragged,
		threadMs: (after.threadMs - before.threadMs) / dragged,
		counts: summarize(steps, median),
		most: summarize(steps, (values) => Math.max(...values)),
		setupBytes: uploaded.attributeBytes + uploaded.uniformBytes + uploaded.textureBytes,
		firstDrawMs,
		heapMb: await heapMb(session),
		pixels,
		steps: forced.length,
		renderer: await page.evaluate(readRenderer)
	};
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {Run} run
 * @returns {Promise<Measured>}
 * @throws {Error} with the reason why there are no numbers
 */
export async function runPage(browser, url, run) {
	const context = await browser.newContext({ viewport: browserWindow });
	await context.addInitScript(installCounts, { isDrawing: run.isDrawing });
	const page = await context.newPage();
	const failure = new Promise((/** @type {(value: never) => void} */ _done, fail) => {
		page.on('pageerror', (error) => fail(new Error(error.message)));
		page.on('crash', () => fail(new Error('the page ran out of memory')));
	});
	const measured = await Promise.race([measure(page, url, run), failure]);
	await within(context.close(), 'closing the page');
	return measured;
}
