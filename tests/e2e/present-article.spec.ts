import type { Page } from '@playwright/test';
import { waitForLiveMap, readMap, waitForStart } from './atlas-page';
import { TALK } from './exported-talk';
import { expect, test } from './fixtures';
import { getTitleAt } from './talk-steps';

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
		await waitForStart(page);
		expect(await loadedMaps(page)).toBe(0);
		await scrollTo(page, 'khorgos');
		await waitForLiveMap(page);
		await expect(following(page)).toHaveAttribute('data-step', 'khorgos');
		await expect(
			page.locator('.following .callout span', { hasText: '33,403 trains' })
		).toBeVisible();
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
		await waitForStart(page);
		await scrollTo(page, 'khorgos');
		// above the text while it is read
		await page.mouse.wheel(0, 300);
		const top = (selector: string) =>
			page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
		await expect.poll(() => top('#khorgos figure')).toBe(0);
		expect(await loadedMaps(page)).toBe(0);
		await page.getByRole('button', { name: 'Follow on the interactive map' }).click();
		await waitForLiveMap(page);
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

test('the article without a live map', async ({ page }) => {
	await page.goto('/present');
	await waitForStart(page);

	await test.step('has a picture or a chart at each step of its four parts', async () => {
		await expect(page.getByRole('heading', { level: 2, name: 'The money' })).toBeVisible();
		await page.locator('#khorgos').scrollIntoViewIfNeeded();
		const picture = page.locator('#khorgos figure img:visible');
		await expect
			.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
			.toBeGreaterThan(500);
		const articles = page.locator('article[aria-labelledby]');
		// the closing step has words alone
		const pictured = TALK.steps.filter(({ layout }) => layout !== 'closing');
		await expect(articles.filter({ has: page.locator('figure :is(img, svg)') })).toHaveCount(
			pictured.length
		);
		await page.getByRole('button', { name: '7,762' }).click();
		await expect(page.getByRole('dialog', { name: /^Source of/ })).toContainText('2023');
		await page.keyboard.press('Escape');
	});

	await test.step('without WebGL the pictures stay, and a sentence says why', async () => {
		await page.getByRole('button', { name: 'Follow on the interactive map' }).click();
		await expect(page.locator('.ask').getByRole('status')).toContainText('WebGL');
		await expect(page.locator('#khorgos figure')).toBeVisible();
	});
});

test('a talk in a frame responds to keys while it has the focus', async ({ page }) => {
	await page.goto('/embed/present/khorgos?theme=dark');
	await waitForStart(page);
	const title = page.getByRole('heading', { level: 1 });
	const entries = await page.evaluate(() => history.length);
	await expect(page.getByRole('link', { name: 'Open in the atlas' })).toHaveAttribute(
		'href',
		'/present/khorgos'
	);
	await page.keyboard.press('PageDown');
	await expect(title).toHaveText(getTitleAt('trade'));
	await expect(page).toHaveURL('/embed/present/trade?theme=dark');
	await page.getByRole('link', { name: 'Previous step' }).click();
	await expect(title).toHaveText(getTitleAt('khorgos'));
	await page.keyboard.press('End');
	await expect(page).toHaveURL('/embed/present/closing?theme=dark');
	await expect(page.getByRole('link', { name: 'Next step' })).toHaveCount(0);
	expect(await page.evaluate(() => history.length)).toBe(entries);
	expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
});
