import { expect, test } from './fixtures';

test('pages load without an error and ask no other host', { tag: '@map' }, async ({ page }) => {
	for (const path of ['/', '/2023/tajikistan']) {
		const response = await page.goto(path);
		expect(response?.status()).toBe(200);
		await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
		await page.waitForLoadState('networkidle');
	}
});
