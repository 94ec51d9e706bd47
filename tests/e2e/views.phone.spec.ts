import { expect, test } from './fixtures';

test('on a phone the menu opens the gallery, a scrollable row that does not overflow the page', async ({
	page
}) => {
	await page.goto('/2016');
	await page.getByRole('button', { name: 'Menu' }).click();
	await page.getByRole('dialog').getByRole('link', { name: 'Gallery', exact: true }).click();
	const gallery = page.getByRole('region', { name: 'Suggested views' });
	await expect(gallery).toBeInViewport();
	await expect(gallery).toBeFocused();
	await expect(page).toHaveURL(/\/2016$/);
	const row = gallery.getByRole('list').first();
	expect(await row.evaluate((list) => list.scrollWidth > 2 * list.clientWidth)).toBe(true);
	expect(
		await page.evaluate(
			() => document.documentElement.scrollWidth <= document.documentElement.clientWidth
		)
	).toBe(true);
	await gallery.getByRole('link', { name: /2021: a gap/ }).tap();
	await expect(page).toHaveURL('/2021?layers=students');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('2021');
});
