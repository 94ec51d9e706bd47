import { expect, test } from './fixtures';

test('without WebGL 2 the static map and the figures remain, one sentence says why, and no map code is loaded', async ({
	page
}) => {
	const drawn: string[] = [];
	page.on('request', (request) => {
		if (request.url().endsWith('/geo/land.json')) drawn.push(request.url());
	});
	await page.goto('/2018');
	expect(await page.evaluate(() => 'WebGL2RenderingContext' in window), 'it has WebGL 2').toBe(
		true
	);
	await expect(page.getByText(/WebGL 2/)).toBeVisible();
	await expect(page.locator('svg.static-map:not(.only-in-phone) .ribbons path')).toHaveCount(5);
	await expect(page.locator('.sentence')).toContainText('29,885');
	const bytes = await page.evaluate(() =>
		performance
			.getEntriesByType('resource')
			.filter(({ name }) => name.endsWith('.js'))
			.map((entry) => (entry as PerformanceResourceTiming).decodedBodySize)
	);
	expect(Math.max(...bytes), 'the packages that draw the map are larger').toBeLessThan(1_000_000);
	expect(drawn).toEqual([]);
});

test('before its scripts start, a page’s link to the gallery keeps the year', async ({
	request
}) => {
	const html = await (await request.get('/2016/kazakhstan')).text();
	const [, link = ''] = /href="([^"]*#views)"/.exec(html) ?? [];
	const { pathname, hash } = new URL(link, 'http://localhost/2016/kazakhstan');
	expect(pathname + hash).toBe('/2016/kazakhstan#views');
});

test('a reader who saves data keeps the static map until they request the other', async ({
	page
}) => {
	await page.addInitScript(() =>
		Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } })
	);
	await page.goto('/2018');
	const notice = page.getByText(/saves data, so the map is a picture.*1\.2\sMB/);
	await expect(notice).toBeVisible();
	await expect(page.locator('svg.static-map:not(.only-in-phone) .ribbons path')).toHaveCount(5);
	await page.getByRole('button', { name: 'Load the interactive map' }).click();
	await expect(notice).toHaveCount(0);
	// it was tried: here it has no WebGL
	await expect(page.getByText(/WebGL 2/)).toBeVisible();
});
