import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** The narrowest phone, one below and one above the size of the first picture. */
const WIDTHS_PX = [320, 360, 412];
const NAMES = ['Kazakhstan', 'Kyrgyzstan', 'Tajikistan', 'Turkmenistan', 'Uzbekistan'];

const listNames = async (page: Page) =>
	(await page.locator('.country-label .label-name').filter({ visible: true }).allTextContents())
		.map((name) => name.trim())
		.sort();

for (const widthPx of WIDTHS_PX) {
	test.describe(`at ${widthPx} px`, () => {
		test.use({ viewport: { width: widthPx, height: 844 } });

		test('bug: the buttons of a touched map hid the name of Kazakhstan @map', async ({ page }) => {
			await page.goto('/2018');
			const picture = page.locator('.static-map').filter({ visible: true });
			for (const word of [...NAMES, 'China', '29,885']) await expect(picture).toContainText(word);
			await page.touchscreen.tap(100, 130);
			await expect.poll(() => listNames(page)).toEqual(NAMES);
			// the figure and the name at the end of the flows, over them as in the picture
			const target = page.locator('.flow-target-words');
			await expect(target).toContainText('China');
			await expect(target).toContainText('29,885');
			// the first picture keeps off what `overlay-boxes.ts` knows of the buttons: it must be all of them
			const map = (await page.locator('.maplibregl-canvas').boundingBox())!;
			const buttons = (await page.locator('.maplibregl-ctrl-group').boundingBox())!;
			expect(buttons.x + buttons.width - map.x).toBeLessThanOrEqual(64);
			expect(buttons.y + buttons.height - map.y).toBeLessThanOrEqual(152);
		});
	});
}
