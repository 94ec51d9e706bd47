import { readFileSync } from 'node:fs';
import type { NamedView } from '../../src/lib/core/data/named-views';
import { started } from './atlas-page';
import { expect, test } from './fixtures';

const NAMED_VIEWS = JSON.parse(
	readFileSync('src/lib/core/data/built/en/named-views.json', 'utf8')
) as NamedView[];

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the gallery is plain links with pictures, titles and sentences', async ({
		page,
		baseURL
	}) => {
		await page.goto('/');
		const gallery = page.getByRole('region', { name: 'Suggested views' });
		// the others load once the atlas has started: the front page has a budget
		const first = NAMED_VIEWS.slice(0, 4);
		await expect(gallery.getByRole('listitem')).toHaveCount(first.length);
		for (const { title, link, text } of first) {
			await expect(gallery.getByRole('link', { name: title })).toHaveJSProperty(
				'href',
				new URL(link, baseURL).href
			);
			await expect(gallery.getByText(text)).toHaveCount(1);
		}
	});
});

test('the gallery is reached from the header, opens a view with the keyboard alone, and Back returns', async ({
	page
}) => {
	await page.goto('/2016');
	await started(page);
	// the view on the map stays: the gallery is below it
	await page.getByRole('link', { name: 'Gallery', exact: true }).press('Enter');
	const gallery = page.getByRole('region', { name: 'Suggested views' });
	await expect(gallery).toBeFocused();
	await expect(gallery).toBeInViewport();
	await expect(page).toHaveURL(/\/2016$/);

	// only the picture of the page's theme loads
	const pictures = gallery.getByRole('listitem').first().locator('img');
	await expect
		.poll(() =>
			pictures.evaluateAll((all) => all.map((each) => (each as HTMLImageElement).naturalWidth))
		)
		.toEqual([0, 480]);

	await page.keyboard.press('Tab');
	const [first] = NAMED_VIEWS;
	await expect(gallery.getByRole('link', { name: first!.title })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(first!.link);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('2013');
	await page.goBack();
	await expect(page).toHaveURL(/\/2016$/);
});

test('recent views are listed in this browser, in the gallery and the search, and can be cleared', async ({
	page
}) => {
	await page.goto('/2016/kazakhstan?focus=institutes');
	await expect
		.poll(() => page.evaluate(() => localStorage.getItem('atlas-recent-views')))
		.toBe('["/2016/kazakhstan?focus=institutes"]');

	await page.goto('/');
	await page.getByRole('combobox', { name: 'Search the atlas' }).focus();
	await expect(page.getByRole('option', { name: /^Kazakhstan in 2016/ })).toBeVisible();
	await page.keyboard.press('Escape');

	await page.getByRole('link', { name: 'Gallery', exact: true }).click();
	await page.getByRole('button', { name: 'Clear the list' }).scrollIntoViewIfNeeded();
	const seen = page.getByRole('list', { name: 'Recently viewed' });
	await expect(seen.getByRole('link')).toHaveText(['Kazakhstan in 2016']);
	await expect(page.getByText('stays on this device')).toBeVisible();
	await page.getByRole('button', { name: 'Clear the list' }).click();
	await expect(page.getByText('The list was cleared.')).toBeVisible();
	expect(await page.evaluate(() => localStorage.getItem('atlas-recent-views'))).toBeNull();
});

test('a view can be reset to its page’s defaults, and Back undoes it', async ({ page }) => {
	const link = '/2016/kazakhstan?layers=institutes&focus=institutes';
	await page.goto('/2016/kazakhstan');
	const reset = page.getByRole('button', { name: 'Reset the view' });
	await expect(page.getByRole('link', { name: 'Gallery', exact: true })).toBeVisible();
	await expect(reset).toHaveCount(0);
	await page.goto(link);
	await reset.press('Enter');
	await expect(page).toHaveURL(/\/2016\/kazakhstan$/);
	await expect(reset).toHaveCount(0);
	await expect(page.getByRole('main')).toBeFocused();
	await page.goBack();
	await expect(page).toHaveURL(link);
	await expect(reset).toBeVisible();
});
