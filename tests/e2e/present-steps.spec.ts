import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const count = (page: Page) => page.locator('.stage-bar .count');

test('a step shows its layout: a chart in place of the map, or under the text next to the map', async ({
	page
}) => {
	await page.goto('/present/publics');
	const polls = page.locator('.stage-chart').getByRole('img');
	await expect(polls).toHaveAttribute('aria-label', /Kyrgyzstan.*China 57.*Russia 2/);
	await expect(page.locator('.atlas-map')).toBeHidden();
	await page.goto('/present/khorgos');
	await expect(page.locator('.evidence').getByRole('img')).toBeVisible();
	await expect(page.locator('.atlas-map')).toBeVisible();
	await expect(page.locator('.static-map').getByText('Dostyk', { exact: true })).toBeVisible();
	// the rest of the map is dimmed
	await expect(page.locator('.static-map rect[mask]')).toBeVisible();
	await page.goto('/present/astana-2013');
	await expect(page.locator('.static-map').getByText('Astana, 7 September 2013')).toBeVisible();
});

test('a step appears part by part after the previous step, and whole otherwise', async ({
	page
}) => {
	await page.goto('/present/khorgos');
	await expect(count(page)).toHaveText('7 of 16');
	await page.keyboard.press('PageDown');
	await expect(count(page)).toHaveText('8 of 16');
	const lines = page.locator('.stage-column .text');
	await expect(lines.nth(1)).toBeHidden();
	await page.keyboard.press('PageDown');
	await expect(lines.nth(1)).toBeVisible();
	await expect(count(page)).toHaveText('8 of 16');
	await page.keyboard.press('PageDown');
	await expect(count(page)).toHaveText('9 of 16');
	await page.keyboard.press('PageUp');
	await expect(count(page)).toHaveText('8 of 16');
	await expect(lines.nth(1)).toBeVisible();
});

test('not only Escape closes the code: a clicker closes it and advances', async ({ page }) => {
	await page.goto('/present/students-rise');
	await expect(count(page)).toHaveText('9 of 16');
	await page.keyboard.press('q');
	const code = page.getByRole('dialog').getByRole('img');
	await expect(code).toBeVisible();
	await page.keyboard.press('PageDown');
	await expect(code).toBeHidden();
	await expect(count(page)).toHaveText('10 of 16');
});

test('the speaker draws on the stage, and the drawing stays with its step', async ({ page }) => {
	await page.goto('/present/students-rise');
	await expect(count(page)).toBeVisible();
	await page.keyboard.press('d');
	await expect(page.getByRole('toolbar')).toBeVisible();
	await page.mouse.move(700, 300);
	await page.mouse.down();
	await page.mouse.move(900, 420, { steps: 5 });
	await page.mouse.up();
	const strokes = page.locator('.ink path:not(.case)');
	await expect(strokes).toHaveCount(1);
	await page.keyboard.press('PageUp');
	await expect(strokes).toHaveCount(0);
	await page.keyboard.press('PageDown');
	await expect(strokes).toHaveCount(1);
	await page.keyboard.press('x');
	await expect(strokes).toHaveCount(0);
	await page.keyboard.press('d');
	await expect(page.getByRole('toolbar')).toBeHidden();
});

test('the article has a picture or a chart at each step, in four parts', async ({ page }) => {
	await page.goto('/present');
	await expect(page.getByRole('heading', { level: 2, name: 'The money' })).toBeVisible();
	await page.locator('#khorgos').scrollIntoViewIfNeeded();
	const picture = page.locator('#khorgos figure img:visible');
	await expect
		.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
		.toBeGreaterThan(500);
	for (const article of await page.locator('article[aria-labelledby]').all()) {
		await expect(article.locator('figure').locator('img, svg').first()).toBeAttached();
	}
	await page.getByRole('button', { name: '7,762' }).click();
	await expect(page.getByRole('dialog', { name: /^Source of/ })).toContainText('2023');
});

test('without WebGL no name of the map is under the legend of a step with a chart', async ({
	page
}) => {
	// bug: the legend covered names of the static map
	await page.setViewportSize({ width: 1920, height: 1080 });
	for (const step of ['khorgos', 'institutes', 'scholarships']) {
		await page.goto(`/present/${step}`);
		await expect(count(page)).toBeVisible();
		await expect(page.locator('.atlas-static.rests')).toBeVisible();
		const covered = await page.evaluate(() => {
			const legend = document.querySelector('.stage-legend')!.getBoundingClientRect();
			return [...document.querySelectorAll('.static-map text')]
				.filter((text) => {
					const { left, right, top, bottom, width } = text.getBoundingClientRect();
					const isOver = right > legend.left && left < legend.right;
					return width > 0 && isOver && bottom > legend.top && top < legend.bottom;
				})
				.map(({ textContent }) => textContent);
		});
		expect(covered, step).toEqual([]);
	}
});

test('the years of a step play once after the previous step, and stop', async ({ page }) => {
	await page.goto('/present/trade');
	await expect(count(page)).toHaveText('8 of 16');
	await page.keyboard.press('PageDown');
	const year = page.locator('.stage-column [data-year]');
	await expect(count(page)).toHaveText('9 of 16');
	await expect(year).not.toHaveAttribute('data-year', '2018');
	await expect(year).toHaveAttribute('data-year', '2018', { timeout: 20_000 });
	await expect(page).toHaveURL('/present/students-rise');
	await page.keyboard.press('PageUp');
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.keyboard.press('PageDown');
	await expect(count(page)).toHaveText('9 of 16');
	await expect(year).toHaveAttribute('data-year', '2018', { timeout: 500 });
});
