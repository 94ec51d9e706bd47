import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const VIEW = '/2016/kazakhstan?layers=corridors,students&focus=corridors';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share this view' });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function openShare(page: Page, path: string) {
	await page.goto(path);
	const opener = page.getByRole('button', { name: 'Share this view' });
	await opener.focus();
	await page.keyboard.press('Enter');
	await expect(dialog(page)).toBeVisible();
	return opener;
}

test('the share dialog copies the view, the page and a citation from the keyboard', async ({
	page,
	baseURL
}) => {
	const opener = await openShare(page, VIEW);
	const link = dialog(page).getByLabel('This exact view', { exact: true });
	await expect(link).toBeFocused();
	await expect(link).toHaveValue(new URL(VIEW, baseURL).href);
	// the code is the link
	await expect(dialog(page).getByRole('img', { name: new URL(VIEW, baseURL).href })).toBeVisible();

	await page.keyboard.press('Enter');
	await expect(dialog(page).getByText('Link copied; it works on this computer only')).toBeVisible();
	expect(await clipboard(page)).toBe(new URL(VIEW, baseURL).href);

	await page.keyboard.press('p');
	await expect(dialog(page).getByText('Link to the page copied')).toBeVisible();
	expect(await clipboard(page)).toBe(new URL('/2016/kazakhstan', baseURL).href);

	await page.keyboard.press('c');
	await expect
		.poll(() => clipboard(page))
		.toMatch(/Kazakhstan in 2016\. In: .*Version (?:after )?\d{4}-\d{2}/);
	await dialog(page).getByRole('radio', { name: 'CSL-JSON' }).focus();
	await page.keyboard.press('Space');
	await expect
		.poll(async () => JSON.parse(await clipboard(page))[0]?.version)
		.toMatch(/^\d{4}-\d{2}(?:-\d+)?$/);

	await page.keyboard.press('Escape');
	await expect(dialog(page)).toBeHidden();
	await expect(opener).toBeFocused();
	// Escape closes the dialog but leaves the country open
	await expect(page).toHaveURL(/\/2016\/kazakhstan/);
});

test('a text page can be shared too', async ({ page, baseURL }) => {
	await openShare(page, '/claims');
	await expect(dialog(page).getByLabel('This exact view', { exact: true })).toHaveValue(
		new URL('/claims', baseURL).href
	);
	await page.keyboard.press('c');
	await expect.poll(() => clipboard(page)).toContain('/claims');

	await test.step('if a page may not copy, the dialog selects the link and says so', async () => {
		await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
		await page.keyboard.press('l');
		await expect(dialog(page).getByText(/does not allow copying/)).toBeVisible();
		expect(await page.evaluate(() => getSelection()?.toString() || null)).toContain('/claims');
	});
});
