import { expect, test } from './fixtures';

const pages = ['/', '/2016', '/2016/kazakhstan', '/2023/tajikistan'];

for (const page of pages) {
	test(`${page} loads without an error and asks no other host`, async ({ page: tab }) => {
		const response = await tab.goto(page);
		expect(response?.status()).toBe(200);
		await expect(tab.getByRole('heading', { level: 1 })).toBeAttached();
		await tab.waitForLoadState('networkidle');
	});
}
