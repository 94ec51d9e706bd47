import type { Locator, Page } from '@playwright/test';
import { MAP_LINKS, STEP_LINKS, type MapLink } from '../links/map-links';
import { expectYear, liveMap, readMap, yearSlider } from './atlas-page';
import { expect, test } from './fixtures';

test('Back and Forward lead through republics, not through every year', async ({ page }) => {
	await page.goto('/2016');
	await liveMap(page);
	await yearSlider(page).focus();
	for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/\/2019$/);
	await page.locator('button.block[data-republic="UZB"]').click();
	await expect(page).toHaveURL(/\/2019\/uzbekistan$/);
	await page.goBack();
	await expect(page).toHaveURL(/\/2019$/);
	await expectYear(page, 2019);
	await expect(page.getByRole('article')).toHaveCount(0);
	await page.goForward();
	await expect(page.getByRole('article', { name: 'Uzbekistan' })).toBeVisible();
});

test('Forward right after Back is not undone by a link that waits to be written', async ({
	page
}) => {
	await page.goto('/2018');
	await liveMap(page);
	await page.locator('button.block[data-republic="UZB"]').click();
	await expect(page).toHaveURL(/\/2018\/uzbekistan$/);
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				addEventListener('popstate', () => setTimeout(resolve, 100), { once: true });
				history.back();
			})
	);
	await page.evaluate(() => {
		history.forward();
		// a page that is busy hears the step late
		const until = performance.now() + 200;
		while (performance.now() < until);
	});
	await expect(page).toHaveURL(/\/2018\/uzbekistan$/);
	await page.waitForTimeout(500);
	await expect(page).toHaveURL(/\/2018\/uzbekistan$/);
	await expect(page.getByRole('article', { name: 'Uzbekistan' })).toBeVisible();
});

test('a reload gives the same view, camera included', async ({ page }) => {
	await page.goto('/2013?layers=corridors,institutes&focus=corridors&at=70,42,5.1');
	await liveMap(page);
	await expect(page.locator('.sentence')).toContainText('of 38 corridors');
	expect(await readMap(page, (map) => map.getZoom())).toBeCloseTo(5.1, 2);
	await page.reload();
	await liveMap(page);
	expect(await readMap(page, (map) => map.getZoom())).toBeCloseTo(5.1, 2);
	expect(await readMap(page, (map) => map.getCenter().lng)).toBeCloseTo(70, 2);
	await expect(page).toHaveURL(/layers=corridors,institutes&focus=corridors&at=70,42,5.1$/);
});

test('the reader’s own move of the map enters the link, the page’s framing does not', async ({
	page
}) => {
	await page.goto('/2018');
	await liveMap(page);
	await expect(page).toHaveURL(/\/2018$/);
	await page.locator('canvas.maplibregl-canvas').focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/\/2018\?at=/);
});

test('a mangled link keeps what it can and says once what it left out, and what is near', async ({
	page
}) => {
	await page.goto('/2016?layers=trains&focus=corridor&at=moon&students=degrees&utm_source=chat');
	await expectYear(page, 2016);
	const notice = page.getByRole('status').filter({ hasText: 'not understood' });
	await expect(notice).toContainText(/“layers”.*“at”.*“students”/);
	await expect(page.locator('.sentence')).toContainText('corridors');
	await notice.getByRole('link', { name: 'students=degree' }).click();
	await expect(page).toHaveURL(/\/2016\?focus=corridors&students=degree$/);
	await expect(notice).toHaveCount(0);
});

test('a link to what is not there says what it was and leads to what is nearest', async ({
	page
}) => {
	await page.goto('/2018/kazakhstan?region=shymkent&select=institute:ci-kaz-astna');
	const notice = page.getByRole('status').filter({ hasText: 'not understood' });
	await expect(notice).toContainText('The link names the city of Shymkent. It has been apart');
	await expect(notice).toContainText('There is no institute “ci-kaz-astna” here.');
	await expect(page).toHaveURL(/\/2018\/kazakhstan$/);
	await expect(notice.getByRole('link', { name: 'Turkistan' })).toHaveAttribute(
		'href',
		/\/2018\/kazakhstan\?region=turkistan$/
	);
	await notice.getByRole('link', { name: /^Confucius Institute/ }).click();
	await expect(page).toHaveURL(/select=institute:ci-kaz-astana$/);
	await expect(page.getByRole('article', { name: /^Confucius Institute/ })).toBeVisible();
	await expect(notice).toHaveCount(0);
});

