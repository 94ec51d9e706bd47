/** The state in which every sample is taken, so that samples are comparable. */

export const restPath = '/2018';
export const restSize = { width: 1280, height: 800 };
const timeoutMs = 60_000;

/** The slider of the timeline. @param {import('@playwright/test').Page} page */
export function yearSlider(page) {
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
	await page.getByRole('heading', { name: 'Students to China' }).getByRole('button').click();
	await yearSlider(page).fill('2018');
	await page.waitForURL((url) => url.pathname + url.search === restPath, { timeout: timeoutMs });
	await waitForMap(page);
	// tables update at rest, names are placed when idle
	await page.waitForTimeout(1_000);
	await waitForMap(page);
}
