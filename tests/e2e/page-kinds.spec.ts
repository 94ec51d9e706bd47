/** Every kind of page that is not of one feature: those are in its folder. */
import { checkPageKinds } from './check-page-kinds';
import { expectRoomForLongerWords } from './enlargement';
import { test } from './fixtures';
import { listTestedKinds } from './page-kinds';

// the missing page
test.use({ allowedErrors: /404|Not found/ });

checkPageKinds(listTestedKinds());

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	// what these show before their scripts start, others show after it too
	for (const path of ['/2016', '/talk', '/presenter', '/present/own', '/no-such-page']) {
		test(`words longer by a third fit on ${path}, as prerendered`, async ({ page }) => {
			await page.goto(path);
			await expectRoomForLongerWords(page);
		});
	}
});
