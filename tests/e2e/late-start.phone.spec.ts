import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** A line that only the page as it was sent holds. */
const asSent = (page: Page) => page.locator('#not-started');

test('a phone reads the page as it was sent, and starts it when it is touched', async ({
	page
}) => {
	const scripts: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'script') scripts.push(request.url());
	});
	await page.goto('/2018');
	await expect(page.locator('.static-map')).toBeVisible();
	await expect(asSent(page)).toBeAttached();
	expect(scripts).toEqual([]);
	// the first touch is answered once the page has started
	await page.getByRole('group', { name: 'Layer on the map' }).getByText('Deals').tap();
	await expect(page).toHaveURL(/focus=investment/);
	await expect(asSent(page)).toHaveCount(0);
});

test('an address that asks for more than was sent starts at once', async ({ page }) => {
	await page.goto('/2018?focus=investment');
	await expect(asSent(page)).toHaveCount(0);
	await expect(page.locator('.sentence')).toContainText('acquisitions');
});

test('bug: on a phone the page of own talks stayed empty until it was touched', async ({
	page
}) => {
	await page.goto('/talk');
	await expect(asSent(page)).toHaveCount(0);
	await expect(page.getByRole('main').getByRole('button').first()).toBeVisible({ timeout: 8_000 });
});

test('a page that lies open untouched starts by itself', async ({ page }) => {
	await page.goto('/2018/kazakhstan');
	await expect(asSent(page)).toBeAttached();
	await expect(asSent(page)).toHaveCount(0, { timeout: 15_000 });
});

test.describe('an address that is no page', () => {
	test.use({ allowedErrors: /404|Not found/ });

	test('starts at once, for it may be known which was meant', async ({ page }) => {
		await page.goto('/2018/kazakstan');
		await expect(page).toHaveURL(/\/2018\/kazakhstan$/, { timeout: 8_000 });
		await page.goto('/?year=2016');
		await expect(page).toHaveURL(/\/2016$/, { timeout: 8_000 });
	});
});
