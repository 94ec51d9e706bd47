/** Every kind of page without scripts, with words a third longer; with them: page-kinds.spec.ts. */
import { expectRoomForLongerWords, lengthen } from './enlargement';
import { expect, test } from './fixtures';
import { PAGE_KINDS } from './page-kinds';

test.use({ allowedErrors: /404|Not found/ });

test.describe('as prerendered', () => {
	// without scripts nothing restores the changed words
	test.use({ javaScriptEnabled: false });

	for (const { path } of PAGE_KINDS) {
		test(`words longer by a third fit on ${path}`, async ({ page }) => {
			await page.goto(path);
			await expectRoomForLongerWords(page);
		});
	}

	test('the words are longer', async ({ page }) => {
		await page.goto('/2016');
		expect(await lengthen(page)).toBeGreaterThan(100);
		await expect(page.locator('h1').first()).toContainText('Asiaia');
	});
});
