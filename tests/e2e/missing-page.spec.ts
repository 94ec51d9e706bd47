/** Unknown URLs: the page without scripts, and redirects and suggestions with them. */
import { expect, test } from './fixtures';

test.use({ allowedErrors: /404|Not found/ });

const DEEP = '/2018/nowhere/at/all';

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the missing page has a title, text and links that work at any depth', async ({ page }) => {
		const response = await page.goto(DEEP);
		expect(response?.status()).toBe(404);
		await expect(page).toHaveTitle('Page not found · Soft Power Atlas');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
		// one page for all URLs knows neither the requested URL nor the nearest page
		await expect(page.locator('main code')).toHaveCount(0);
		await expect(page.getByText('Nearest')).toHaveCount(0);
		// styled by the atlas's style sheet
		await expect(page.locator('main')).toHaveCSS('max-width', '704px');
		const links = page.getByRole('main').getByRole('list').first().getByRole('link');

		await test.step('bug: the second column of links started with the rest of a split row', async () => {
			const tops = await links.evaluateAll((anchors) => {
				const highest = new Map<number, number>();
				for (const { x, y } of anchors.map((anchor) => anchor.getBoundingClientRect()))
					highest.set(x, Math.min(y, highest.get(x) ?? y));
				return [...highest.values()];
			});
			expect(tops.length).toBe(2);
			expect(new Set(tops).size).toBe(1);
		});

		const urls = await links.evaluateAll((anchors) =>
			anchors.map((anchor) => (anchor as HTMLAnchorElement).href)
		);
		expect(urls.length).toBeGreaterThan(14);
		for (const url of urls) {
			expect((await page.request.get(url.split('#')[0]!)).status(), url).toBe(200);
		}
		await links.filter({ hasText: 'Claims' }).click();
		await expect(page).toHaveURL(/:\d+\/claims$/);
	});

	test('in Russian it links to Russian pages and to the other languages', async ({ page }) => {
		await page.goto(`/ru${DEEP}`);
		await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
		const main = page.getByRole('main');
		const links = await main
			.getByRole('link')
			.evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href')));
		expect(links).toEqual(
			expect.arrayContaining(['/ru/', '/ru/talk', '/ru/kazakhstan', '/kk/', '/'])
		);
		await expect(main.getByRole('link', { name: 'English' })).toHaveAttribute('href', '/');
	});
});

test('once started, the missing page is there once and offers the nearest', async ({ page }) => {
	await page.goto('/2031/kazakhstan');
	await expect(page.getByRole('link', { name: 'Nearest: Kazakhstan in 2023' })).toBeVisible();
	await expect(page.locator('#missing')).toHaveCount(0);
	await expect(page.locator('main')).toHaveCount(1);
	await expect(page.locator('main code')).toHaveText('/2031/kazakhstan');
});

// suggested-page.test.ts and year-query.test.ts have the others
for (const [url, found] of [
	['/2018/kazakstan?layers=students#figures', '/2018/kazakhstan?layers=students#figures'],
	['/ru/claim', '/ru/claims'],
	['/?layers=students&year=2016', '/2016?layers=students'],
	['/ru/kazakhstan?year=2016', '/ru/2016/kazakhstan']
] as const) {
	test(`a typo that can only mean one page redirects there: ${url}`, async ({ page, baseURL }) => {
		await page.goto(url);
		await expect(page).toHaveURL(new URL(found, baseURL).href);
		await expect(page.getByRole('heading', { level: 1 }).first()).not.toHaveText(
			/page not found|нет такой/i
		);
		await expect(page.locator('#missing')).toHaveCount(0);
	});
}

test('a host with one page for all languages redirects to the requested language', async ({
	page,
	baseURL
}) => {
	const english = await (await page.request.get('/nowhere')).text();
	await page.route('**/ru/claim', (route) =>
		route.fulfill({ status: 404, contentType: 'text/html', body: english })
	);
	await page.goto('/ru/claim');
	await expect(page).toHaveURL(new URL('/ru/claims', baseURL).href);
	await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
	await page.route('**/ru/claims/15', (route) =>
		route.fulfill({ status: 404, contentType: 'text/html', body: english })
	);
	await page.goto('/ru/claims/15');
	await page.getByRole('link', { name: /^Nearest/ }).click();
	await expect(page).toHaveURL(new URL('/ru/claims/14', baseURL).href);
	await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
});

test('an address with a trailing slash opens its page, even if the host says 404', async ({
	page,
	baseURL
}) => {
	const missing = await (await page.request.get('/nowhere')).text();
	await page.route('**/claims/', (route) =>
		route.fulfill({ status: 404, contentType: 'text/html', body: missing })
	);
	await page.goto('/claims/');
	await expect(page.locator('#claim-1')).toBeVisible();
	await expect(page.locator('#missing')).toHaveCount(0);
	expect(new URL(page.url()).origin).toBe(new URL(baseURL!).origin);
});
