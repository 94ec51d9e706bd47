/** Links that must work, and the notices of those that do not, on pages without the live map. */
import type { Locator, Page } from '@playwright/test';
import { MAP_LINKS, STEP_LINKS, type MapLink } from '../links/map-links';
import { checkEach, expectYear, moveTo, waitForStart } from './atlas-page';
import { expect, test } from './fixtures';
import { getTitleAt } from './talk-steps';

test('a broken link keeps what it can, reports once what it ignored and suggests the nearest', async ({
	page
}) => {
	await page.goto('/2016?layers=trains&focus=corridor&at=moon&students=degrees&utm_source=chat');
	await expectYear(page, 2016);
	const notice = page.getByRole('status').filter({ hasText: 'not recognised' });
	await expect(notice).toContainText(/“layers”.*“at”.*“students”/);
	await expect(page.locator('.sentence')).toContainText('corridors');
	await notice.getByRole('link', { name: 'students=degree' }).click();
	await expect(page).toHaveURL(/\/2016\?focus=corridors&students=degree$/);
	await expect(notice).toHaveCount(0);

	await test.step('a link to an unknown item links to the nearest', async () => {
		await moveTo(page, '/2018/kazakhstan?region=turkestan&select=institute:ci-kaz-astna');
		await expect(notice).toContainText('There is no region “turkestan” here.');
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
});

test('an old spelling redirects with its query and anchor; an unknown anchor is reported, with the nearest one', async ({
	page
}) => {
	await page.goto('/sources?edition=none#source-xinhua-2018-oil');
	await expect(page).toHaveURL(/\/data\?edition=none#source-xinhua-2018-oil$/);
	const notice = page.getByRole('status').filter({ hasText: 'source-xinhua-2018-oil' });
	await notice.getByRole('link').click();
	await expect(page).toHaveURL(/#source-xinhua-2017-oil$/);
	await expect(page.locator('#source-xinhua-2017-oil')).toBeInViewport();
	await expect(notice).toHaveCount(0);
});

test('a link to an old spelling on a running page works, and Back returns to that page', async ({
	page
}) => {
	await page.goto('/about');
	await waitForStart(page);
	await page.getByRole('main').evaluate((main) => {
		const link = document.createElement('a');
		Object.assign(link, { href: '/2016/kaz?focus=students', textContent: 'old' });
		main.prepend(link);
	});
	await page.getByRole('link', { name: 'old', exact: true }).click();
	await expect(page).toHaveURL(/\/2016\/kazakhstan\?focus=students$/);
	await expect(page.getByRole('article', { name: 'Kazakhstan' })).toBeVisible();
	await page.goBack();
	await expect(page).toHaveURL(/\/about$/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('old spellings redirect to current pages', async ({ page }) => {
		await page.goto('/2016/kaz');
		await expect(page).toHaveURL(/\/2016\/kazakhstan$/);
	});
});

/** From the table in `tests/links/`: one of each kind of link, and what a reader sees. */
const SHOWN: [MapLink[0], (page: Page) => Locator][] = [
	['/2017/tajikistan', (page) => page.getByRole('article', { name: 'Tajikistan' })],
	['/2018?focus=investment', (page) => page.locator('.sentence', { hasText: '$' })],
	[
		'/2018?compare=kyrgyzstan,uzbekistan',
		(page) => page.getByRole('article', { name: 'Compare countries' })
	],
	[
		'/2018/uzbekistan?region=karakalpakstan',
		(page) => page.getByRole('region', { name: 'Karakalpakstan' })
	],
	[
		'/2009?select=event:2009-12-14-central-asia-china-gas-pipeline-opens',
		(page) => page.getByRole('article', { name: 'Central Asia-China gas pipeline opens' })
	],
	['/present/khorgos', (page) => page.getByRole('heading', { name: getTitleAt('khorgos') })]
];

test('links that must work forever show their views on the real page', async ({ page }) => {
	const shown = new Map(SHOWN);
	await checkEach(page, [...shown.keys()], async (link) => {
		const [, view] = [...MAP_LINKS, ...STEP_LINKS].find(([each]) => each === link)!;
		await expect(shown.get(link)!(page).first(), link).toBeVisible();
		await expectYear(page, view.year ?? 2018);
	});
});

const HOSTILE = [
	`/2018?layers="><img src=x onerror=stolen=1>&focus=__proto__&select=institute:${'<script>stolen=1</script>'.repeat(300)}`,
	'/2018?at=384400,0,3&lang=%E0%A4%A&least=1e308&region=constructor&select=event:<svg/onload=stolen=1>&step=toString'
];

test('hostile links open a complete page, and no part of them runs', async ({ page }) => {
	for (const link of HOSTILE) {
		await page.goto(link);
		await expectYear(page, 2018);
		await expect(page.getByRole('status').filter({ hasText: 'not recognised' })).toBeVisible();
		expect(await page.locator('.atlas-page :is(img[src="x"], script)').count()).toBe(0);
		expect(await page.evaluate(() => 'stolen' in window)).toBe(false);
	}
});

test.describe('an unknown address', () => {
	test.use({ allowedErrors: /404|400|Not found/ });

	test('in an old spelling without a file redirects to the current page, or offers the nearest', async ({
		page
	}) => {
		await page.goto('/embed/2016/KAZ?timeline=no');
		await expect(page).toHaveURL(/\/embed\/2016\/kazakhstan\?timeline=no$/);
		const response = await page.goto('/story/astana');
		expect(response?.status()).toBe(404);
		await expect(page).toHaveURL(/\/present\/astana$/);
		await expect(page.getByRole('link', { name: getTitleAt('astana-2013') })).toBeVisible();
	});

	test('stays readable when it is junk', async ({ page }) => {
		await page.goto('/2018/%E0%A4%A');
		await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
		await page.goto('/<img src=x onerror=stolen=1>' + 'x'.repeat(3000));
		const main = page.getByRole('main');
		await expect(main).toContainText('…');
		await expect(main.locator('img')).toHaveCount(0);
	});
});
