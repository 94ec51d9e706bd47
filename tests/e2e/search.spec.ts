import { expectYear, liveMap, readMap, started } from './atlas-page';
import { expect, test } from './fixtures';

const box = 'Search the atlas';

test(
	'the index loads when the box gets the focus, not with the page',
	{ tag: '@map' },
	async ({ page }) => {
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		await page.goto('/2018');
		await liveMap(page);
		const before = requests.length;
		await page.keyboard.press('/');
		const search = page.getByRole('combobox', { name: box });
		await expect(search).toBeFocused();
		await search.fill('Көкшетау');
		await expect(page.getByRole('option', { name: /^Kokshetau/ })).toBeVisible();
		expect(requests.slice(before).some((url) => url.endsWith('.js'))).toBe(true);
	}
);

test(
	'a typo finds a crossing, the map flies there, its card opens',
	{ tag: '@map' },
	async ({ page }) => {
		await page.goto('/2018');
		await liveMap(page);
		const zoomBefore = await readMap(page, (map) => map.getZoom());
		await page.keyboard.press('Control+k');
		await page.keyboard.type('khorgos gatway');
		await expect(page.getByRole('option').first()).toContainText('Khorgos Gateway dry port');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/select=node:khorgos-gateway/);
		await expect(page.getByRole('article', { name: 'Khorgos Gateway dry port' })).toBeVisible();
		await expect.poll(() => readMap(page, (map) => map.getZoom())).toBeGreaterThan(zoomBefore + 1);
		await page.goBack();
		await expect(page).toHaveURL(/\/2018$/);
	}
);

for (const name of ['static', 'live'] as const) {
	test(
		`a city that was found is marked and named on the ${name} map, with its card`,
		name === 'live' ? { tag: '@map' } : {},
		async ({ page }) => {
			await page.goto('/2018');
			await (name === 'live' ? liveMap(page) : started(page));
			await page.getByRole('combobox', { name: box }).fill('Karaganda');
			const places = page.getByRole('group', { name: 'Places' });
			await places
				.getByRole('option', { name: /^Karaganda/ })
				.first()
				.click();
			await expect(page).toHaveURL(/select=place:\d+/);
			const card = page.getByRole('article', { name: 'Karaganda' });
			await expect(card).toBeInViewport({ ratio: 1 });
			await expect(card).toContainText('GeoNames');
			const mark =
				name === 'live' ? page.locator('.place-mark') : page.locator('svg.static-map g.marked');
			await expect(mark).toContainText('Karaganda');
			await card.getByRole('button').first().click();
			await expect(mark).toHaveCount(0);
		}
	);
}

test('bug: the words in the empty box were cut', async ({ page }) => {
	await page.goto('/data');
	const isCut = await page
		.getByRole('combobox', { name: box })
		.evaluate((input: HTMLInputElement) => {
			input.value = input.placeholder;
			return input.scrollWidth > input.clientWidth;
		});
	expect(isCut).toBe(false);
});

test('results are links, and arrows move between them', async ({ page }) => {
	await page.goto('/2018');
	const search = page.getByRole('combobox', { name: box });
	await search.fill('塔什干');
	const region = page.getByRole('option', { name: /^Tashkent Region/ });
	await expect(region).toHaveAttribute('href', /\/2018\/uzbekistan\?region=tashkent-region$/);
	await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
	await search.press('ArrowDown');
	await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
	await search.press('Escape');
	await expect(search).toHaveValue('');
});

test('a source opens its row, a claim its card, an event its year', async ({ page }) => {
	await page.goto('/2018');
	const search = page.getByRole('combobox', { name: box });
	await search.fill('7or 2014');
	// immediately: the index is still loading
	await expect(search).toHaveAttribute('aria-expanded', 'true');
	await search.press('Enter');
	await expect(page).toHaveURL(/\/data#source-7or-2014-kti$/);
	await expect(page.locator('#source-7or-2014-kti')).toBeInViewport();
	await search.fill('30000 scholarships');
	await search.press('Enter');
	await expect(page).toHaveURL(/\/claims#claim-2$/);
	await search.fill('silk road speech');
	await search.press('Enter');
	await expect(page).toHaveURL(/\/2013\?.*select=event:2013-09-07-xi-jinpings/);
	await expect(page.getByRole('article', { name: /Silk Road Economic Belt/ })).toBeVisible();
});

test('a section of a panel and a year are found, and the section scrolls into view', async ({
	page
}) => {
	await page.goto('/2012');
	await started(page);
	const box = page.getByRole('search').getByRole('combobox');
	await box.fill('trade Kyrgyzstan 2018');
	await expect(page.getByRole('option').first()).toContainText('Kyrgyzstan, 2018');
	await box.press('Enter');
	await expectYear(page, 2018);
	await expect(page.locator('.atlas-panel #panel-trade')).toBeInViewport();
	await expect(page.locator('.atlas-panel #panel-trade')).toBeFocused();
	await box.fill('2016');
	await expect(page.getByRole('option').first()).toHaveText(/^2016/);
	await box.press('Enter');
	await expectYear(page, 2016);
	await box.fill('Khorgas');
	await expect(page.getByRole('option').first()).toContainText('Khorgos');
});