test('a place that a page does not have is told of, with the nearest', async ({ page }) => {
	await page.goto('/data#source-xinhua-2018-oil');
	const notice = page.getByRole('status').filter({ hasText: 'source-xinhua-2018-oil' });
	await notice.getByRole('link').click();
	await expect(page).toHaveURL(/#source-xinhua-2017-oil$/);
	await expect(page.locator('#source-xinhua-2017-oil')).toBeInViewport();
	await expect(notice).toHaveCount(0);
});

test('old spellings lead to today’s pages with their query', async ({ page }) => {
	await page.goto('/2016/kaz?layer=students');
	await expect(page).toHaveURL(/\/2016\/kazakhstan\?layer=students$/);
	await expect(page.getByRole('article', { name: 'Kazakhstan' })).toBeVisible();
	await page.goto('/story');
	await expect(page).toHaveURL(/\/present$/);
});

/** Of the table in `tests/links/`: one of each kind of link, and what a reader sees of it. */
const SHOWN: [MapLink[0], (page: Page) => Locator][] = [
	['/2017/tajikistan', (page) => page.getByRole('article', { name: 'Tajikistan' })],
	['/2018?focus=investment', (page) => page.locator('.sentence', { hasText: 'USD' })],
	[
		'/2018?compare=kyrgyzstan,uzbekistan',
		(page) => page.getByRole('article', { name: 'Side by side' })
	],
	[
		'/2018/uzbekistan?region=karakalpakstan',
		(page) => page.getByRole('region', { name: 'Karakalpakstan' })
	],
	[
		'/2009?select=event:2009-12-14-central-asia-china-gas-pipeline-opens',
		(page) => page.getByRole('article', { name: 'Central Asia-China gas pipeline opens' })
	],
	['/present/khorgos', (page) => page.getByRole('heading', { name: 'A dry port in the steppe' })]
];

test('links that must work forever show their views on the real page', async ({ page }) => {
	for (const [link, shown] of SHOWN) {
		const [, view] = [...MAP_LINKS, ...STEP_LINKS].find(([each]) => each === link)!;
		await page.goto(link);
		await expect(shown(page).first(), link).toBeVisible();
		await expectYear(page, view.year ?? 2018);
	}
});

const HOSTILE = [
	'/2018?layers="><img src=x onerror=stolen=1>&focus=__proto__',
	`/2018?select=institute:${'<script>stolen=1</script>'.repeat(300)}`,
	'/2018?at=384400,0,3&lang=%E0%A4%A&least=1e308',
	'/2018?region=constructor&select=event:<svg/onload=stolen=1>&step=toString'
];

test('hostile links open a whole page, and nothing of them runs', async ({ page }) => {
	for (const link of HOSTILE) {
		await page.goto(link);
		await expectYear(page, 2018);
		await expect(page.getByRole('status').filter({ hasText: 'not understood' })).toBeVisible();
		expect(await page.locator('.atlas-page :is(img[src="x"], script)').count()).toBe(0);
		expect(await page.evaluate(() => 'stolen' in window)).toBe(false);
	}
});

test.describe('an address that is no page', () => {
	test.use({ allowedErrors: /404|400|Not found/ });

	test('says so and offers the nearest', async ({ page }) => {
		const response = await page.goto('/2004');
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('link', { name: /2005/ })).toBeVisible();
		await page.goto('/present/astana');
		await expect(page.getByRole('link', { name: 'Astana, 7 September 2013' })).toBeVisible();
	});

	test('stays readable when it is junk', async ({ page }) => {
		await page.goto('/2018/%E0%A4%A');
		await expect(page.getByRole('heading', { name: 'The atlas has no such page' })).toBeVisible();
		await page.goto('/<img src=x onerror=stolen=1>' + 'x'.repeat(3000));
		const main = page.getByRole('main');
		await expect(main).toContainText('…');
		await expect(main.locator('img')).toHaveCount(0);
	});
});
