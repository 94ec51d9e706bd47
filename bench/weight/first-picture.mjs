/** When a page shows its first picture, in a browser that has never seen it. */
import { chromium } from '@playwright/test';
import { softwareBrowserArgs } from '../../scripts/browser.mjs';
import { installPictureProbe, readPictures } from './picture-probe.mjs';

const timeoutMs = 90_000;

/**
 * Some Chromium packages paint pages with GPU rasterisation even if the GPU is emulated by the
 * processor, which takes a second for a detailed picture. A browser without a graphics card would
 * not.
 */
export const paintingBrowserArgs = [...softwareBrowserArgs, '--disable-gpu-rasterization'];

export const deskContext = /** @type {const} */ ({
	viewport: { width: 1440, height: 900 },
	// the site's service worker would prefetch what this view does not use
	serviceWorkers: 'block'
});

/**
 * @typedef {import('./picture-probe.mjs').Pictures} Pictures
 *
 * @typedef {object} Subject a page to be opened
 * @property {string} name
 * @property {string} url
 * @property {string[]} mapCode paths of the scripts with a map library
 *
 * @typedef {object} Opening what one cold browser saw, in milliseconds since navigation
 * @property {number | null} paintMs the browser's first contentful paint
 * @property {number | null} pictureMs a map is on screen: the static one, or the first that WebGL
 * drew; not before the browser's first paint
 * @property {number | null} mapAskedMs the first of the map's scripts was requested
 * @property {number | null} evaluatedMs a peer's scripts had been evaluated
 * @property {number | null} contextMs
 * @property {number | null} wholeMs
 * @property {string} browser version
 */

/** @returns {{ paintMs: number | null, evaluatedMs: number | null, starts: [string, number][] }} */
function readEntries() {
	return {
		paintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
		evaluatedMs: performance.getEntriesByName('evaluated')[0]?.startTime ?? null,
		starts: performance
			.getEntriesByType('resource')
			.map((entry) => [new URL(entry.name).pathname, entry.startTime])
	};
}

/** @param {string} browserPath @param {Subject} subject @returns {Promise<Opening>} */
export async function openCold(browserPath, { name, url, mapCode }) {
	const browser = await chromium.launch({ executablePath: browserPath, args: paintingBrowserArgs });
	try {
		const context = await browser.newContext(deskContext);
		await context.addInitScript(installPictureProbe);
		const page = await context.newPage();
		/** @type {string[]} */
		const faults = [];
		page.on('pageerror', (error) => faults.push(error.message));
		await page.goto(url, { timeout: timeoutMs });
		await page
			.waitForFunction(() => /** @type {any} */ (window).__pictures.wholeMs !== null, null, {
				timeout: timeoutMs
			})
			.catch(() => faults.push(`no whole map after ${timeoutMs / 1000} s`));
		// the first paint is reported a moment after it happened
		await page.waitForTimeout(500);
		if (faults.length > 0) console.log(`${name}: ${faults.join('; ')}`);
		const pictures = await page.evaluate(readPictures);
		const { paintMs, evaluatedMs, starts } = await page.evaluate(readEntries);
		const mapStarts = starts
			.filter(([path]) => mapCode.includes(path))
			.map(([, startMs]) => startMs);
		const frameMs = pictures.staticMs ?? pictures.drawnMs;
		return {
			paintMs,
			pictureMs: frameMs === null ? null : Math.max(frameMs, paintMs ?? 0),
			mapAskedMs: mapStarts.length > 0 ? Math.min(...mapStarts) : null,
			evaluatedMs,
			contextMs: pictures.contextMs,
			wholeMs: pictures.wholeMs,
			browser: browser.version()
		};
	} finally {
		await browser.close();
	}
}
