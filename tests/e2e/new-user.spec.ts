import { expectYear, liveMap, yearSlider } from './atlas-page';
import { expect, test } from './fixtures';

test(
	'a new user finds a figure, its source, a gap, and shares the view',
	{ tag: '@map' },
	async ({ page, browser }) => {
		await page.goto('/2016');
		await liveMap(page);
		await yearSlider(page).focus();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await expectYear(page, 2018);

		await page.locator('button.country-label[data-country="KAZ"]').click();
		const panel = page.getByRole('article', { name: 'Kazakhstan' });
		const figure = panel.getByRole('button', { name: /^11,784 students in China/ });
		await expect(figure).toBeVisible();
		await figure.click();
		await expect(panel.getByText('Source', { exact: true }).first()).toBeVisible();
		await expect(panel.getByText(/Ministry of Education/).first()).toBeVisible();

		await yearSlider(page).focus();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await expectYear(page, 2020);
		await expect(panel.getByText('no figure published').first()).toBeVisible();
		await expect(page).toHaveURL(/\/2020\/kazakhstan$/);

		const other = await browser.newContext();
		const copy = await other.newPage();
		await copy.goto(page.url());
		await expectYear(copy, 2020);
		await expect(copy.getByRole('article', { name: 'Kazakhstan' })).toBeVisible();
		await other.close();
	}
);

test('the year is dragged along the timeline with the pointer', async ({ page }) => {
	await page.goto('/2005');
	const box = (await yearSlider(page).boundingBox())!;
	const column = box.width / 19;
	const y = box.y + box.height / 2;
	await page.mouse.move(box.x + column * 0.5, y);
	await page.mouse.down();
	await page.mouse.move(box.x + column * 8.5, y, { steps: 8 });
	await page.mouse.up();
	await expectYear(page, 2013);
	await expect(page).toHaveURL(/\/2013$/);
});
