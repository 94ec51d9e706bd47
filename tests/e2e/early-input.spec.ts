import type { Page } from '@playwright/test';
import { expectYear, shownYear, yearSlider } from './atlas-page';
import { expect, test } from './fixtures';

const play = (page: Page) => page.getByRole('button', { name: 'Play', exact: true });

/** Opens a page whose scripts are held back until the answer is called. */
async function openHeld(page: Page, path: string): Promise<() => void> {
	let start: (() => void) | undefined;
	const started = new Promise<void>((resolve) => (start = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await started;
		await route.continue();
	});
	await page.goto(path, { waitUntil: 'commit' });
	await page.getByRole('heading', { level: 1 }).waitFor();
	return () => start?.();
}

test('a year chosen before the page has started is kept', async ({ page }) => {
	const start = await openHeld(page, '/2018');
	await yearSlider(page).focus();
	await page.keyboard.press('Home');
	start();
	await expectYear(page, 2005);
	await expect(page).toHaveURL(/\/2005$/);
	await expect(yearSlider(page)).toHaveValue('2005');
});

test('a button pressed before the page has started answers once it has', async ({ page }) => {
	const start = await openHeld(page, '/2018');
	await play(page).click();
	start();
	await expect(shownYear(page)).not.toHaveAttribute('data-year', '2018');
});

test('a clicker pressed before the talk has started moves it on once it has', async ({ page }) => {
	const start = await openHeld(page, '/present/trade');
	await page.keyboard.press('PageDown');
	start();
	await expect(page.locator('.stage-bar .count')).toHaveText('8 of 16');
});

test('a search typed and sent before the page has started is followed', async ({ page }) => {
	const start = await openHeld(page, '/about');
	const search = page.getByRole('combobox', { name: 'Search the atlas' });
	await search.fill('30000 scholarships');
	await search.press('Enter');
	start();
	await expect(page).toHaveURL(/\/claims#claim-2$/);
});
