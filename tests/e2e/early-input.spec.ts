import type { Page } from '@playwright/test';
import { expectYear, shownYear, started, yearSlider } from './atlas-page';
import { expect, test } from './fixtures';

const play = (page: Page) => page.getByRole('button', { name: 'Play', exact: true });

/** Opens a page whose scripts are blocked until the returned function is called. */
async function openBlocked(page: Page, path: string): Promise<() => void> {
	let start: (() => void) | undefined;
	const started = new Promise<void>((resolve) => (start = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await started;
		await route.continue();
	});
	await page.goto(path, { waitUntil: 'commit' });
	// on a step of the talk the heading of its map follows the step's own
	await page.getByRole('heading', { level: 1 }).last().waitFor();
	return () => start?.();
}

/** What a reader does on a page that has not started, and the expected result once it has. */
interface EarlyAct {
	control: string;
	path: string;
	act: (page: Page) => Promise<unknown>;
	kept: (page: Page) => Promise<unknown>;
}

const chineseYear = (page: Page) => page.getByLabel('At the end of');
const details = (page: Page, name: string | RegExp) =>
	page.locator('details', { has: page.locator('summary', { hasText: name }) });
const summary = (page: Page, name: string | RegExp) => page.locator('summary', { hasText: name });
const pill = (page: Page, group: string, name: string) =>
	page.getByRole('group', { name: group, exact: true }).getByText(name, { exact: true });

const EARLY_ACTS: readonly EarlyAct[] = [
	{
		control: 'a select that is bound (the Chinese side said 2008 and showed 2023)',
		path: '/chinese-side',
		act: (page) => chineseYear(page).selectOption('2008'),
		kept: async (page) => {
			const row = page.getByRole('row', { name: /^Xinjiang/ });
			await expect(row.getByRole('cell').last()).toHaveText('1');
			await expect(chineseYear(page)).toHaveValue('2008');
		}
	},
	{
		control: 'a select chosen from twice',
		path: '/chinese-side',
		act: async (page) => {
			await chineseYear(page).selectOption('2020');
			await chineseYear(page).selectOption('2008');
		},
		kept: async (page) => {
			const row = page.getByRole('row', { name: /^Xinjiang/ });
			await expect(row.getByRole('cell').last()).toHaveText('1');
		}
	},
	{
		control: 'a select of the timeline',
		path: '/2018?period=since',
		act: (page) => page.getByLabel('First year of the total').selectOption('2013'),
		kept: (page) => expect(page).toHaveURL(/since=2013/)
	},
	{
		control: 'a link in a drawing ("click is not a function")',
		path: '/alignment',
		act: (page) => page.getByRole('link', { name: '6 June 2018, begins: comp' }).press('Enter'),
		kept: (page) =>
			expect(
				page.locator('#kgz-comprehensive_strategic_partnership_chn-begins-2018-06-06')
			).toBeFocused()
	},
	{
		control: 'a part of the legend that opens',
		path: '/2018',
		act: (page) => page.locator('.atlas-legend .students summary').click(),
		kept: (page) => expect(page.locator('.atlas-legend .students input').first()).toBeVisible()
	},
	{
		control: 'radio buttons chosen one after the other',
		path: '/relation',
		act: async (page) => {
			await pill(page, 'Money (horizontal axis)', 'trade in goods').click();
			await pill(page, 'Money (horizontal axis)', 'construction contracts').click();
		},
		kept: async (page) => {
			await expect(page).toHaveURL(/\?investment=construction$/);
			await page.goBack();
			await expect(page).toHaveURL(/\/relation$/);
		}
	},
	{
		control: 'a slider moved by keys',
		path: '/relation',
		act: async (page) => {
			await page.getByRole('slider').first().focus();
			await page.keyboard.press('End');
		},
		kept: (page) => expect(page).toHaveURL(/\?lag=5$/)
	},
	{
		control: 'a slider pressed with the pointer',
		path: '/alignment',
		act: (page) => page.getByRole('slider').click({ position: { x: 2, y: 8 } }),
		kept: (page) => expect(page).toHaveURL(/\?year=2005$/)
	},
	{
		control: 'the slider of an embedded map',
		path: '/embed/2018',
		act: async (page) => {
			await yearSlider(page).focus();
			await page.keyboard.press('Home');
		},
		kept: (page) => expect(page).toHaveURL(/\/embed\/2005$/)
	},
	{
		control: 'a switch',
		path: '/alignment',
		act: (page) => page.getByRole('switch').click(),
		kept: (page) => expect(page).toHaveURL(/\?bare=yes$/)
	},
	{
		control: 'a switch pressed twice',
		path: '/alignment',
		act: async (page) => {
			await page.getByRole('switch').click();
			await page.getByRole('switch').click();
		},
		kept: async (page) => {
			await expect(page.getByRole('switch')).toBeChecked();
			await expect(page).toHaveURL(/\/alignment$/);
		}
	},
	{
		control: 'a part that opens, whose list comes late',
		path: '/2018',
		act: (page) => summary(page, 'On the map now').click(),
		kept: (page) => expect(page.locator('#in-view li').first()).toBeVisible()
	},
	{
		control: 'a part opened with a key',
		path: '/relation',
		act: async (page) => {
			await summary(page, 'Table of all points').focus();
			await page.keyboard.press('Enter');
		},
		kept: (page) => expect(details(page, 'Table of all points')).toHaveJSProperty('open', true)
	},
	{
		control: 'a part opened and closed again',
		path: '/relation',
		act: async (page) => {
			await summary(page, 'Table of all points').click();
			await summary(page, 'Table of all points').click();
		},
		kept: (page) => expect(details(page, 'Table of all points')).toHaveJSProperty('open', false)
	},
	{
		control: 'a part that the link takes away',
		path: '/alignment?bare=yes',
		act: (page) => page.locator('details.table > summary').click(),
		kept: (page) => expect(page.locator('details.table')).toHaveCount(0)
	},
	{
		control: 'a choice that the link does not offer',
		path: '/relation?investment=trade',
		act: (page) => pill(page, 'Period', 'per year').click(),
		kept: (page) => expect(page).toHaveURL(/\?investment=trade$/)
	},
	{
		control: 'a link to a place on the page that opens it',
		path: '/2018',
		act: (page) => page.locator('.atlas-credit a[href="#in-view"]').click(),
		kept: (page) => expect(page.locator('#in-view details')).toHaveJSProperty('open', true)
	},
	{
		control: 'a menu',
		path: '/about',
		act: (page) => page.getByRole('button', { name: /^Theme/ }).click(),
		kept: (page) => expect(page.getByRole('menuitemradio').first()).toBeVisible()
	}
];

