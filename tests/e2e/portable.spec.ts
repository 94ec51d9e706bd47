/**
 * The one file that `npm run build:portable` makes, opened from the disk with the network off. A
 * request to anything but the file itself fails the test (see fixtures.ts).
 */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { followBar, listDrawnFlows, expectYear, waitForLiveMap, readMap } from './atlas-page';
import { expect, test } from './fixtures';
import { portableUrl } from './tested-files';

test.beforeEach(async ({ context }) => {
	await context.setOffline(true);
});

/** Opens the copy at a link, as a bookmark or a double click does. */
const open = (page: Page, link = '') => page.goto(portableUrl + (link && `#${link}`));

test('the front page has its map, fonts and figures', async ({ page }) => {
	await open(page);
	await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
	await expect(page).toHaveTitle(/Soft Power Atlas/);
	await waitForLiveMap(page);
	expect(await listDrawnFlows(page)).toEqual(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']);
	const loaded = await page.evaluate(async () => {
		await document.fonts.ready;
		const names = [...document.fonts].filter(({ status }) => status === 'loaded');
		return [...new Set(names.map(({ family }) => family.replaceAll('"', '')))];
	});
	expect(loaded).toContain('Source Sans 3 Variable');
	expect(loaded).toContain('Source Serif 4 Variable');
	// the names on the map use the map's own fonts
	expect(loaded.some((family) => !family.endsWith('Variable'))).toBe(true);
	expect(await readMap(page, (map) => map.getLayersOrder().includes('relief'))).toBe(true);
});

test('the static map has its background and names in place before the live map loads', async ({
	page
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'WebGL2RenderingContext', { value: undefined });
		delete (window as Partial<typeof globalThis>).WebGL2RenderingContext;
	});
	await open(page, '/2018');
	await expect(page.getByText('no WebGL 2')).toBeVisible();
	const mapImage = (await page.locator('svg.static-map').boundingBox())!;
	const ground = (await page.locator('svg.static-map use').boundingBox())!;
	expect(ground.width).toBeGreaterThan(mapImage.width * 0.9);
	// styles of the live map once moved the names of the static one into a corner
	const name = (await page
		.locator('svg.static-map .desk text', { hasText: 'Kazakhstan' })
		.boundingBox())!;
	expect(name.x).toBeGreaterThan(mapImage.x + mapImage.width * 0.2);
	expect(name.y).toBeGreaterThan(mapImage.y + mapImage.height * 0.1);
});

