/** Shows that the first picture needs no map code: it appears although the map's scripts never arrive. */
import { deskContext } from './first-picture.mjs';

/**
 * @typedef {object} BlockedPicture
 * @property {string} page
 * @property {string[]} blocked scripts that were requested and never answered
 * @property {number} contexts number of WebGL canvases
 * @property {number} paintedShare of the map's pixels painted by the static map's shapes and text
 */

/**
 * Share of the pixels that differ between two pictures of one size. Runs in the page.
 * @param {string[]} pictures PNG files in base64
 */
async function differingShare(pictures) {
	const [one = [], other = []] = await Promise.all(
		pictures.map(async (base64) => {
			const image = new Image();
			image.src = `data:image/png;base64,${base64}`;
			await image.decode();
			const canvas = new OffscreenCanvas(image.width, image.height);
			const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext('2d'));
			context.drawImage(image, 0, 0);
			return new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
		})
	);
	let differing = 0;
	for (let index = 0; index < one.length; index += 1) {
		if (one[index] !== other[index]) differing += 1;
	}
	return differing / one.length;
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {string} path of the page
 * @param {string[]} mapCode paths of the scripts to hold back
 * @returns {Promise<BlockedPicture>}
 */
export async function pictureWithoutMapCode(browser, url, path, mapCode) {
	// the policy of the page would block our style, which hides the compared parts
	const context = await browser.newContext({ ...deskContext, bypassCSP: true });
	const page = await context.newPage();
	/** @type {string[]} */
	const blocked = [];
	/** @param {string} pathname */
	const isMapCode = (pathname) => mapCode.includes(pathname);
	// neither answered nor aborted: for the page they are still loading
	await page.route(
		(url) => isMapCode(url.pathname),
		(route) => void blocked.push(new URL(route.request().url()).pathname)
	);
	await page.goto(new URL(path, url).href);
	for (let waitedMs = 0; blocked.length === 0 && waitedMs < 30_000; waitedMs += 250) {
		await page.waitForTimeout(250);
	}
	await page.waitForTimeout(1_000);

	const mapImage = page.locator('svg.static-map');
	const clip = (await mapImage.boundingBox()) ?? { x: 0, y: 0, width: 1, height: 1 };
	const take = async () => (await page.screenshot({ clip })).toString('base64');
	const shown = await take();
	await page.addStyleTag({ content: 'svg.static-map > * { visibility: hidden }' });
	const bare = await take();
	const paintedShare = await page.evaluate(differingShare, [shown, bare]);
	const contexts = await page.locator('canvas').count();
	await context.close();
	return { page: path, blocked, contexts, paintedShare };
}
