/** URLs here are relative (`2016`, not `/2016`), to stay under the base path. */
import { FOLDER_LANGUAGES } from '../../scripts/messages/languages.mjs';
import { waitForLiveMap } from './atlas-page';
import { expect, test } from './fixtures';

test('every file is requested under the base path', async ({ page, request, baseURL }) => {
	const outside: string[] = [];
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol === 'http:' && !url.pathname.startsWith('/atlas/')) outside.push(url.pathname);
	});
	const response = await page.goto('2016/kazakhstan');
	expect(response?.status()).toBe(200);
	await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
	await waitForLiveMap(page);
	expect(outside).toEqual([]);

	await test.step('links point to pages that exist under the base path', async () => {
		const links = await page
			.locator('a[href]')
			.evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
		const site = new URL(baseURL ?? '').origin;
		const inside = [...new Set(links.map((link) => link.split('#')[0] ?? link))].filter((link) =>
			link.startsWith(site)
		);
		expect(inside.length).toBeGreaterThan(0);
		for (const link of inside) {
			const { pathname } = new URL(link);
			expect(pathname, link).toMatch(/^\/atlas\//);
			// other languages are separate builds: languages.spec.ts follows the links to them
			if (FOLDER_LANGUAGES.some((language) => pathname.startsWith(`/atlas/${language}/`))) continue;
			expect((await request.get(link)).status(), link).toBe(200);
		}
	});
});

test.describe('an unknown address', () => {
	test.use({ allowedErrors: /404|Not found/ });

	test('is reported and links to pages under the base path', async ({ page, request }) => {
		const response = await request.get('2018/nowhere/at/all');
		expect(response.status()).toBe(404);
		const sent = await response.text();
		const links = [...sent.matchAll(/href="(\/[^"]*)"/g)].map(([, link]) => link);
		expect(links.length).toBeGreaterThan(15);
		expect(links.filter((link) => !link!.startsWith('/atlas/'))).toEqual([]);
		await page.goto('2018/kazakstan');
		await expect(page).toHaveURL(/\/atlas\/2018\/kazakhstan$/);
		await page.goto('?year=2016');
		await expect(page).toHaveURL(/\/atlas\/2016$/);
	});
});
