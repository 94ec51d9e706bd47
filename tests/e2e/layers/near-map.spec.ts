/** Maps as near as zoom 12: what is named there, and a close level that does not come. */
import type { Page } from '@playwright/test';
import type { GeoJSONSource, JumpToOptions, Map as MapLibreMap } from 'maplibre-gl';
import { waitForLiveMap, watchFiles } from '../atlas-page';
import { expect, test } from '../fixtures';

const PLACES = [
	['76.93,43.25', ['Almaty', 'KAZAKHSTAN']],
	['80.41,44.21', ['KAZAKHSTAN', 'CHINA', 'Altynkol']],
	['74.6,42.87', ['Bishkek', 'KYRGYZSTAN', 'Kant']],
	['72.8,40.53', ['Osh', 'UZBEKISTAN', 'Aravan']],
	['68.78,38.56', ['Dushanbe', 'TAJIKISTAN', 'Hisor']],
	['65.38,40.1', ['Navoiy', 'UZBEKISTAN']],
	['51.92,47.1', ['Atyrau', 'KAZAKHSTAN', 'Balykshy']],
	['62.2,37.3', ['TURKMENISTAN', 'Yoloten']]
] as const;

interface LiveContainer extends HTMLElement {
	atlas: { map: MapLibreMap };
}

/** The names that the live map draws now. */
const listNames = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const { map } = document.querySelector<LiveContainer>('[data-ready]')!.atlas;
		const { data } = map.getSource<GeoJSONSource>('names')!.serialize() as unknown as {
			data: { features: { properties: { text: string } }[] };
		};
		return data.features.map(({ properties }) => properties.text);
	});

const jumpTo = (page: Page, camera: JumpToOptions): Promise<void> =>
	page.evaluate((to) => {
		document.querySelector<LiveContainer>('[data-ready]')!.atlas.map.jumpTo(to);
	}, camera);

const CLOSE = /\/geo\/close\//;

test(
	'at zoom 10 over eight places a reader can tell where he is',
	{ tag: '@map' },
	async ({ page }) => {
		test.slow();
		const requested = watchFiles(page);
		await page.goto('/2023');
		await waitForLiveMap(page);
		await test.step('the first view loads none of the close level', () => {
			expect([...requested].filter((file) => CLOSE.test(file))).toEqual([]);
		});
		for (const [at, expected] of PLACES) {
			await test.step(at, async () => {
				const [lon = 0, lat = 0] = at.split(',').map(Number);
				await jumpTo(page, { center: [lon, lat], zoom: 10 });
				await expect.poll(() => listNames(page)).toEqual(expect.arrayContaining([...expected]));
			});
		}
		await expect(page.locator('.scale-bar text')).toHaveText('5 km');
	}
);

test.describe('without the close level', () => {
	test.use({ allowedErrors: /Failed to load resource|ERR_FAILED/ });

	test('a map stays coarse, says so, and tries again', { tag: '@map' }, async ({ page }) => {
		await page.route(CLOSE, (route) => route.abort());
		await page.goto('/2023?at=72.8,40.53,9');
		await waitForLiveMap(page);
		const line = page.getByText('The finer lines and the names of towns did not load');
		await expect(line).toBeVisible();
		expect(await listNames(page)).toContain('Osh');
		await page.unroute(CLOSE);
		await jumpTo(page, { zoom: 9.5 });
		await expect.poll(() => listNames(page)).toContain('Qorasuv');
		await expect(line).toBeHidden();
	});
});

test('without a live map, the static one has the same ground and names', async ({ page }) => {
	await page.goto('/2023?at=72.8,40.53,9');
	await expect(page.locator('svg.static-map #close-regions')).toBeAttached();
	await expect(page.locator('svg.static-map')).toContainText('Qorasuv');
	await expect(page.locator('svg.static-map')).toContainText('UZBEKISTAN');
});
