/** What a reader does with keys alone. */
import { expectYear, started, yearSlider } from './atlas-page';
import { expect, test } from './fixtures';

// the missing page
test.use({ allowedErrors: /404|Not found/ });

test('the first tab stops jump to map, year, panel and figures', async ({ page }) => {
	await page.goto('/2016/kazakhstan');
	await started(page);
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

test('the focus moves into an opened panel, and is not lost when it closes', async ({ page }) => {
	await page.goto('/2018');
	await started(page);
	const search = page.getByRole('search').getByRole('combobox');
	await search.focus();
	await page.keyboard.type('kazakhstan');
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

test('a link that opens a panel leaves the focus at the top of the page', async ({ page }) => {
	await page.goto('/2018?against=2013');
	await started(page);
	await expect(page.locator('.atlas.has-panel')).toBeVisible();
	expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

for (const path of ['/2018', '/claims', '/relation', '/data', '/no-such-page', '/embed/2016']) {
	test(`? lists the keys on ${path}`, async ({ page }) => {
		await page.goto(path);
		await started(page);
		await page.locator('body').press('?');
		const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
		await expect(list).toContainText('play or pause the years');
		await expect(list.locator('kbd').first()).toHaveText('/');
		await page.keyboard.press('Escape');
		await expect(list).toHaveCount(0);
	});
}

test('? stays a letter in the search box, and the talk keeps its own list', async ({ page }) => {
	await page.goto('/2018');
	await started(page);
	await page.getByRole('search').getByRole('combobox').press('?');
	await expect(page.getByRole('search').getByRole('combobox')).toHaveValue('?');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.goto('/present/trade');
	await expect(page.locator('.stage-bar')).toBeVisible();
	await page.locator('body').press('?');
	await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText('Page Down');
	await expect(page.getByRole('dialog')).toHaveCount(1);
});

test('the listed keys do what the list says', async ({ page }) => {
	await page.goto('/2018');
	await started(page);
	await page.locator('body').press('[');
	await expectYear(page, 2017);
	await page.locator('body').press(']');
	await expectYear(page, 2018);
	await yearSlider(page).press('PageDown');
	await expectYear(page, 2013);
	await page.locator('body').press('/');
	await expect(page.getByRole('search').getByRole('combobox')).toBeFocused();
});
