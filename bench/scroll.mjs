/**
 * `npm run bench:scroll`: scrolls through the article of the built atlas. The main thread's work per
 * scroll event, drawing left out, and what grows in ten passes. Exits with code 1 if a goal is missed.
 * Writes to bench/results/. `-- --build FOLDER --out FOLDER` for another build or output folder.
 */
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { installCounts } from './gl-counts.mjs';
import {
	describeRun,
	findBuild,
	formatMs,
	median,
	round,
	runBenchmark,
	saveResult
} from './report.mjs';
import { installGraphicsCensus, takeSample } from './soak/sample.mjs';
import { findBrowser, softwareBrowserArgs } from '../scripts/browser.mjs';
import { serve } from '../scripts/serve.mjs';

const sizes = [
	{ name: 'desktop', width: 1440, height: 900 },
	{ name: 'phone', width: 390, height: 844 }
];
const goals = { scrollMs: 4, passes: 10, growth: 0.05 };
/** Of a wheel. */
const stepPx = 90;
const eventCount = 60;
/** By then the map has come to rest. */
const settledMs = 1_000;
/** Of a pass through the article: a step of most of a window, so that no card is passed over. */
const pass = { share: 0.9, waitMs: 10 };

/** @typedef {import('@playwright/test').Page} Page @typedef {import('@playwright/test').CDPSession} CDPSession */

/**
 * Opens the article with its live map.
 * @param {import('@playwright/test').Browser} browser @param {string} url
 * @param {{ width: number, height: number }} viewport @param {() => void} [census]
 */
async function openArticle(browser, url, viewport, census) {
	// with reduced motion a change is one change, not an animation of many
	const context = await browser.newContext({
		...{ viewport, reducedMotion: 'reduce', serviceWorkers: 'block' }
	});
	await context.addInitScript(installCounts, { isDrawing: false });
	if (census) await context.addInitScript(census);
	const page = await context.newPage();
	await page.goto(url);
	await page.locator('#astana-2013').evaluate((step) => step.scrollIntoView());
	await page.waitForSelector('.article-map [data-ready="true"]', {
		...{ state: 'attached', timeout: 60_000 }
	});
	await page.waitForTimeout(settledMs);
	const session = await context.newCDPSession(page);
	await session.send('Performance.enable');
	return { context, page, session };
}

/**
 * The main thread's time in tasks, and the processor's time for it: less where other programs have the
 * processor, or where a task waits for the compositor.
 * @param {CDPSession} session @returns {Promise<{ taskMs: number, processorMs: number }>}
 */
async function readTimes(session) {
	const { metrics } = await session.send('Performance.getMetrics');
	/** @param {string} wanted */
	const readMs = (wanted) => (metrics.find(({ name }) => name === wanted)?.value ?? NaN) * 1000;
	return { taskMs: readMs('TaskDuration'), processorMs: readMs('ThreadTime') };
}

/**
 * Scrolls by a step a frame and waits two frames after each, as the browser's own request.
 * @param {CDPSession} session @param {number} px 0 to measure a wait without a scroll
 */
async function scrollOnce(session, px) {
	const before = await readTimes(session);
	await session.send('Runtime.evaluate', {
		awaitPromise: true,
		expression: `new Promise((done) => {
			scrollBy({ top: ${px}, behavior: 'instant' });
			requestAnimationFrame(() => requestAnimationFrame(() => done()));
		})`
	});
	const after = await readTimes(session);
	return {
		taskMs: after.taskMs - before.taskMs,
		processorMs: after.processorMs - before.processorMs
	};
}

