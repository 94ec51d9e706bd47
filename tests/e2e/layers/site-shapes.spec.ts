/** Project sites and loans as the shapes of their works, on near maps only. */
import type { Page } from '@playwright/test';
import { waitForLiveMap, watchFiles } from '../atlas-page';
import { expect, test } from '../fixtures';

/** The refinery of Atyrau in the middle of the map, 2 km wide. */
const REFINERY = '/2018?layers=investment&focus=investment&measure=projects&at=51.92,47.07,11';
const SHAPES = /site-shapes/;

/** The areas that the static map draws: marks are not translucent. */
const findAreas = (page: Page) =>
	page.locator('svg.static-map path[fill="var(--inv)"][fill-opacity]');

test('a click on the shape of a site opens its card', { tag: '@map' }, async ({ page }) => {
	const requested = watchFiles(page);
	await page.goto(REFINERY.replace(/&at=.*/, ''));
	await waitForLiveMap(page);
	expect([...requested].filter((file) => SHAPES.test(file))).toEqual([]);

	await page.goto(REFINERY);
	await waitForLiveMap(page);
	const box = (await page.locator('canvas.maplibregl-canvas').boundingBox())!;
	const card = page.locator('.selection-card');
	await expect(async () => {
		// beside the mark, on the ground of the works
		await page.mouse.click(box.x + box.width / 2 + 25, box.y + box.height / 2 - 15);
		await expect(card).toContainText('Atyrau refinery', { timeout: 1000 });
	}).toPass();
	await expect(card).toContainText('from AidData, © OpenStreetMap contributors');
	await expect(card.getByRole('listitem').filter({ hasText: 'China Eximbank' })).not.toHaveCount(0);
});

test('a near static map draws the shapes, a far one none', async ({ page }) => {
	await page.goto(REFINERY);
	await expect(findAreas(page)).not.toHaveCount(0);
	await page.goto(REFINERY.replace(',11', ',5'));
	await expect(page.locator('svg.static-map:not(.only-in-phone)')).toContainText('Caspian Sea');
	await expect(findAreas(page)).toHaveCount(0);
});
