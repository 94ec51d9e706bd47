import type { Locator, Page } from '@playwright/test';
import { expectYear, waitForLiveMap, readMap } from './atlas-page';
import { expect, test } from './fixtures';

const box = 'Search the atlas';

test('a search on the live map', { tag: '@map' }, async ({ page }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.goto('/2018');
	await waitForLiveMap(page);
	const search = page.getByRole('combobox', { name: box });

	await test.step('the index loads when the box gets the focus, not with the page', async () => {
		const before = requests.length;
		await page.keyboard.press('/');
		await expect(search).toBeFocused();
		await search.fill('Көкшетау');
		await expect(page.getByRole('option', { name: /^Kokshetau/ })).toBeVisible();
		expect(requests.slice(before).some((url) => url.endsWith('.js'))).toBe(true);
		await page.keyboard.press('Escape');
	});

	await test.step('a typo finds a crossing, the map flies there, its card opens', async () => {
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
	});

	await test.step('a city that was found is marked and named, with its card', () =>
		findCity(page, page.locator('.place-mark')));
});

/** Searches for a city, and closes its card again. */
async function findCity(page: Page, mark: Locator): Promise<void> {
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
	await expect(mark).toContainText('Karaganda');
	await card.getByRole('button').first().click();
	await expect(mark).toHaveCount(0);
}

test('a search opens what it finds', async ({ page }) => {
	await page.goto('/2018');
	const search = page.getByRole('combobox', { name: box });

	await test.step('immediately: while the index is loading', async () => {
		await search.fill('7or 2014');
		await expect(search).toHaveAttribute('aria-expanded', 'true');
		await search.press('Enter');
	});

	await test.step('a source opens its row, a claim its card, an event its year', async () => {
		await expect(page).toHaveURL(/\/data#source-7or-2014-kti$/);
		await expect(page.locator('#source-7or-2014-kti')).toBeInViewport();
		await search.fill('30000 scholarships');
		await search.press('Enter');
		await expect(page).toHaveURL(/\/claims#claim-2$/);
		await search.fill('silk road speech');
		await search.press('Enter');
		await expect(page).toHaveURL(/\/2013\?.*select=event:2013-09-07-xi-jinpings/);
		const card = page.getByRole('article', { name: /Silk Road Economic Belt/ });
		await expect(card).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(card).toBeHidden();
	});

	await test.step('bug: the words in the empty box were cut', async () => {
		const isCut = await search.evaluate((input: HTMLInputElement) => {
			input.value = input.placeholder;
			const cut = input.scrollWidth > input.clientWidth;
			input.value = '';
			return cut;
		});
		expect(isCut).toBe(false);
	});

	await test.step('results are links, and arrows move between them', async () => {
		await search.fill('塔什干');
		const region = page.getByRole('option', { name: /^Tashkent Region(?!–)/ }).first();
		await expect(region).toHaveAttribute('href', /\/2013\/uzbekistan\?.*region=tashkent-region$/);
		await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
		await search.press('ArrowDown');
		await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
		await search.press('Escape');
		await expect(search).toHaveValue('');
	});

	await test.step('a city that was found is marked and named on the static map, with its card', () =>
		findCity(page, page.locator('svg.static-map g.marked')));

	await test.step('a section of a panel and a year are found, and the section scrolls into view', async () => {
		await search.fill('trade Kyrgyzstan 2018');
		await expect(page.getByRole('option').first()).toContainText('Kyrgyzstan, 2018');
		await search.press('Enter');
		await expectYear(page, 2018);
		await expect(page.locator('.atlas-panel #panel-trade')).toBeInViewport();
		await expect(page.locator('.atlas-panel #panel-trade')).toBeFocused();
		await search.fill('долг Таджикистана 2020');
		const answer = page.getByRole('group', { name: 'Answer from the tables' }).getByRole('option');
		await expect(answer).toContainText('$1.20 billion of its $3.16 billion');
		await expect(answer).toContainText('Asia-Plus');
		await expect(page.getByRole('search').getByRole('status')).toContainText('38%');
		await search.press('Enter');
		await expect(page).toHaveURL(/\/2020\/tajikistan#panel-debt$/);
		await expect(page.locator('.atlas-panel #panel-debt')).toBeInViewport();
		await search.fill('<img src=x> tourists');
		await expect(answer).toContainText('no series of tourists');
		await search.fill('2016');
		await expect(page.getByRole('option').first()).toHaveText(/^2016/);
		await search.press('Enter');
		await expectYear(page, 2016);
		await search.fill('Khorgas');
		await expect(page.getByRole('option').first()).toContainText('Khorgos');
	});
});