test('a change of year updates the figures and the address, and Back works', async ({ page }) => {
	await open(page);
	await waitForLiveMap(page);
	await page.keyboard.press('[');
	await expectYear(page, 2017);
	await expect(page).toHaveURL(/\.html#\/2017$/);
	await expect(page.getByRole('main').getByText('28,432').first()).toBeVisible();
	await page.locator('button.country-label[data-country="TJK"]').click();
	await expect(page).toHaveURL(/#\/2017\/tajikistan$/);
	await page.goBack();
	await expect(page).toHaveURL(/#\/2017$/);
	await expectYear(page, 2017);
	await page.goForward();
	await expect(page).toHaveURL(/#\/2017\/tajikistan$/);
	await expect(page.getByRole('complementary').getByText('Tajikistan').first()).toBeVisible();
});

test('a link opens a country with its charts, and a reload keeps it', async ({ page }) => {
	await open(page, '/2016/kazakhstan?layers=corridors,students&focus=corridors&lang=kk');
	await expectYear(page, 2016);
	const panel = page.getByRole('complementary', { name: 'Figures and charts' });
	await expect(panel.locator('svg').first()).toBeVisible();
	expect(await panel.locator('svg').count()).toBeGreaterThan(2);
	await waitForLiveMap(page);
	await page.reload();
	await expect(page).toHaveURL(
		/#\/2016\/kazakhstan\?layers=corridors,students&focus=corridors&lang=kk$/
	);
	await expectYear(page, 2016);
	await waitForLiveMap(page);
	// the file has the pages of two languages, and names on the map in all
	const names = await page.evaluate(() => {
		type Source = { serialize(): { data: unknown } };
		type Probe = { atlas: { map: { getSource(id: string): Source } } };
		const container = document.querySelector('[data-ready]') as unknown as Probe;
		return JSON.stringify(container.atlas.map.getSource('names').serialize().data);
	});
	expect(names).toContain('Астана');
});

test('the language can be changed, keeps the view and stays on reload', async ({ page }) => {
	await open(page, '/2016/kazakhstan?focus=corridors');
	await waitForLiveMap(page);
	const root = page.locator('html');
	await expect(root).toHaveAttribute('lang', 'en');
	await page.getByRole('button', { name: 'Language' }).click();
	await page.getByRole('menuitemradio', { name: 'Русский' }).click();
	await expect(page).toHaveURL(/\.html\?lang=ru#\/2016\/kazakhstan\?focus=corridors$/);
	await expect(root).toHaveAttribute('lang', 'ru');
	await expectYear(page, 2016);
	await expect(page.getByRole('complementary').getByText('Казахстан').first()).toBeVisible();
	await waitForLiveMap(page);
	// internal links and a reload keep it
	const pages = page.getByRole('banner').getByRole('navigation').first();
	await pages.locator('summary', { hasText: 'Данные' }).click();
	await pages.getByRole('link', { name: 'Таблицы и источники' }).click();
	await expect(page).toHaveURL(/\?lang=ru#\/data$/);
	await page.reload();
	await expect(root).toHaveAttribute('lang', 'ru');
	await page.getByRole('link', { name: 'English' }).first().click();
	await expect(page).toHaveURL(/\?lang=en#\/data$/);
	await expect(page.getByRole('banner').getByText('Data', { exact: true })).toBeVisible();
});

test('a link that names a language opens in it', async ({ page }) => {
	await open(page, '/2016/kazakhstan?lang=ru');
	await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
	await expect(page.getByRole('complementary').getByText('Казахстан').first()).toBeVisible();
});

test('an address typed over the old one opens', async ({ page }) => {
	await open(page, '/2010');
	await expectYear(page, 2010);
	await page.evaluate(() => (location.hash = '#/2012/uzbekistan?focus=students'));
	await expectYear(page, 2012);
	await expect(page).toHaveTitle(/Uzbekistan in 2012/);
});

test('an unreadable address opens the front page, not an empty one', async ({ page }) => {
	await open(page, '/2010?focus=%');
	await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
});

test('an address of 100 kB shows the page that it starts with', async ({ page }) => {
	await open(page, `/2010?layers=${'<img src=x onerror=stolen=1>'.repeat(3700)}`);
	await expectYear(page, 2010);
	await expect(page.getByText(/not recognised/)).toBeVisible();
	await expect(page.locator('img[src="x"]')).toHaveCount(0);
});

test('an old spelling redirects, and an unknown page says so', async ({ page }) => {
	await open(page, '/2016/tkm');
	await expect(page).toHaveURL(/#\/2016\/turkmenistan$/);
	await open(page, '/?year=2016');
	await expect(page).toHaveURL(/#\/2016$/);
	await open(page, '/nowhere');
	await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
	await page.getByRole('link', { name: 'The map' }).click();
	await expect(page.locator('[data-year]').first()).toBeVisible();
});

test('every page opens by a link of the header, with its figures', async ({ page }) => {
	await open(page);
	for (const [group, link, url, figure] of [
		['Findings', 'Claims', '/claims', page.locator('#claim-3')],
		['Findings', 'Money and students', '/relation', page.locator('article svg').first()],
		['Findings', 'Alignment', '/alignment', page.locator('article svg').first()],
		['Data', 'Tables and sources', '/data', page.locator('#sources li').first()]
	] as const) {
		await followBar(page, group, link);
		await expect(page).toHaveURL(new RegExp(`#${url}$`));
		await expect(figure).toBeAttached();
	}
	await page.getByRole('banner').getByRole('link', { name: 'About' }).click();
	await expect(page.getByText(/^Portable copy, data version: ./).first()).toBeAttached();
});

test('a place within a page has its own address', async ({ page }) => {
	await open(page, '/claims#claim-5');
	await expect(page.locator('#claim-5')).toBeInViewport();
	await page.getByRole('link', { name: 'Link to claim 5' }).click();
	await expect(page).toHaveURL(/#\/claims\/5$/);
	await open(page, '/about');
	await page
		.getByRole('navigation', { name: 'On this page' })
		.first()
		.getByRole('link', { name: 'Keyboard' })
		.click();
	await expect(page.locator('#keyboard')).toBeInViewport();
	await expect(page).toHaveURL(/#\/about#keyboard$/);
	await page.reload();
	await expect(page.locator('#keyboard')).toBeInViewport();
});

test('the search finds a place, flies there and updates the link', async ({ page }) => {
	await open(page, '/2018');
	await waitForLiveMap(page);
	await page.keyboard.press('/');
	await page.keyboard.type('khorgos gatway');
	await expect(page.getByRole('option').first()).toContainText('Khorgos Gateway dry port');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#\/2018.*select=node:khorgos-gateway/);
	await expect(page.getByRole('article', { name: 'Khorgos Gateway dry port' })).toBeVisible();
	const search = page.getByRole('combobox', { name: 'Search the atlas' });
	await search.fill('7or 2014');
	await search.press('Enter');
	await expect(page).toHaveURL(/#\/data#source-7or-2014-kti$/);
	await expect(page.locator('#source-7or-2014-kti')).toBeInViewport();
});

test('complete tables are saved from the file', async ({ page }) => {
	await open(page, '/data');
	const [zip] = await Promise.all([
		page.waitForEvent('download'),
		page.locator('a.package').click()
	]);
	const files = unzipSync(readFileSync(await zip.path()));
	expect(Object.keys(files).some((name) => name.endsWith('datapackage.json'))).toBe(true);
	const [csv] = await Promise.all([
		page.waitForEvent('download'),
		page.locator('#tables a[download="students.csv"]').click()
	]);
	expect(readFileSync(await csv.path(), 'utf8')).toBe(
		readFileSync('data/tables/students.csv', 'utf8')
	);
	await expect(page).toHaveURL(/#\/data$/);
});

test('a citation does not contain the path of the file', async ({ page }) => {
	await open(page, '/data');
	await expect(page.locator('.citation')).toContainText('Soft Power Atlas');
	await expect(page.locator('.citation')).not.toContainText('file:');
	await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
});

test('a talk plays from the file, step by step', async ({ page }) => {
	await open(page, '/present');
	// the picture of a step may be under the map that follows the text
	await page.getByRole('main').locator('a[href="#/present/astana-2013"]').last().click();
	await expect(page).toHaveURL(/#\/present\/astana-2013$/);
	await waitForLiveMap(page);
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/#\/present\/(?!astana-2013)[a-z0-9-]+$/);
	await page.goBack();
	await expect(page).toHaveURL(/#\/present\/astana-2013$/);
});

test('an image of the view is made from the contents of the file', async ({ page }) => {
	await open(page, '/2018/kazakhstan');
	await page.getByRole('button', { name: /^Save this view/ }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.locator('img').first()).toHaveJSProperty('complete', true);
	const [picture] = await Promise.all([
		page.waitForEvent('download'),
		dialog.getByRole('button', { name: 'Save as SVG' }).click()
	]);
	const drawn = readFileSync(await picture.path(), 'utf8');
	expect(drawn).toContain('11,784');
	// nobody else has the file at this address
	expect(drawn).not.toMatch(/file:|soft-power-atlas\.html/);
});
