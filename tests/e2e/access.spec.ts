import { existsSync } from 'node:fs';
import { liveMap } from './atlas-page';
import { expectNoViolations } from './axe';
import { expect, test } from './fixtures';
import { under } from './page-kinds';

/** Folders of the built site that hold whole sites of their own, one for each language beside English. */
const languages = ['/ru', '/zh', '/kk'].filter((prefix) => existsSync(`build${prefix}/index.html`));

test.describe('axe finds nothing, light or dark, on', () => {
	// the page that is not there
	test.use({ allowedErrors: /404|Not found/ });

	for (const path of under('')) {
		test(path, async ({ page }) => {
			await page.goto(path);
			await page.waitForLoadState('networkidle');
			await expectNoViolations(page);
		});
	}

	// words differ by language, markup and colours do not: each kind of page in one of them, in turn
	const others = under('').flatMap((path, index) => {
		const prefix = languages[index % languages.length];
		return prefix ? under(prefix, [path]) : [];
	});
	for (const path of others) {
		test(path, async ({ page }) => {
			await page.goto(path);
			await page.waitForLoadState('networkidle');
			await expectNoViolations(page, ['dark']);
		});
	}
});

for (const path of ['/2018', '/2016/kazakhstan', '/present/students-rise']) {
	test(
		`axe finds nothing on ${path} with its live map, light or dark`,
		{ tag: '@map' },
		async ({ page }) => {
			await page.goto(path);
			await liveMap(page);
			await expectNoViolations(page);
		}
	);
}

test(
	'the keyboard alone reaches a republic, its source, and comes back',
	{ tag: '@map' },
	async ({ page }) => {
		await page.goto('/2018');
		await liveMap(page);
		const block = page.locator('button.block[data-republic="TJK"]');
		await block.focus();
		await page.keyboard.press('Enter');
		const panel = page.getByRole('article', { name: 'Tajikistan' });
		await panel.getByRole('button', { name: /^4,007 students/ }).focus();
		await page.keyboard.press('Enter');
		await expect(panel.getByText('Says who')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL(/\/2018$/);

		await test.step('with reduced motion a year is a cut, not a movement', async () => {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await page.getByRole('button', { name: 'Next year' }).click();
			await expect(page.locator('[data-year="2019"]')).toBeVisible();
		});
	}
);