for (const { control, path, act, kept } of EARLY_ACTS) {
	test(`keeps input from before the start, on ${path}: ${control}`, async ({ page }) => {
		const start = await openBlocked(page, path);
		await act(page);
		start();
		await started(page);
		await kept(page);
	});
}

test('a year chosen before the page has started is kept', async ({ page }) => {
	const start = await openBlocked(page, '/2018');
	await yearSlider(page).focus();
	await page.keyboard.press('Home');
	start();
	await expectYear(page, 2005);
	await expect(page).toHaveURL(/\/2005$/);
	await expect(yearSlider(page)).toHaveValue('2005');
});

test('a button pressed before the page has started works once it has', async ({ page }) => {
	const start = await openBlocked(page, '/2018');
	await play(page).click();
	start();
	await expect(shownYear(page)).not.toHaveAttribute('data-year', '2018');
});

test('a link followed before a pinned page has started keeps the edition', async ({ page }) => {
	const start = await openBlocked(page, '/2018?edition=2026-12');
	await page.getByRole('navigation', { name: 'Pages' }).getByText('Claims').click();
	start();
	await expect(page).toHaveURL(/\/claims\?edition=2026-12$/);
});

test('a clicker pressed before the talk has started advances it once it has', async ({ page }) => {
	const start = await openBlocked(page, '/present/trade');
	await page.keyboard.press('PageDown');
	start();
	await expect(page.locator('.stage-bar .count')).toHaveText('9 of 16');
});

test('a search submitted before the page has started is done', async ({ page }) => {
	const start = await openBlocked(page, '/about');
	const search = page.getByRole('combobox', { name: 'Search the atlas' });
	await search.fill('30000 scholarships');
	await search.press('Enter');
	start();
	await expect(page).toHaveURL(/\/claims#claim-2$/);
});
