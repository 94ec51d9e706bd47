import type { Page } from '@playwright/test';
import { expectYear, shownYear, yearSlider } from './atlas-page';
import { expect, test } from './fixtures';

test('the slider takes every key and says its value', async ({ page }) => {
	await page.goto('/2018');
	const slider = yearSlider(page);
	await slider.focus();
	await expect(slider).toHaveAttribute('aria-valuetext', '2018: 29,885 students in China');
	const presses: [string, number][] = [
		['Home', 2005],
		['ArrowRight', 2006],
		['PageUp', 2011],
		['PageDown', 2006],
		['End', 2023],
		['ArrowLeft', 2022]
	];
	for (const [key, year] of presses) {
		await page.keyboard.press(key);
		await expectYear(page, year);
	}
	await expect(slider).toHaveAttribute('aria-valuetext', /no figure published/);
});

test.describe('before the page has started', () => {
	/** Opens a page whose scripts are held back until the answer is called. */
	async function openHeld(page: Page, path: string): Promise<() => void> {
		let start: (() => void) | undefined;
		const started = new Promise<void>((resolve) => (start = resolve));
		await page.route('**/_app/**/*.js', async (route) => {
			await started;
			await route.continue();
		});
		await page.goto(path, { waitUntil: 'commit' });
		await yearSlider(page).waitFor();
		return () => start?.();
	}

	test('a year chosen is kept', async ({ page }) => {
		const start = await openHeld(page, '/2018');
		await yearSlider(page).focus();
		await page.keyboard.press('Home');
		start();
		await expectYear(page, 2005);
		await expect(page).toHaveURL(/\/2005$/);
		await expect(yearSlider(page)).toHaveValue('2005');
	});

	test('a button pressed answers once it has', async ({ page }) => {
		const start = await openHeld(page, '/2018');
		await page.getByRole('button', { name: 'Play', exact: true }).click();
		start();
		await expect(shownYear(page)).not.toHaveAttribute('data-year', '2018');
	});
});

test('it plays to the end, pauses on space, and writes no link while playing', async ({ page }) => {
	await page.goto('/2019');
	await page.getByRole('button', { name: 'Play', exact: true }).click();
	await expect(shownYear(page)).not.toHaveAttribute('data-year', '2019');
	await expect(page).toHaveURL(/\/2019$/);
	await expectYear(page, 2023);
	await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
	await expect(page).toHaveURL(/\/2023$/);
	await page.locator('h1').click({ force: true });
	await page.keyboard.press('Space');
	await expectYear(page, 2005);
	await page.keyboard.press('Space');
	await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});

test('a running total can start in any year', async ({ page }) => {
	await page.goto('/2018/kazakhstan?focus=investment&since=2013');
	await expect(page.locator('.sentence')).toContainText('since 2013');
	await page.goto('/2018/kazakhstan?focus=investment&period=year');
	await expect(page.locator('.sentence')).toContainText('in 2018');
});
