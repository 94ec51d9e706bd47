import type { Page } from '@playwright/test';
import { expectYear, waitForLiveMap, readMap } from '../atlas-page';
import { expect, test } from '../fixtures';
import { countAt, getPosition, findSmallText, getTitleAt, typeStep } from '../talk-steps';

// flights are most of the work of a live map without a graphics card
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const stage = (page: Page) => page.locator('.stage-column');
const count = (page: Page) => page.locator('.stage-bar .count');
/** Of the link of the step, in data/story/steps/khorgos.yaml. */
const KHORGOS_LON = 80.35;
const path = (page: Page) => () => new URL(page.url()).pathname;

test('a talk on the live map', { tag: '@map' }, async ({ page }) => {
	test.slow();
	await page.goto('/present/distrust');
	await waitForLiveMap(page);

	await test.step('a clicker steps through the talk, and Back goes back a step', async () => {
		await expect(count(page)).toHaveText(countAt('distrust'));
		await page.keyboard.press('PageDown');
		await expect.poll(path(page)).toBe('/present/astana-2013');
		await expect(stage(page).getByRole('heading')).toHaveText(getTitleAt('astana-2013'));
		await expectYear(page, 2013);
		await page.keyboard.press('End');
		await expect(count(page)).toHaveText(countAt('closing'));
		await expect.poll(path(page)).toBe('/present/closing');
		await typeStep(page, 'students-rise');
		await expect(stage(page).getByRole('heading')).toHaveText(getTitleAt('students-rise'));
		await expect(stage(page)).toContainText('29,885');
		await expect.poll(path(page)).toBe('/present/students-rise');
		await page.goBack();
		await expect(count(page)).toHaveText(countAt('closing'));
	});

	await test.step('a question is answered in the whole atlas, and a click returns to the step', async () => {
		await typeStep(page, 'students-rise');
		await expect.poll(path(page)).toBe('/present/students-rise');
		await page.locator('button.country-label[data-country="TJK"]').click();
		await expect.poll(path(page)).toBe('/2018/tajikistan');
		await expect(page.getByRole('article', { name: 'Tajikistan' })).toBeVisible();
		await page.reload();
		const back = page.getByRole('button', {
			name: `Back to step ${getPosition('students-rise')}: ${getTitleAt('students-rise')}`
		});
		await expect(back).toBeVisible();
		await back.click();
		await expect.poll(path(page)).toBe('/present/students-rise');
		await expect(count(page)).toHaveText(countAt('students-rise'));
		await expect(page.getByRole('article', { name: 'Tajikistan' })).toBeHidden();
		await page.keyboard.press('e');
		await expect.poll(path(page)).toBe('/2018');
		await page.keyboard.press('PageDown');
		await expect.poll(path(page)).toBe('/present/students-rise');
	});

	await test.step('touching the map keeps the talk, and the step’s own view returns exactly', async () => {
		// the page was loaded again
		await waitForLiveMap(page);
		// bug: after a step with only a chart, whose map has another size, the camera was limited by that
		await typeStep(page, 'so-what');
		await expect.poll(path(page)).toBe('/present/so-what');
		await typeStep(page, 'khorgos');
		await expect.poll(path(page)).toBe('/present/khorgos');
		const centre = () => readMap(page, (map) => [map.getCenter().lng, map.getZoom()]);
		// the flight to the step has ended
		await expect.poll(() => readMap(page, (map) => map.isMoving())).toBe(false);
		const [lng = 0, zoom = 0] = await centre();
		expect(lng).toBeCloseTo(KHORGOS_LON, 1);
		const box = (await page.locator('.atlas-map').boundingBox())!;
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width / 5, box.y + box.height / 2, { steps: 4 });
		await page.mouse.up();
		await expect.poll(() => new URL(page.url()).search).toContain('at=');
		await page.getByRole('button', { name: `Back to step ${getPosition('khorgos')}` }).click();
		await expect.poll(() => new URL(page.url()).search).toBe('');
		await expect.poll(async () => Math.abs((await centre())[0]! - lng)).toBeLessThan(0.01);
		expect(Math.abs((await centre())[1]! - zoom)).toBeLessThan(0.01);
	});

	await test.step('its controls disappear while no pointer moves', async () => {
		const acts = page.locator('.stage-bar .acts');
		await page.mouse.move(400, 300);
		await expect(acts).toHaveCSS('opacity', '1');
		await expect(acts).toHaveCSS('opacity', '0');
		await page.mouse.move(420, 320);
		await expect(acts).toHaveCSS('opacity', '1');
	});

	await test.step('bug: after a chart the marks were drawn after the map, so waters cut them', async () => {
		await page.goto('/present/bought-or-built');
		await waitForLiveMap(page);
		await typeStep(page, 'not-all-built');
		await expect.poll(path(page)).toBe('/present/not-all-built');
		const order = await readMap(page, (map) => map.getLayersOrder());
		expect(order[order.indexOf('slot-data') - 1]).toContain('deck');
	});

	await test.step('no word on stage is under a 54th of the height', async () => {
		await typeStep(page, 'not-all-built');
		await expect.poll(path(page)).toBe('/present/not-all-built');
		// the map places its names again after the window has changed
		for (const viewport of [
			{ width: 1920, height: 1080 },
			{ width: 1280, height: 720 }
		]) {
			await page.setViewportSize(viewport);
			await expect.poll(() => findSmallText(page)).toEqual([]);
		}
	});
});
