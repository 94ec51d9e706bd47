/** The paper's own questions as pages: money and students, the spectrum of alignment, the claims. */
import { expect, test } from './fixtures';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the relation reads as plain HTML: drawing, correlation, its limits, table', async ({
		page
	}) => {
		await page.goto('/relation');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Money and students');
		await expect(page.locator('[data-point]')).toHaveCount(76);
		await expect(page.getByText('from 67 pairs')).toBeVisible();
		await expect(
			page.getByText('Correlation between five countries does not prove cause')
		).toBeVisible();
		await page.getByText('Table of all points').click();
		await expect(
			page.getByRole('row', { name: /Kazakhstan 2018 18\.64 2018 11,784/ })
		).toBeVisible();
	});

	test('the alignment reads as plain HTML: places, rule, dated steps', async ({ page }) => {
		await page.goto('/alignment');
		await expect(page.getByText('Kyrgyzstan at the end of 2023, towards China')).toHaveCount(1);
		await expect(page.getByText('The highest level in force counts')).toBeVisible();
		await expect(page.locator('#kyrgyzstan').getByText('11 September 2013').first()).toBeVisible();
	});
});

test('the relation keeps its settings in the address, and Back goes back', async ({ page }) => {
	await page.goto('/relation?students=degree&lag=9');
	await expect(page.getByRole('status').filter({ hasText: '“lag”' })).toBeVisible();
	await page.getByRole('radio', { name: 'construction contracts' }).check({ force: true });
	await expect(page).toHaveURL('/relation?investment=construction&students=degree');
	const lag = page.getByRole('slider', { name: 'Students counted' });
	await lag.press('ArrowRight');
	await lag.press('ArrowRight');
	await expect(page).toHaveURL('/relation?investment=construction&students=degree&lag=2');
	await expect(page.getByText('Money of 2022–2023: students 2 years later')).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('radio', { name: 'acquisitions' })).toBeChecked();
});

test('keys move to a point of the relation, which names its country and opens its view', async ({
	page
}) => {
	await page.goto('/relation?students=degree');
	// the keys work once the page has started
	await expect(async () => {
		await page.locator('[data-point="KGZ-2012"]').focus();
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('[data-point="KGZ-2013"]')).toBeFocused({ timeout: 500 });
	}).toPass();
	await page.keyboard.press('t');
	await expect(page.locator('#table table')).toBeVisible();
	await page.locator('.reading').getByRole('button', { name: '1,003' }).click();
	await expect(page.getByText('Source', { exact: true }).first()).toBeVisible();
	await page.keyboard.press('Escape');
	await page.locator('[data-point="KGZ-2013"]').press('Enter');
	await expect(page).toHaveURL('/2013/kyrgyzstan?focus=investment&students=degree');
});

test('the spectrum follows its year, and the positions can be switched off', async ({ page }) => {
	await page.goto('/alignment?year=2014');
	await expect(page.getByText('Turkmenistan at the end of 2014, towards Russia')).toHaveCount(1);
	await page.getByRole('button', { name: 'Next year' }).click();
	await expect(page).toHaveURL('/alignment?year=2015');
	await page.getByRole('switch', { name: 'Rank the countries' }).click();
	await expect(page).toHaveURL('/alignment?year=2015&bare=yes');
	await expect(page.locator('.spectrum')).toHaveCount(0);
	await expect(page.getByRole('region', { name: 'In force, 2015' })).toContainText(
		'Eurasian Economic Union'
	);
});

test('a step of the alignment links to its date and source', async ({ page }) => {
	await page.goto('/alignment');
	const step = page.getByRole('link', { name: '6 June 2018, begins: comprehensive' });
	const row = page.locator('#kgz-comprehensive_strategic_partnership_chn-begins-2018-06-06');
	await expect(async () => {
		await step.press('Enter');
		await expect(row).toBeFocused({ timeout: 500 });
	}).toPass();
	await expect(row.getByRole('link')).toHaveAttribute('href', /^http/);
});

test('every claim has its anchor, and every link of a claim is a page of the atlas', async ({
	page,
	request
}) => {
	await page.goto('/claims');
	for (let number = 1; number <= 14; number++) {
		await expect(page.locator(`section#claim-${number}`)).toHaveCount(1);
	}
	const links = await page
		.locator('section[id^="claim-"] a.view')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
	expect(links.length).toBeGreaterThan(13);
	expect(links).toContain('/relation');
	for (const link of new Set(links)) {
		expect((await request.get(link)).status(), link).toBe(200);
	}
	await page.locator('#claim-3').getByRole('button', { name: '$21.06 billion' }).click();
	await expect(page.getByText('Source', { exact: true }).first()).toBeVisible();
});
