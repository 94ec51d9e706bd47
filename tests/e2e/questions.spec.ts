/** The paper's own questions as pages: money and students, the spectrum of alignment, the claims. */
import { waitForStart } from './atlas-page';
import { expect, test } from './fixtures';

test('the relation of money and students', async ({ page }) => {
	await page.goto('/relation?students=degree&lag=9');
	await waitForStart(page);

	await test.step('keeps its settings in the address, and Back goes back', async () => {
		await expect(page.getByRole('status').filter({ hasText: '“lag”' })).toBeVisible();
		await page.getByRole('radio', { name: 'construction contracts' }).check({ force: true });
		await expect(page).toHaveURL('/relation?investment=construction&students=degree');
		const lag = page.getByRole('slider', { name: 'Students counted' });
		await lag.press('ArrowRight');
		await lag.press('ArrowRight');
		await expect(page).toHaveURL('/relation?investment=construction&students=degree&lag=2');
		await expect(page.getByText('Money of 2022–\u20602023: students 2 years later')).toBeVisible();
		await page.goBack();
		await expect(page.getByRole('radio', { name: 'acquisitions' })).toBeChecked();
	});

	await test.step('keys move to a point, which names its country', async () => {
		await page.locator('[data-point="KGZ-2012"]').focus();
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('[data-point="KGZ-2013"]')).toBeFocused();
		await page.keyboard.press('t');
		// every chart is also a table
		const rows = page.locator('#table table').getByRole('row');
		await expect.poll(() => rows.count()).toBeGreaterThan(40);
	});

	await test.step('bug: a card cancelled by Escape opened once it had loaded', async () => {
		const figure = page.locator('.reading').getByRole('button', { name: '1,003' });
		const card = page.getByRole('dialog', { name: '1,003' });
		let sendScripts!: () => void;
		const areSent = new Promise<void>((resolve) => (sendScripts = resolve));
		await page.route('**/*.js', (route) => areSent.then(() => route.continue()));
		const request = page.waitForRequest('**/*.js');
		await figure.click();
		const script = await request;
		await page.keyboard.press('Escape');
		sendScripts();
		await (await script.response())?.finished();
		await expect(figure).toBeFocused();
		await expect(card).toHaveCount(0);
		await figure.press('Enter');
		await expect(card.getByText('Source', { exact: true })).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(card).toHaveCount(0);
	});

	await test.step('a point opens its view', async () => {
		await page.locator('[data-point="KGZ-2013"]').press('Enter');
		await expect(page).toHaveURL('/2013/kyrgyzstan?focus=investment&students=degree');
	});
});

test('the spectrum of alignment', async ({ page }) => {
	await page.goto('/alignment?year=2014');
	await waitForStart(page);

	await test.step('a step links to its date and source', async () => {
		const step = page.getByRole('link', { name: '6 June 2018, begins: comprehensive' });
		const row = page.locator('#kgz-comprehensive_strategic_partnership_chn-begins-2018-06-06');
		await step.press('Enter');
		await expect(row).toBeFocused();
		await expect(row.getByRole('link')).toHaveAttribute('href', /^http/);
	});

	await test.step('is also a table', async () => {
		await page.locator('summary', { hasText: 'Show as a table' }).press('Enter');
		await expect(page.getByRole('main').getByRole('table').first()).toBeInViewport();
	});

	await test.step('follows its year, and the positions can be switched off', async () => {
		await expect(page.getByText('Turkmenistan at the end of 2014, towards Russia')).toHaveCount(1);
		await page.getByRole('button', { name: 'Next year' }).click();
		await expect(page).toHaveURL('/alignment?year=2015');
		await page.getByRole('switch', { name: 'Place the countries on the scale' }).click();
		await expect(page).toHaveURL('/alignment?year=2015&bare=yes');
		await expect(page.locator('.spectrum')).toHaveCount(0);
		await expect(page.getByRole('region', { name: 'In force, 2015' })).toContainText(
			'Eurasian Economic Union'
		);
	});
});
