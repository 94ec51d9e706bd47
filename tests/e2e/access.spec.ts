import { liveMap } from './atlas-page';
import { expectNoViolations } from './axe';
import { expect, test } from './fixtures';

test(
	'axe finds nothing on stage with its live map, light or dark',
	{ tag: '@map' },
	async ({ page }) => {
		await page.goto('/present/students-rise');
		await liveMap(page);
		await expectNoViolations(page);
	}
);

test(
	'axe finds nothing on a live map; the keyboard alone reaches a country and its source, and returns',
	{ tag: '@map' },
	async ({ page }) => {
		await page.goto('/2018');
		await liveMap(page);
		await expectNoViolations(page);
		const block = page.locator('button.country-label[data-country="TJK"]');
		await block.focus();
		await page.keyboard.press('Enter');
		const panel = page.getByRole('article', { name: 'Tajikistan' });
		await panel.getByRole('button', { name: /^4,007 students/ }).focus();
		await page.keyboard.press('Enter');
		await expect(panel.getByText('Source', { exact: true }).first()).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL(/\/2018$/);

		await test.step('with reduced motion the year changes without animation', async () => {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await page.getByRole('button', { name: 'Next year' }).click();
			await expect(page.locator('[data-year="2019"]')).toBeVisible();
		});
	}
);
