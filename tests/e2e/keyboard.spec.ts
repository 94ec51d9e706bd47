/** What a reader does with keys alone. */
import type { Page } from '@playwright/test';
import { expectYear, moveTo, waitForStart, findYearSlider } from './atlas-page';
import { expect, test } from './fixtures';

// the missing page
test.use({ allowedErrors: /404|Not found/ });

async function expectListOfKeys(page: Page): Promise<void> {
	await page.locator('body').press('?');
	const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
	await expect(list).toContainText('play or pause the years');
	await expect(list).toContainText('open or close the table');
	await expect(list.locator('kbd').first()).toHaveText('/');
	await page.keyboard.press('Escape');
	await expect(list).toHaveCount(0);
}

test('a link that opens a panel leaves the focus at the top; the first tab stops jump to map, year, panel and figures', async ({
	page
}) => {
	await page.goto('/2018?against=2013');
	await waitForStart(page);
	await expect(page.locator('.atlas.has-panel')).toBeVisible();
	expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);

	const focused = page.locator(':focus');
	for (const [words, place] of [
		['Skip to the map', 'main#map'],
		['Skip to the timeline', 'input#year'],
		['Skip to the panel', 'aside#panel'],
		['Skip to the figures as a table', 'section#figures']
	] as const) {
		await page.locator('body').press('Tab');
		await expect(focused).toHaveText(words);
		await expect(focused).toBeInViewport();
		await page.keyboard.press('Enter');
		await expect(page.locator(place)).toBeFocused();
		// the URL does not change
		expect(new URL(page.url()).hash).toBe('');
		await page.getByRole('link', { name: words }).focus();
	}
});

test('bug: Escape in a source card closed the panel around it', async ({ page }) => {
	await page.goto('/2016/kazakhstan');
	await waitForStart(page);
	const panel = page.locator('aside#panel');
	const figure = panel.getByRole('button', { name: 'students in China: 13,996' });
	const card = panel.getByRole('group', { name: '13,996' });
	await figure.press('Enter');
	await card.getByRole('button', { name: 'Close' }).focus();
	await page.keyboard.press('Escape');
	await expect(card).toHaveCount(0);
	await expect(figure).toBeFocused();

	await figure.press('Enter');
	await expect(card).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(card).toHaveCount(0);
	await expect(page).toHaveURL(/\/2016\/kazakhstan$/);
});

test('bug: Escape after a comparison left the focus at the map, not at the button that opened it', async ({
	page
}) => {
	await page.goto('/2018');
	await waitForStart(page);
	for (const name of ['Compare countries', 'Compare with 2013']) {
		const button = page.getByRole('button', { name, exact: true });
		await button.press('Enter');
		await expect(page.locator('aside#panel')).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(page.locator('.atlas.has-panel')).toHaveCount(0);
		await expect(button, name).toBeFocused();
	}
});

test('bug: a result of the search left the focus nowhere', async ({ page }) => {
	await page.goto('/2018');
	await waitForStart(page);
	await page.keyboard.press('/');
	await page.keyboard.type('khorgos gatway');
	await expect(page.getByRole('option').first()).toContainText('Khorgos Gateway dry port');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('article', { name: 'Khorgos Gateway dry port' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.locator('main#map')).toBeFocused();
});

for (const path of ['/no-such-page', '/embed/2016']) {
	test(`? lists the keys on ${path}`, async ({ page }) => {
		await page.goto(path);
		await waitForStart(page);
		await expectListOfKeys(page);
	});
}

test('the keys on the map, in its search box, and on other pages', async ({ page }) => {
	await page.goto('/2018');
	await waitForStart(page);
	const search = page.getByRole('search').getByRole('combobox');

	await test.step('? lists the keys on /2018', () => expectListOfKeys(page));

	await test.step('the listed keys do what the list says', async () => {
		await page.locator('body').press('[');
		await expectYear(page, 2017);
		await page.locator('body').press(']');
		await expectYear(page, 2018);
		await findYearSlider(page).press('PageDown');
		await expectYear(page, 2013);
		await page.locator('body').press('/');
		await expect(search).toBeFocused();
	});

	await test.step('? stays a letter in the search box', async () => {
		await search.press('?');
		await expect(search).toHaveValue('?');
		await expect(page.getByRole('dialog')).toHaveCount(0);
	});

	await test.step('the focus moves into an opened panel, and is not lost when it closes', async () => {
		await search.fill('kazakhstan');
		await expect(page.getByRole('option').first()).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(page.locator('aside#panel')).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(page.locator('aside#panel :focus')).toHaveCount(1);
		await page.keyboard.press('Escape');
		await expect(page.locator('.atlas.has-panel')).toHaveCount(0);
		// the search box closes: the map's main part gets the focus
		await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
	});

	for (const path of ['/claims', '/relation', '/data'])
		await test.step(`? lists the keys on ${path}`, async () => {
			await moveTo(page, path);
			await expectListOfKeys(page);
		});

	await test.step('the talk keeps its own list', async () => {
		await moveTo(page, '/present/trade');
		await expect(page.locator('.stage-bar')).toBeVisible();
		await page.locator('body').press('?');
		const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
		await expect(list).toContainText('Page Down');
		await expect(page.getByRole('dialog')).toHaveCount(1);
	});
});

test('the groups of pages open and close by keys, one at a time, and the gallery has its name as an address', async ({
	page
}) => {
	await page.goto('/about');
	await waitForStart(page);
	const pages = page.getByRole('navigation', { name: 'Pages' });
	const [data, findings] = ['Data', 'Findings'].map((name) =>
		pages.locator('summary').getByText(name, { exact: true })
	);
	await findings!.press('Enter');
	await page.keyboard.press('Tab');
	await expect(pages.getByRole('link', { name: 'Money and students' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(findings!).toBeFocused();
	await expect(pages.getByRole('link', { name: 'Claims' })).toBeHidden();

	await findings!.press('Enter');
	await data!.press('Enter');
	await expect(pages.getByRole('link', { name: 'Claims' })).toBeHidden();
	await pages.getByRole('link', { name: 'For programs' }).press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('For programs');
	await expect(page.getByRole('link', { name: '/series/students.csv' })).toBeVisible();
	await expect(pages.getByRole('link', { name: 'Your data' })).toBeHidden();

	await page.goto('/gallery');
	await expect(page).toHaveURL(/\/#views$/);
	await expect(page.getByRole('region', { name: 'Suggested views' })).toBeInViewport();
});
