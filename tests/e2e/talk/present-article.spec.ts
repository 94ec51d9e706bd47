import type { Page } from '@playwright/test';
import { waitForLiveMap, readMap, waitForStart } from '../atlas-page';
import { TALK } from '../exported-talk';
import { expect, test } from '../fixtures';
import { getTitleAt } from '../talk-steps';

const scrollTo = (page: Page, step: string) =>
	page.locator(`#${step}`).evaluate((element) => element.scrollIntoView());
const articleMap = (page: Page) => page.locator('.article-map');
/** How often the page has requested the geometry of the live map. */
const loadedMaps = (page: Page) =>
	page.evaluate(
		() =>
			performance.getEntriesByType('resource').filter(({ name }) => /land\.json$/.test(name)).length
	);
const moveBy = (page: Page, windows: number) =>
	page.evaluate((share) => scrollBy({ top: share * innerHeight, behavior: 'instant' }), windows);

test(
	'the map behind the cards is loaded once it is scrolled to, and follows them in both directions',
	{ tag: '@map' },
	async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto('/present');
		await waitForStart(page);
		expect(await loadedMaps(page)).toBe(0);
		await scrollTo(page, 'khorgos');
		await waitForLiveMap(page);
		await expect(articleMap(page)).toHaveAttribute('data-step', 'khorgos');
		await moveBy(page, 0.6);
		const callout = page.locator('.article-map .callout span', { hasText: '7,762 trains' });
		await expect(callout).toBeVisible();
		await expect(page.locator('#khorgos figure.between')).toBeHidden();
		const longitude = () => readMap(page, (map) => map.getCenter().lng);
		// the subject is right of the card, so the middle of the map is left of it
		await expect.poll(longitude).toBeGreaterThan(60);
		await expect.poll(longitude).toBeLessThan(78);

		await scrollTo(page, 'students-rise');
		await expect(articleMap(page)).toHaveAttribute('data-step', 'students-rise');
		const year = page.locator('.legend-over-map [data-year]');
		await expect(year).toHaveAttribute('data-year', '2007');
		// bug: with each year and part the map flew to where it was
		await expect.poll(() => readMap(page, (map) => map.isMoving())).toBe(false);
		await readMap(page, (map) => {
			map.on('movestart', () => document.documentElement.setAttribute('data-moved', ''));
		});
		await moveBy(page, 0.6);
		// which of the years depends on the heights of the cards
		await expect(year).toHaveAttribute('data-year', /^20(0[6-9]|1[0-7])$/);
		const between = String(await year.getAttribute('data-year'));
		await moveBy(page, 1.5);
		await expect(year).toHaveAttribute('data-year', '2018');
		await expect(page.locator('html')).not.toHaveAttribute('data-moved');
		await moveBy(page, -1.5);
		await expect(year).toHaveAttribute('data-year', between);
		// one map, whatever has been passed
		await scrollTo(page, 'publics');
		expect(await loadedMaps(page)).toBe(1);

		await page.emulateMedia({ media: 'print' });
		await expect(articleMap(page)).toBeHidden();
		await expect(page.locator('#khorgos figure.between')).toBeVisible();
		await expect(page.locator('#pipelines figure .map-legend')).toContainText('unverified');
	}
);

