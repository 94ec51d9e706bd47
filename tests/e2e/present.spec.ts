import type { Page } from '@playwright/test';
import { expectYear, liveMap, readMap } from './atlas-page';
import { expect, test } from './fixtures';

const stage = (page: Page) => page.locator('.stage-column');
const count = (page: Page) => page.locator('.stage-bar .count');
const path = (page: Page) => () => new URL(page.url()).pathname;

test(
	'a clicker steps through the talk, and Back goes back a step',
	{ tag: '@map' },
	async ({ page }) => {
		await page.goto('/present/distrust');
		await liveMap(page);
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
	}
);

test(
	'touching the map keeps the talk, and the step’s own view returns exactly',
	{ tag: '@map' },
	async ({ page }) => {
		await page.goto('/present/khorgos');
		await liveMap(page);
		const centre = () => readMap(page, (map) => [map.getCenter().lng, map.getZoom()]);
		const [lng = 0, zoom = 0] = await centre();
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
	}
);

test(
	'a question is answered in the whole atlas, and a click returns to the step',
	{ tag: '@map' },
	async ({ page }) => {
		await page.goto('/present/students-rise');
		await liveMap(page);
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
	}
);

test('the black screen, the keys, the pointer and the code', async ({ page }) => {
	await page.goto('/present/trade');
	await expect(count(page)).toBeVisible();
	await page.keyboard.press('b');
	const black = page.getByRole('button', { name: /The screen is black/ });
	await expect(black).toBeVisible();
	await page.keyboard.press('PageDown');
	await expect(black).toBeHidden();
	await expect(count(page)).toHaveText('8 of 16');
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText(
		'black screen'
	);
	await page.keyboard.press('Escape');
	await page.keyboard.press('q');
	const code = page.getByRole('dialog', { name: 'This view on your phone' });
	// a phone gets the article at the step, and the dialog says that it does not follow
	await expect(code.getByRole('img')).toHaveAttribute('aria-label', /\/present#trade$/);
	await page.keyboard.press('Escape');
	await expect(code).toBeHidden();
	await page.keyboard.press('l');
	await page.mouse.move(600, 400);
	await expect(page.locator('.pointer')).toHaveCSS('translate', '600px 400px');
});

test('a figure of the talk shows its source', async ({ page }) => {
	await page.goto('/present/students-rise');
	await page.getByRole('button', { name: '29,885' }).click();
	await expect(page.getByRole('dialog', { name: /^Source of/ })).toContainText('2018');
});

test('the talk reads as a page, without scripts too', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
	const page = await context.newPage();
	await page.goto('/present');
	await expect(page.locator('article[aria-labelledby]')).toHaveCount(16);
	await page
		.locator('#khorgos')
		.getByRole('link', { name: /^Show on the map/ })
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where rails met, trains came');
	await expect(page.locator('.static-map')).toBeVisible();
	await context.close();
});

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

test('no word on stage is under a 54th of the height', { tag: '@map' }, async ({ page }) => {
	await page.setViewportSize({ width: 1920, height: 1080 });
	await page.goto('/present/bought-or-built');
	await liveMap(page);
	expect(await smallWords(page)).toEqual([]);
	await page.setViewportSize({ width: 1280, height: 720 });
	// the map places its names again after the window has changed
	await expect.poll(() => smallWords(page)).toEqual([]);
});
