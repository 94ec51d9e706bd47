/**
 * The earliest time at which the map's code can run, from the browser's trace: when the first of
 * its scripts is compiled. Separate from the other timings, because tracing costs time.
 */
import { chromium } from '@playwright/test';
import { deskContext, paintingBrowserArgs } from './first-picture.mjs';

/**
 * @typedef {{ name: string, ts: number, args: { fileName?: string, data?: { url?: string } } }} TraceEvent `ts` in microseconds
 * @typedef {{ paintMs: number, compiledMs: number }} Start since the trace began; NaN for missing events
 */

/**
 * @param {string} browserPath
 * @param {string} url
 * @param {string[]} mapCode paths of the scripts with a map library
 * @returns {Promise<Start>}
 */
export async function traceMapCode(browserPath, url, mapCode) {
	const browser = await chromium.launch({ executablePath: browserPath, args: paintingBrowserArgs });
	try {
		const page = await (await browser.newContext(deskContext)).newPage();
		await browser.startTracing(page, { categories: ['v8', 'devtools.timeline', 'loading'] });
		await page.goto(url);
		await page.waitForSelector('[data-ready="true"]', { state: 'attached', timeout: 90_000 });
		/** @type {{ traceEvents: TraceEvent[] }} */
		const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
		/** @param {TraceEvent} event */
		const isMapCode = ({ args }) => {
			const file = args.fileName ?? args.data?.url ?? '';
			return URL.canParse(file) && mapCode.includes(new URL(file).pathname);
		};
		const times = traceEvents.map(({ ts }) => ts).filter((ts) => ts > 0);
		const startTs = times.reduce((least, ts) => Math.min(least, ts), Infinity);
		/** @param {TraceEvent[]} events milliseconds at the first of them */
		const firstMs = (events) => {
			const first = events.reduce((least, { ts }) => Math.min(least, ts), Infinity);
			return first === Infinity ? NaN : (first - startTs) / 1000;
		};
		return {
			paintMs: firstMs(traceEvents.filter(({ name }) => name === 'firstContentfulPaint')),
			compiledMs: firstMs(
				traceEvents.filter((event) => event.name === 'v8.compileModule' && isMapCode(event))
			)
		};
	} finally {
		await browser.close();
	}
}
