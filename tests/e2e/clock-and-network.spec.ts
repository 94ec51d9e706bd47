/** Wrong clocks, and several tabs. */
import { followBar, waitForStart } from './atlas-page';
import { expect, test } from './fixtures';

test('a clock in 1999 or 2099 changes nothing, and no wrong date is shown', async ({ page }) => {
	const isWrong = /1999|2099|Invalid Date/;
	await page.clock.setFixedTime(new Date('1999-01-01T00:00:00Z'));
	await page.goto('/2018');
	await waitForStart(page);
	for (const year of [1999, 2099]) {
		await page.clock.setFixedTime(new Date(`${year}-01-01T00:00:00Z`));
		await expect(page.locator('.sentence')).toContainText('29,885');
		await page.getByRole('button', { name: 'Share this view' }).click();
		const dialog = page.getByRole('dialog');
		await expect(dialog.getByText(/Soft Power Atlas/).first()).toBeVisible();
		await expect(dialog).not.toContainText(isWrong);
		await page.keyboard.press('Escape');
		await followBar(page, 'Data', 'Tables and sources');
		await expect(page.locator('#tables')).toBeVisible();
		await expect(page.locator('body')).not.toContainText(isWrong);
		await page.goBack();
	}
});

test('two tabs share recent views and the theme', async ({ page, context }) => {
	await context.clock.install();
	const other = await context.newPage();
	const kept = () => page.evaluate(() => localStorage.getItem('atlas-recent-views') ?? '');
	const tabs = [
		[page, '/2016'],
		[other, '/2014']
	] as const;
	// one after the other: both have one clock, and of views kept in the same moment one can be lost
	for (const [tab, path] of tabs) {
		await tab.goto(path);
		await tab.bringToFront();
		await waitForStart(tab);
		await context.clock.runFor(3000);
		await expect.poll(kept).toContain(path);
	}
	expect(await kept()).toContain('/2016');
	await page.bringToFront();
	await page
		.getByRole('button', { name: /^Theme/ })
		.first()
		.click();
	await page.getByRole('menuitemradio', { name: 'Dark' }).click();
	await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
});
