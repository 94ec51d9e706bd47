import { followBar, waitForLiveMap } from '../atlas-page';
import { expect } from '../fixtures';
import { test, visitUntilStored } from '../offline-site';
import { BASE_PATH_SITE } from '../tested-files';

test.use({ siteBuild: { folder: BASE_PATH_SITE, basePath: '/atlas' } });

test('under a base path the atlas is stored, and works with the server stopped', async ({
	page,
	site
}) => {
	test.setTimeout(120_000);
	await visitUntilStored(page);
	await site.stop();
	await page.goto('2010/uzbekistan');
	await waitForLiveMap(page);
	await followBar(page, 'Findings', 'Claims');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Claims');
	await page.goto('./');
	await expect(page.locator('.sentence')).toContainText(/\d/);
});
