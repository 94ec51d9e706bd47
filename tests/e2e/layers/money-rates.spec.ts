/** Deals and direct investment by people or GDP: countries are filled, and a rate names both parts. */
import type { Page } from '@playwright/test';
import { followBar, waitForLiveMap } from '../atlas-page';
import { expect, test } from '../fixtures';

const query = (page: Page) => () => new URL(page.url()).search;
const legend = (page: Page) => page.getByRole('region', { name: 'Layers and legend' });
const fills = (page: Page) => page.locator('.static-map path[fill="var(--inv)"][fill-opacity]');

test('a reader chooses a rate in the legend, and fills replace squares', async ({ page }) => {
	await page.goto('/2018?layers=investment&focus=investment');
	await page.getByText('Square area').first().click();
	await page.getByRole('group', { name: 'Relative to' }).getByLabel('per person').check();
	await expect.poll(query(page)).toBe('?layers=investment&focus=investment&rate=head');
	await expect(page.locator('.sentence')).toContainText('US$ per person. Highest: Kazakhstan $985');
	await expect(legend(page).getByRole('heading', { name: 'Deals per person' })).toBeVisible();
	await expect(legend(page)).toContainText('Fill: announced acquisitions, 2005–2018');
	await expect(
		legend(page)
			.getByRole('listitem')
			.filter({ hasText: /under \d+/ })
	).toBeVisible();
	await expect(legend(page)).not.toContainText('Square area');
	await expect(fills(page)).toHaveCount(5);
	await expect(page.locator('.static-words.desk')).toContainText('$985');

	await page.getByRole('group', { name: 'Relative to' }).getByLabel('absolute').check();
	await expect.poll(query(page)).not.toContain('rate=');
	await expect(legend(page)).toContainText('Square area');
	await expect(fills(page)).toHaveCount(0);

	await page.getByRole('group', { name: 'Relative to' }).getByLabel('per person').check();
	// one country has one fill: the two kinds of deal are never added
	await page.getByRole('group', { name: 'Type' }).getByLabel('construction').check();
	await expect.poll(query(page)).toContain('kinds=construction');
	await expect(page.locator('.sentence')).toContainText('Highest: Turkmenistan $932');

	await test.step('a rate is kept from year to year and from page to page', async () => {
		await page.getByRole('button', { name: 'Next year' }).click();
		await expect(page).toHaveURL(/\/2019\?.*rate=head/);
		await followBar(page, 'Findings', 'Money and students');
		await expect(page).toHaveURL(/\/relation/);
		await page.goBack();
		await expect(page.locator('.sentence')).toContainText('US$ per person');
	});
});

test('a link opens the rate of its year, and a gap is hatched and says so', async ({ page }) => {
	await page.goto('/2012?layers=investment&focus=investment&investment=fdi&rate=output');
	await expect(page.locator('.sentence')).toContainText('Kazakhstan 1.2%, Tajikistan 1.1%');
	expect(query(page)()).toBe('?layers=investment&focus=investment&investment=fdi&rate=output');
	await expect(fills(page)).toHaveCount(2);
	// three countries without a figure, and one whose figure is an estimate
	await expect(page.locator('.static-map path[stroke="var(--text-2)"][opacity]')).toHaveCount(3);
	await expect(page.locator('.static-map path[stroke="var(--case)"][opacity]')).toHaveCount(1);
	await expect(legend(page)).toContainText('no figure published');
	await expect(legend(page)).toContainText('estimate or minimum');
	const table = page.getByRole('table', { name: 'Direct investment, % of GDP, 2012' });
	await expect(table.getByRole('row', { name: /Kazakhstan/ })).toContainText('1.2% of GDP');
	await expect(table.getByRole('row', { name: /Turkmenistan/ })).toContainText(
		'no figure published'
	);
});

test('its card names both parts and the calculation', async ({ page }) => {
	await page.goto('/2018/turkmenistan?layers=investment&focus=investment&rate=output');
	const panel = page.locator('.atlas-panel');
	await panel.getByRole('button', { name: /^announced acquisitions.*: 4\.4% of GDP/ }).click();
	const card = panel.getByRole('group', { name: 'Source of 4.4% of GDP' });
	await expect(card).toContainText('$1.79 billion');
	await expect(card).toContainText('American Enterprise Institute');
	await expect(card).toContainText('$40.77 billion GDP at current prices, 2018');
	await expect(card).toContainText('World Bank');
	await expect(card).toContainText('country TKM, year 2018, indicator gdp_current');
	await expect(card).toContainText('Divided by the GDP of the same year');
	await expect(card).toContainText('The total of 2005–2018 is divided by the figure of 2018.');
});

test('countries are filled on the live map, and a change of year updates the fills @map', async ({
	page
}) => {
	await page.goto('/2012?layers=investment&focus=investment&investment=fdi&rate=output');
	await waitForLiveMap(page);
	const map = page.locator('.atlas-map');
	await expect(map).toContainText('1.2%');
	await map.hover({ position: { x: 330, y: 210 } });
	await expect(page.locator('.map-tooltip')).toContainText('1.2% of GDP');
	await expect(page.locator('.map-tooltip')).toContainText('World Bank');
	await page.getByRole('button', { name: 'Next year' }).click();
	await expect(map).toContainText('Kazakhstan no figure published');
	await expect(page.locator('.sentence')).toContainText('no figure for 2013');
});

test('bug: the legend of a phone named two classes of four, not the one of most land', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/2018?rate=head&focus=investment');
	const opener = page.getByRole('button', { name: /Layers and legend/i });
	await expect(opener).toContainText('under 50');
	await expect(opener).toContainText('500 or more');
	await expect(opener.locator('svg')).toHaveCount(5);
});
