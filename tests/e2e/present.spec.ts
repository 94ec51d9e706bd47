import type { Page } from '@playwright/test';
import { expectYear, liveMap, readMap } from './atlas-page';
import { expect, test } from './fixtures';

// flights are most of the work of a live map without a graphics card
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const stage = (page: Page) => page.locator('.stage-column');
const count = (page: Page) => page.locator('.stage-bar .count');
/** Of the link of the step, in data/story/steps/khorgos.yaml. */
const KHORGOS_LON = 79;
const path = (page: Page) => () => new URL(page.url()).pathname;

/** Visible words smaller than a 54th of the window's height. */
function smallWords(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const found: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const element = node.parentElement!;
			const shown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
			const { width: box } = element.getBoundingClientRect();
			if (!node.textContent?.trim() || !shown || box <= 1 || element.closest('.static-map'))
				continue;
			const size = parseFloat(getComputedStyle(element).fontSize);
			if (size < innerHeight / 54 - 0.1) found.push(`${node.textContent}: ${size}px`);
		}
		return found;
	});
}

test('a talk on the live map', { tag: '@map' }, async ({ page }) => {
	test.slow();
	await page.goto('/present/distrust');
	await liveMap(page);

	await test.step('a clicker steps through the talk, and Back goes back a step', async () => {
		await expect(count(page)).toHaveText('1 of 16');
		await page.keyboard.press('PageDown');
		await expect.poll(path(page)).toBe('/present/astana-2013');
		await expect(stage(page).getByRole('heading')).toHaveText(
			'The offer joins a road and a classroom'
		);
		await expectYear(page, 2013);
		await page.keyboard.press('End');
		await expect(count(page)).toHaveText('16 of 16');
		await expect.poll(path(page)).toBe('/present/so-what');
		await page.keyboard.press('9');
		await page.keyboard.press('Enter');
		await expect(stage(page).getByRole('heading')).toHaveText('Young people went');
		await expect(stage(page)).toContainText('29,885');
		await expect.poll(path(page)).toBe('/present/students-rise');
		await page.goBack();
		await expect(count(page)).toHaveText('16 of 16');
	});

	await test.step('a question is answered in the whole atlas, and a click returns to the step', async () => {
		await page.keyboard.press('9');
		await page.keyboard.press('Enter');
		await expect.poll(path(page)).toBe('/present/students-rise');
		await page.locator('button.country-label[data-country="TJK"]').click();
		await expect.poll(path(page)).toBe('/2018/tajikistan');
		await expect(page.getByRole('article', { name: 'Tajikistan' })).toBeVisible();
		await page.reload();
		const back = page.getByRole('button', { name: 'Back to step 9: Young people went' });
		await expect(back).toBeVisible();
		await back.click();
		await expect.poll(path(page)).toBe('/present/students-rise');
		await expect(count(page)).toHaveText('9 of 16');
		await expect(page.getByRole('article', { name: 'Tajikistan' })).toBeHidden();
		await page.keyboard.press('e');
		await expect.poll(path(page)).toBe('/2018');
		await page.keyboard.press('PageDown');
		await expect.poll(path(page)).toBe('/present/students-rise');
	});

	await test.step('touching the map keeps the talk, and the step’s own view returns exactly', async () => {
		// the page was loaded again
		await liveMap(page);
		// bug: after a step with only a chart, whose map has another size, the camera was limited by that
		await page.keyboard.press('End');
		await expect.poll(path(page)).toBe('/present/so-what');
		await page.keyboard.press('7');
		await page.keyboard.press('Enter');
		await expect.poll(path(page)).toBe('/present/khorgos');
		const centre = () => readMap(page, (map) => [map.getCenter().lng, map.getZoom()]);
		// the flight to the step has ended
		await expect.poll(() => readMap(page, (map) => map.isMoving())).toBe(false);
		const [lng = 0, zoom = 0] = await centre();
		expect(lng).toBeCloseTo(KHORGOS_LON, 1);
		const box = (await page.locator('.atlas-map').boundingBox())!;
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width / 2 - 300, box.y + box.height / 2, { steps: 4 });
		await page.mouse.up();
		await expect.poll(() => new URL(page.url()).search).toContain('at=');
		await page.getByRole('button', { name: 'Back to step 7' }).click();
		await expect.poll(() => new URL(page.url()).search).toBe('');
		await expect.poll(async () => Math.abs((await centre())[0]! - lng)).toBeLessThan(0.01);
		expect(Math.abs((await centre())[1]! - zoom)).toBeLessThan(0.01);
	});

	await test.step('no word on stage is under a 54th of the height', async () => {
		await page.keyboard.press('4');
		await page.keyboard.press('Enter');
		await expect.poll(path(page)).toBe('/present/bought-or-built');
		// the map places its names again after the window has changed
		for (const viewport of [
			{ width: 1920, height: 1080 },
			{ width: 1280, height: 720 }
		]) {
			await page.setViewportSize(viewport);
			await expect.poll(() => smallWords(page)).toEqual([]);
		}
	});
});
