import { expectYear, liveMap, started, yearSlider } from './atlas-page';
import { expect, test } from './fixtures';

test(
	'a phone shows one layer, a list with the figures, and no sideways scroll',
	{ tag: '@map' },
	async ({ page }) => {
		await page.goto('/2018');
		// the touch that starts the page brings its map
		await started(page);
		await liveMap(page);
		await expect(page.getByRole('link', { name: 'Kazakhstan', exact: true })).toBeVisible();
		await expect(page.getByRole('listitem').filter({ hasText: /^Kazakhstan/ })).toContainText(
			'11,784'
		);
		const widths = await page.evaluate(() => [
			document.documentElement.scrollWidth,
			document.documentElement.clientWidth
		]);
		expect(widths[0]).toBe(widths[1]);
	}
);

test('a row opens the country; the year is dragged with a thumb', async ({ page }) => {
	await page.goto('/2018');
	// the notice of the missing live map moves the list as the page starts
	await started(page);
	await page.getByRole('link', { name: 'Uzbekistan', exact: true }).click();
	await expect(page.getByRole('article', { name: 'Uzbekistan' })).toBeVisible();
	const box = (await yearSlider(page).boundingBox())!;
	await page.touchscreen.tap(box.x + (box.width / 19) * 11.5, box.y + box.height / 2);
	await expectYear(page, 2016);
	await expect(page).toHaveURL(/\/2016\/uzbekistan/);
});
