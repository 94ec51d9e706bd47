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
