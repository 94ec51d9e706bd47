/** Wrong clocks, slow networks, sleeping tabs, and several tabs. */
import { expectYear, shownYear, started } from './atlas-page';
import { expect, test } from './fixtures';

for (const year of [1999, 2099]) {
	test(`a clock in ${year} changes nothing, and no wrong date is shown`, async ({ page }) => {
		await page.clock.setFixedTime(new Date(`${year}-01-01T00:00:00Z`));
		await page.goto('/2018');
		await started(page);
		await expect(page.locator('.sentence')).toContainText('29,885');
		await page.getByRole('button', { name: 'Share this view' }).click();
		const dialog = page.getByRole('dialog');
		await expect(dialog.getByText(/Soft Power Atlas/).first()).toBeVisible();
		await expect(dialog).not.toContainText(String(year));
		await page.goto('/data');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.locator('body')).not.toContainText(String(year));
		await expect(page.locator('body')).not.toContainText('Invalid Date');
	});
}

test('on a slow network the figures appear before the scripts, and early input is kept', async ({
	page,
	context
}) => {
	const network = await context.newCDPSession(page);
	await network.send('Network.enable');
	await network.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 400,
		downloadThroughput: (750 * 1024) / 8,
		uploadThroughput: (250 * 1024) / 8
	});
	await page.goto('/2018', { waitUntil: 'commit' });
	await expect(page.locator('.sentence')).toContainText('29,885');
	await expect(page.locator('svg.static-map .ribbons path')).toHaveCount(5);
	const isEarly = await page.evaluate(() => 'earlyInput' in window);
	expect(isEarly, 'read before the scripts had started').toBe(true);
	await page.getByRole('slider', { name: 'Year', exact: true }).press('End');
	await expect
		.poll(() => page.evaluate(() => 'earlyInput' in window), { timeout: 60_000 })
		.toBe(false);
	await expectYear(page, 2023);
});

test('a tab that slept for a day while playing continues from where it was', async ({ page }) => {
	await page.clock.install();
	await page.goto('/2005');
	await started(page);
	await page.getByRole('button', { name: 'Play', exact: true }).click();
	await page.clock.runFor(1300);
	await expectYear(page, 2006);
	// like a closed laptop: timers that are due run once when it is opened
	await page.clock.fastForward('24:00:00');
	await expectYear(page, 2007);
	await page.clock.runFor(1300);
	await expectYear(page, 2008);
	await page.getByRole('button', { name: 'Pause', exact: true }).click();
	await page.clock.fastForward('24:00:00');
	await expect(shownYear(page)).toHaveAttribute('data-year', '2008');
});

test('two tabs share recent views and the theme', async ({ page, context }) => {
	const other = await context.newPage();
	await Promise.all([page.goto('/2016/kazakhstan'), other.goto('/2014/uzbekistan')]);
	const kept = () => page.evaluate(() => localStorage.getItem('atlas-recent-views') ?? '');
	for (const each of [page, other]) {
		await each.bringToFront();
		await started(each);
		await expect.poll(kept, { timeout: 30_000 }).toContain(new URL(each.url()).pathname);
	}
	expect(await kept()).toContain('/2016/kazakhstan');
	await page.bringToFront();
	await page
		.getByRole('button', { name: /^Theme/ })
		.first()
		.click();
	await page.getByRole('menuitemradio', { name: 'Dark' }).click();
	await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
});