/** The work per scroll event: minus that of a wait. @param {CDPSession} session */
async function measureScroll(session) {
	/** @param {(index: number) => number} getPx */
	const walk = async (getPx) => {
		const costs = [];
		for (let index = 0; index < eventCount; index += 1)
			costs.push(await scrollOnce(session, getPx(index)));
		return costs;
	};
	// so that no first use is measured
	await walk(() => stepPx);
	await walk(() => -stepPx);
	const costs = await walk((index) => (index < eventCount / 2 ? stepPx : -stepPx));
	const rest = await walk(() => 0);
	/** @param {'taskMs' | 'processorMs'} kind */
	const listWork = (kind) => {
		const restMs = median(rest.map((cost) => cost[kind]));
		return costs.map((cost) => cost[kind] - restMs).sort((a, b) => a - b);
	};
	const work = listWork('taskMs');
	return {
		middle: median(work),
		slow: work[Math.floor(work.length * 0.95)] ?? NaN,
		processor: median(listWork('processorMs'))
	};
}

/**
 * Stops at the map of each step until it is at rest: a first pass in a hurry misses tiles of some, which
 * a later one would load.
 * @param {Page} page
 */
async function stopAtEachMap(page) {
	for (const track of await page.locator('.track.over-map').all()) {
		await track.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
		await page.waitForTimeout(settledMs);
		await page.waitForFunction(() => {
			/** @type {any} */
			const container = document.querySelector('.article-map [data-ready="true"]');
			return container?.atlas.map.loaded() && !container.atlas.map.isMoving();
		});
	}
}

/** From the top of the article to its end and back. @param {Page} page */
async function passThrough(page) {
	await page.evaluate(
		({ share, waitMs }) =>
			new Promise((done) => {
				let step = innerHeight * share;
				const move = () => {
					const before = scrollY;
					scrollBy({ top: step, behavior: 'instant' });
					if (scrollY !== before) return setTimeout(move, waitMs);
					if (step < 0) return done(null);
					step = -step;
					setTimeout(move, waitMs);
				};
				move();
			}),
		pass
	);
	await page.locator('#astana-2013').evaluate((step) => step.scrollIntoView());
	await page.waitForTimeout(settledMs);
}

runBenchmark('scroll', async () => {
	const { values } = parseArgs({
		options: { build: { type: 'string', default: 'build' }, out: { type: 'string' } }
	});
	const site = await serve(findBuild(values.build), { port: 4573 });
	const url = new URL('/present', site.url).href;
	const browser = await chromium.launch({
		...{ executablePath: await findBrowser(), args: softwareBrowserArgs }
	});
	const run = describeRun(browser);
	const rows = [];
	const judged = [];
	for (const { name, ...viewport } of sizes) {
		const { context, session } = await openArticle(browser, url, viewport);
		const { middle, slow, processor } = await measureScroll(session);
		await context.close();
		rows.push({
			...{ window: name, 'median, ms': round(middle), '95 of 100, ms': round(slow) },
			'median, ms of the processor': round(processor)
		});
		judged.push({
			goal: `${name}: work per scroll event, drawing left out: at most ${formatMs(goals.scrollMs)} in the median`,
			measured: formatMs(middle),
			isMet: middle <= goals.scrollMs
		});
	}
	// what grows is the same in each size, and a small window is painted sooner
	const window = { width: 390, height: 844 };
	const { page, session } = await openArticle(browser, url, window, installGraphicsCensus);
	// what a reader loads once, and what the first passes compile
	await stopAtEachMap(page);
	for (let count = 0; count < 2; count += 1) await passThrough(page);
	const before = await takeSample(page, session);
	for (let count = 0; count < goals.passes; count += 1) await passThrough(page);
	const after = await takeSample(page, session);
	await browser.close();
	const grown = Object.entries(after)
		.map(([what, count]) => ({ what, before: before[what] ?? 0, count }))
		.filter((each) => each.count > each.before * (1 + goals.growth) + 2);
	judged.push({
		goal: `${goals.passes} passes through the article: nothing grows by more than 5 %`,
		measured:
			grown
				.map((each) => `${each.what}: ${round(each.before)} to ${round(each.count)}`)
				.join(', ') || 'nothing has grown',
		isMet: grown.length === 0
	});
	saveResult('scroll', { ...run, goals: judged, rows }, values.out);
	if (judged.some(({ isMet }) => !isMet)) process.exitCode = 1;
});
