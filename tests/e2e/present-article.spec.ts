import type { Page } from '@playwright/test';
import { liveMap, readMap, started } from './atlas-page';
import { expect, test } from './fixtures';

const scrollTo = (page: Page, step: string) =>
	page.locator(`#${step}`).evaluate((element) => element.scrollIntoView());
const following = (page: Page) => page.locator('.following');
/** How often the page has requested the geometry of the live map. */
const loadedMaps = (page: Page) =>
	page.evaluate(
		() =>
			performance.getEntriesByType('resource').filter(({ name }) => /land\.json$/.test(name)).length
	);

test(
	'the map of the article is loaded once it is scrolled to, and follows the text from step to step',
	{ tag: '@map' },
	async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto('/present');
		await started(page);
		expect(await loadedMaps(page)).toBe(0);
		await scrollTo(page, 'khorgos');
		await liveMap(page);
		await expect(following(page)).toHaveAttribute('data-step', 'khorgos');
		await expect(page.locator('.following .callout span', { hasText: 'Dostyk' })).toBeVisible();
		await expect(page.locator('#khorgos figure')).toBeHidden();
		const longitude = () => readMap(page, (map) => map.getCenter().lng);
		await expect.poll(longitude).toBeCloseTo(79, 1);

		await scrollTo(page, 'students-rise');
		await expect(following(page)).toHaveAttribute('data-step', 'students-rise');
		await expect(page.locator('.following .callout')).toHaveCount(0);
		await expect.poll(longitude).not.toBeCloseTo(79, 1);
		await scrollTo(page, 'publics');
		await expect(page.locator('.following .chart').getByRole('img')).toBeVisible();

		await page.emulateMedia({ media: 'print' });
		await expect(following(page).locator('.view')).toBeHidden();
		await expect(page.locator('#khorgos figure')).toBeVisible();
	}
);

test(
	'on a narrow screen the map of the article opens on request above the text, and closes',
	{ tag: '@map' },
	async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto('/present');
		await started(page);
		await scrollTo(page, 'khorgos');
		// above the text while it is read
		await page.mouse.wheel(0, 300);
		const top = (selector: string) =>
			page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
		await expect.poll(() => top('#khorgos figure')).toBe(0);
		expect(await loadedMaps(page)).toBe(0);
		await page.getByRole('button', { name: 'Follow on the interactive map' }).click();
		await liveMap(page);
		await expect(page.locator('.story.live')).toBeVisible();
		await scrollTo(page, 'xian-2023');
		await expect(following(page)).toHaveAttribute('data-step', 'xian-2023');
		expect(await top('.following .view')).toBe(0);
		expect(await top('#xian-2023')).toBeGreaterThan(844 * 0.4);
		await page.getByRole('button', { name: 'Show pictures instead' }).click();
		await expect(following(page)).toHaveCount(0);
		await expect(page.locator('#xian-2023 figure')).toBeVisible();
	}
);

test('without WebGL the pictures stay, and a sentence says why', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/present');
	await started(page);
	await page.getByRole('button', { name: 'Follow on the interactive map' }).click();
	await expect(page.locator('.ask').getByRole('status')).toContainText('WebGL');
	await expect(page.locator('#khorgos figure')).toBeVisible();
});

test('a talk in a frame responds to keys while it has the focus', async ({ page }) => {
	await page.goto('/embed/present/khorgos?theme=dark');
	await started(page);
	const title = page.getByRole('heading', { level: 1 });
	const entries = await page.evaluate(() => history.length);
	await expect(page.getByRole('link', { name: 'Open in the atlas' })).toHaveAttribute(
		'href',
		'/present/khorgos'
	);
	await page.keyboard.press('PageDown');
	await expect(title).toHaveText('How much trade there is depends on who counts');
	await expect(page).toHaveURL('/embed/present/trade?theme=dark');
	await page.getByRole('link', { name: 'Previous step' }).click();
	await expect(title).toHaveText('Where rails met, trains came');
	await page.keyboard.press('End');
	await expect(page).toHaveURL('/embed/present/so-what?theme=dark');
	await expect(page.getByRole('link', { name: 'Next step' })).toHaveCount(0);
	expect(await page.evaluate(() => history.length)).toBe(entries);
	expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
});

test('an article in a frame opens the atlas in a new window, and both say how to embed them', async ({
	page
}) => {
	await page.goto('/embed/present');
	await expect(page.locator('article[id]')).toHaveCount(16);
	await expect(page.locator('base')).toHaveAttribute('target', '_blank');
	for (const path of ['/present', '/present/khorgos']) {
		await page.goto(path);
		const file = page.locator('link[type="application/json+oembed"]');
		const href = (await file.getAttribute('href')) ?? '';
		const answer = await page.request.get(new URL(href).pathname);
		expect(await answer.json()).toMatchObject({ type: 'rich', width: 800, height: 600 });
		expect(((await answer.json()) as { html: string }).html).toContain(`/embed${path}"`);
	}
});
