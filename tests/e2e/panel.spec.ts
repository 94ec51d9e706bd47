import type { Page } from '@playwright/test';
import { expectYear, waitForStart } from './atlas-page';
import { expect, test } from './fixtures';

const panel = (page: Page, name: string) => page.getByRole('article', { name });
const studentYears = (page: Page) =>
	page.getByRole('slider', { name: 'students in China: year', exact: true });

test('a chart of years', async ({ page }) => {
	await page.goto('/2018/kazakhstan');
	await waitForStart(page);
	const slider = studentYears(page);

	await test.step('moves the year of the map by arrow keys and by a click', async () => {
		await slider.focus();
		await page.keyboard.press('ArrowLeft');
		await expectYear(page, 2017);
		await expect(slider).toHaveAttribute('aria-valuetext', /^2017: all students 14,224/);
		await expect(page).toHaveURL(/\/2017\/kazakhstan$/);
		const box = (await slider.boundingBox())!;
		await page.mouse.click(box.x + (box.width / 19) * 8.5, box.y + box.height / 2);
		await expectYear(page, 2013);
		// every chart of the panel and the timeline have one cursor
		await expect(page.getByRole('slider', { name: 'Deals by year: year' })).toHaveValue('2013');
	});

	await test.step('T turns it into its table and back, with gaps and bounds in words', async () => {
		await slider.focus();
		await page.keyboard.press('t');
		const table = panel(page, 'Kazakhstan').getByRole('table', { name: 'Students in China' });
		await expect(table.getByRole('row', { name: /^2020/ })).toContainText('no figure published');
		await expect(table.getByRole('row', { name: /^2023/ })).toContainText('15,000 (suspect)');
		// keyboard users stay at the chart
		await page.keyboard.press('t');
		await expect(table).toHaveCount(0);
		await expect(slider).toBeVisible();
	});
});

test('the index links to trade by both sides’ returns, each figure to its source', async ({
	page
}) => {
	await page.goto('/2018/tajikistan');
	await waitForStart(page);
	const tajikistan = panel(page, 'Tajikistan');
	await tajikistan.getByRole('link', { name: 'Trade', exact: true }).click();
	const head = tajikistan.getByRole('heading', { name: 'Trade with China' });
	await expect(head).toBeFocused();
	await expect(head).toBeInViewport();
	await test.step('bug: the index of a panel scrolled the page under it, and its header away', async () =>
		expect(await page.evaluate(() => scrollY)).toBe(0));
	await expect(page).toHaveURL(/\/2018\/tajikistan$/);
	const ofHost = tajikistan.getByRole('button', {
		name: /^goods, both directions.*: about \$651 million/
	});
	await expect(
		tajikistan.getByRole('button', { name: /^goods, both directions.*: \$1\.51 billion/ })
	).toBeVisible();
	await ofHost.click();
	await expect(tajikistan.getByText('Source', { exact: true }).first()).toBeVisible();
	await tajikistan.getByRole('radio', { name: /goods to China/ }).check();
	await expect(page.getByRole('slider', { name: 'Goods to China: year' })).toHaveAttribute(
		'aria-valuetext',
		/China’s figures 77/
	);
});

test('loans, sites, agreements, polls and Russia are there for the year', async ({ page }) => {
	await page.goto('/2018/kyrgyzstan');
	const kyrgyzstan = panel(page, 'Kyrgyzstan');
	await expect(
		kyrgyzstan.getByRole('button', { name: /^records of loans and grants.*: \d+$/ })
	).toBeVisible();
	await kyrgyzstan.getByRole('link', { name: 'Sites', exact: true }).click();
	await expect(
		kyrgyzstan.getByText(/^project sites at the end of 2018; under construction: \d+/)
	).toBeVisible();
	await expect(
		kyrgyzstan.getByRole('button', { name: /^Eurasian Economic Union: since 6 August 2015/ })
	).toBeAttached();
	await expect(
		kyrgyzstan.getByRole('button', { name: /^owed to.*: \$1\.71 billion/ }).first()
	).toBeAttached();
	await expect(
		kyrgyzstan.getByRole('button', { name: /^students in Russia.*: 7,247/ })
	).toBeAttached();
	await kyrgyzstan.getByRole('button', { name: /^2014: \d polls?/ }).click();
	await expectYear(page, 2014);
});

test('the page of the region loads no chart', async ({ page }) => {
	const urls = new Set<string>();
	page.on('response', (response) => {
		if (/\.js$/.test(response.url())) urls.add(response.url());
	});
	await page.clock.install();
	await page.goto('/');
	await waitForStart(page);
	// what the page loads when idle
	await page.clock.runFor(10_000);
	// requested again: a body that is still loading when the test ends cannot be read
	for (const url of [...urls]) {
		expect(await (await page.request.get(url)).text(), url).not.toContain('var(--text) 7%');
	}
});