test('the article without a live map', async ({ page }) => {
	await page.goto('/present');
	await waitForStart(page);

	await test.step('opens with its map, title, author and a way down in the first window', async () => {
		const opening = page.locator('.article-opening');
		await expect(opening.locator('img:visible')).toHaveJSProperty('complete', true);
		const { height } = page.viewportSize()!;
		for (const part of [opening.getByRole('heading', { level: 1 }), opening.locator('.down')]) {
			const box = (await part.boundingBox())!;
			expect(box.y).toBeGreaterThan(0);
			expect(box.y + box.height).toBeLessThanOrEqual(height);
		}
		await opening.locator('.down').click();
		await expect(page).toHaveURL(/#distrust$/);
	});

	await test.step('has a picture or a chart at each step of its four parts', async () => {
		await expect(page.getByRole('heading', { level: 2, name: 'The money' })).toBeVisible();
		const articles = page.locator('article[aria-labelledby]');
		// the title's map is the opening
		const pictured = TALK.steps.filter(({ layout }) => layout !== 'title');
		await expect(articles.filter({ has: page.locator('figure :is(img, svg)') })).toHaveCount(
			pictured.length
		);
	});

	await test.step('fills the window with the drawn map, its subject beside the card, and its legend', async () => {
		await scrollTo(page, 'pipelines');
		const still = page.locator('.article-map [data-still] svg.static-map');
		await expect(still).toBeVisible();
		const { width = 0, height = 0 } = page.viewportSize() ?? {};
		expect(await articleMap(page).boundingBox()).toMatchObject({ x: 0, y: 0, width, height });
		await expect(page.locator('.legend-over-map')).toContainText('unverified');
		const card = (await page.locator('#pipelines .step-card').boundingBox())!;
		const name = (await still.getByText('Oil to China, 15 December 2005').boundingBox())!;
		expect(name.x > card.x + card.width || name.y + name.height < card.y).toBe(true);
		await scrollTo(page, 'khorgos');
		await page.getByRole('button', { name: '7,762' }).click();
		await expect(page.getByRole('dialog', { name: /^Source of/ })).toContainText('2024');
		await page.keyboard.press('Escape');
	});

	await test.step('bug: a map without a layer had the legend of the students', async () => {
		await expect(articleMap(page)).toHaveAttribute('data-step', 'khorgos');
		await expect(page.locator('.legend-over-map')).toContainText('railway');
		await expect(page.locator('.legend-over-map')).not.toContainText('Students');
	});

	await test.step('bug: a chart with its words was higher than the window, and its title left it', async () => {
		await page.setViewportSize({ width: 1440, height: 900 });
		for (const id of ['publics', 'loosening-hold', 'so-what']) {
			const hold = page.locator(`#${id} .track > .hold`);
			const height = await hold.evaluate((element) => element.getBoundingClientRect().height);
			expect(height, id).toBeLessThanOrEqual(900);
		}
	});

	await test.step('bug: on paper a chart drawn for the window had words of 5 pt', async () => {
		await scrollTo(page, 'so-what');
		const chart = page.locator('#so-what svg.step-chart');
		await expect(chart).not.toHaveAttribute('viewBox', /^0 0 320 /);
		await page.emulateMedia({ media: 'print' });
		await expect(chart).toHaveAttribute('viewBox', /^0 0 320 /);
		const { x, width } = (await chart.boundingBox())!;
		const words = (await page.locator('#so-what .step-card').boundingBox())!;
		// as wide as it is drawn, beside its words
		expect(width).toBeGreaterThan(0.8 * 320);
		expect(x).toBeGreaterThan(words.x + words.width);
	});
});

test('the end of the article asks to guess first, by keyboard, and stores nothing', async ({
	page
}) => {
	await page.goto('/present');
	await waitForStart(page);
	const readStored = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
	const stored = await readStored();
	await page.locator('#check').scrollIntoViewIfNeeded();
	const question = (number: number) => page.locator(`#check-${number}`);
	const said = (number: number) => question(number).locator('p[role=status]').last();

	await test.step('a number by a slider', async () => {
		await question(1).getByRole('button', { name: 'Show the figure' }).click();
		await expect(said(1)).toHaveText('Move the slider first.');
		await question(1).getByRole('slider').focus();
		await page.keyboard.press('Home');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(said(1)).toContainText('You said $0');
		await question(1).getByRole('button', { name: '$21.06 billion' }).click();
		await expect(page.getByRole('dialog', { name: /^Source of/ })).toBeVisible();
		await page.keyboard.press('Escape');
	});

	await test.step('a line year by year, with no year after the last count', async () => {
		const years = question(2).getByRole('slider');
		await expect(years).toHaveCount(13);
		await expect(years.last()).toHaveAccessibleName('Students in 2018');
		await years.first().focus();
		for (let year = 2006; year <= 2017; year += 1) {
			await page.keyboard.press('ArrowUp');
			await page.keyboard.press('ArrowRight');
		}
		await question(2).getByRole('button', { name: 'Show the count' }).click();
		await expect(said(2)).toHaveText('1 year is not drawn yet.');
		await years.last().focus();
		await page.keyboard.press('ArrowUp');
		await question(2).getByRole('button', { name: 'Show the count' }).click();
		await expect(said(2)).toContainText('On average your line is');
		await expect(question(2).getByRole('button', { name: '11,784' })).toBeVisible();
	});

	await test.step('an order by buttons that keep the focus', async () => {
		await question(3).getByRole('button', { name: 'Move down: Kazakhstan' }).focus();
		await page.keyboard.press('Enter');
		await expect(question(3).getByRole('button', { name: 'Move down: Kazakhstan' })).toBeFocused();
		await question(3).getByRole('button', { name: 'Show the order' }).click();
		await expect(question(3)).toContainText('9 of 10 pairs of countries are in the right order.');
	});
	expect(await readStored()).toBe(stored);
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
