/**
 * What a reader does with the atlas, repeatedly: each act leaves the page in another state. And the
 * state of rest in which every sample is taken, so that samples are comparable.
 */

/** @typedef {import('@playwright/test').Page} Page */

const countries = [
	{ code: 'KAZ', name: 'Kazakhstan' },
	{ code: 'KGZ', name: 'Kyrgyzstan' },
	{ code: 'TJK', name: 'Tajikistan' },
	{ code: 'TKM', name: 'Turkmenistan' },
	{ code: 'UZB', name: 'Uzbekistan' }
];
const phone = { width: 390, height: 844 };
const sizes = [
	{ width: 1024, height: 700 },
	{ width: 1500, height: 900 },
	{ width: 800, height: 800 },
	{ width: 1200, height: 640 }
];
/** Long enough for a panel, a menu or a frame of the map to appear. */
const momentMs = 500;
const playingMs = 5_000;

/** @param {number} turn */
const getCountry = (turn) =>
	/** @type {(typeof countries)[number]} */ (countries[turn % countries.length]);

/** Plays from the first year, or past the end to the start. @param {Page} page @param {number} turn */
async function play(page, turn) {
	const isRound = turn % 2 === 1;
	const loop = page.getByRole('button', { name: 'Repeat playback' });
	await findYearSlider(page).fill(isRound ? '2020' : '2005');
	if (isRound) await loop.click();
	await page.getByRole('button', { name: 'Play', exact: true }).click();
	await page.waitForTimeout(playingMs);
	await page.getByRole('button', { name: 'Pause', exact: true }).click();
	if (isRound) await loop.click();
}

/** @param {Page} page */
async function switchThemes(page) {
	for (const name of ['Dark', 'Light', 'Same as system']) {
		await page.getByRole('button', { name: /^Theme/ }).click();
		await page.getByRole('menuitemradio', { name }).click();
		await page.waitForTimeout(momentMs);
	}
}

/** Each layer off and on again, and another in focus. @param {Page} page @param {number} turn */
async function toggleLayers(page, turn) {
	const switches = await page.getByRole('switch').all();
	for (const layer of switches) await layer.click();
	await page.waitForTimeout(momentMs);
	for (const layer of switches.reverse()) await layer.click();
	const heads = page.locator('h3 button[aria-pressed]');
	await heads.nth(turn % (await heads.count())).click();
	await page.waitForTimeout(momentMs);
}

/** Opens the source of a figure and selects an item. @param {Page} page @param {string} name */
async function readPanel(page, name) {
	const panel = page.getByRole('article', { name, exact: true });
	const figure = panel.getByTitle('Source').first();
	await figure.click();
	await figure.click();
	const picks = panel.locator('li button[aria-pressed]');
	for (const pick of (await picks.all()).slice(0, 3)) await pick.click();
	await page.waitForTimeout(momentMs);
}

/** By its block on the map; back by history or by the keyboard. @param {Page} page @param {number} turn */
async function visitByBlock(page, turn) {
	const { code, name } = getCountry(turn);
	await page.locator(`button.country-label[data-country="${code}"]`).click();
	await page.waitForURL(new RegExp(`/${name.toLowerCase()}`));
	await waitForMap(page);
	await readPanel(page, name);
	await page.getByRole('button', { name: 'Next year' }).click();
	await page.waitForTimeout(momentMs);
	if (turn % 2 === 0) {
		// Back returns to the previous selection; the page follows a moment later
		await page.goBack();
		await page.waitForTimeout(momentMs);
	}
	for (let press = 0; press < 2; press += 1) await page.keyboard.press('Escape');
	await page.waitForURL(({ pathname }) => /^\/\d{4}$/.test(pathname));
}

/** By the link in a phone's list; the same page in a narrow window. @param {Page} page @param {number} turn */
async function visitByLink(page, turn) {
	const { name } = getCountry(turn + 2);
	await page.setViewportSize(phone);
	await page.waitForTimeout(momentMs);
	await page
		.getByRole('link', { name: new RegExp(`^${name}`) })
		.first()
		.click();
	await page.waitForURL(new RegExp(`/${name.toLowerCase()}`));
	await page.waitForTimeout(momentMs);
	await page
		.getByRole('article', { name, exact: true })
		.getByRole('button', { name: 'Close' })
		.click();
	await page.waitForTimeout(momentMs);
}

/** @param {Page} page @param {number} turn */
async function resize(page, turn) {
	for (let step = 0; step < 2; step += 1) {
		const size = sizes[(turn + step) % sizes.length];
		if (size) await page.setViewportSize(size);
		await page.waitForTimeout(momentMs);
	}
}

/** Hovers ribbons, blocks and borders, for their tooltips. @param {Page} page */
async function point(page) {
	const box = await page.locator('canvas.maplibregl-canvas').boundingBox();
	if (!box) return;
	for (let step = 1; step < 8; step += 1) {
		await page.mouse.move(box.x + (box.width * step) / 8, box.y + box.height * (0.3 + step / 20));
		await page.waitForTimeout(100);
	}
}

/** In two halves, so that a sample can be taken between them. @type {[name: string, act: (page: Page, turn: number) => Promise<void>][][]} */
export const halves = [
	[
		['play', play],
		['themes', switchThemes],
		['layers', toggleLayers]
	],
	[
		['country by block, selection', visitByBlock],
		['country by link', visitByLink],
		['sizes', resize],
		['pointing', point]
	]
];

/** With every layer, also the one that is off at first. */
export const restPath = '/2018?layers=ties,corridors,students,institutes,investment';
export const restSize = { width: 1280, height: 800 };
const timeoutMs = 60_000;

/** The slider of the timeline. @param {import('@playwright/test').Page} page */
function findYearSlider(page) {
	return page.getByRole('slider', { name: 'Year', exact: true });
}

/** Resolves once the live map has finished drawing. @param {import('@playwright/test').Page} page */
export async function waitForMap(page) {
	await page.waitForFunction(
		() => {
			const container = /** @type {any} */ (document.querySelector('[data-ready="true"]'));
			return container?.atlas.map.loaded() && !container.atlas.map.isMoving();
		},
		null,
		{ timeout: timeoutMs }
	);
}

/**
 * Brings the page back to rest from any state.
 * @param {import('@playwright/test').Page} page
 * @throws {Error} if the page does not come to rest
 */
export async function comeToRest(page) {
	await page.setViewportSize(restSize);
	const pause = page.getByRole('button', { name: 'Pause', exact: true });
	if (await pause.isVisible()) await pause.click();
	await page.mouse.move(restSize.width / 2, 2);
	// close first what is on top, then a selection, then a country
	for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
	for (const off of await page.getByRole('switch', { checked: false }).all()) await off.click();
	await page.getByRole('heading', { name: 'Students in China' }).getByRole('button').click();
	await findYearSlider(page).fill('2018');
	await page.waitForURL((url) => url.pathname + url.search === restPath, { timeout: timeoutMs });
	await waitForMap(page);
	// tables update at rest, names are placed when idle
	await page.waitForTimeout(1_000);
	await waitForMap(page);
}
