import { drawnFlows, liveMap } from './atlas-page';
import { expect, test } from './fixtures';

test('without WebGL 2 the static map and the figures remain, and one sentence says why', async ({
	page
}) => {
	await page.goto('/2018');
	await expect(page.getByText(/WebGL 2/)).toBeVisible();
	await expect(page.locator('svg.static-map .ribbons path')).toHaveCount(5);
	await expect(page.locator('.sentence')).toContainText('29,885');
});

test.describe('a missing file', () => {
	test.use({ allowedErrors: /Failed to load resource|ERR_FAILED/ });

	test('is reported, and the rest keeps working', { tag: '@map' }, async ({ page }) => {
		await page.route('**/geo/land.json', (route) => route.abort());
		await page.goto('/2018');
		await expect(page.getByText(/land\.json/)).toBeVisible();
		await expect(page.locator('svg.static-map .ribbons path')).toHaveCount(5);
	});
});

test('a lost graphics context recovers automatically', { tag: '@map' }, async ({ page }) => {
	await page.goto('/2018?layers=students');
	await liveMap(page);
	const flows = await drawnFlows(page);
	expect(flows).toHaveLength(5);
	await page.evaluate(() => {
		const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas')!;
		const extension = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
		extension.loseContext();
		setTimeout(() => extension.restoreContext(), 500);
	});
	await expect(page.locator('[data-ready="false"]')).toBeAttached();
	await liveMap(page);
	await expect(page.locator('button.country-label')).toHaveCount(5);
	expect(await drawnFlows(page)).toEqual(flows);
});

test('a browser with WebGL 2 that cannot draw loads no map code', async ({ page }) => {
	const drawn: string[] = [];
	page.on('request', (request) => {
		if (request.url().endsWith('/geo/land.json')) drawn.push(request.url());
	});
	await page.goto('/2018');
	expect(await page.evaluate(() => 'WebGL2RenderingContext' in window)).toBe(true);
	await expect(page.getByText(/WebGL 2/)).toBeVisible();
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
