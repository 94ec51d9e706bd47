import { readFileSync } from 'node:fs';
import type { NamedView } from '../../src/lib/features/gallery/named-views';
import { openGroup, waitForStart } from './atlas-page';
import { expect, test } from './fixtures';

const NAMED_VIEWS = JSON.parse(
	readFileSync('src/lib/core/data/built/en/named-views.json', 'utf8')
) as NamedView[];

test('the gallery is reached from the header, opens a view with the keyboard alone, and Back returns', async ({
	page
}) => {
	await page.goto('/2016');
	await waitForStart(page);
	// the view on the map stays: the gallery is below it
	await openGroup(page, 'Map');
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

test('a view is kept among the recent ones, and can be reset', async ({ page }) => {
	await page.goto('/2016/kazakhstan?focus=institutes');
	const recent = () => page.evaluate(() => localStorage.getItem('atlas-recent-views'));

	await test.step('a view can be reset to its page’s defaults, and Back undoes it', async () => {
		const reset = page.getByRole('button', { name: 'Reset the view' });
		await expect.poll(recent).toBe('["/2016/kazakhstan?focus=institutes"]');
		await reset.press('Enter');
		await expect(page).toHaveURL(/\/2016\/kazakhstan$/);
		await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
		await expect(reset).toHaveCount(0);
		await expect(page.getByRole('main')).toBeFocused();
		await page.goBack();
		await expect(page).toHaveURL('/2016/kazakhstan?focus=institutes');
		await expect(reset).toBeVisible();
	});

	await test.step('recent views are listed in this browser, in the gallery and the search, and can be cleared', async () => {
		await page.goto('/');
		await page.getByRole('combobox', { name: 'Search the atlas' }).focus();
		await expect(page.getByRole('option', { name: /^Kazakhstan in 2016/ })).toBeVisible();
		await page.keyboard.press('Escape');

		await openGroup(page, 'Map');
		await page.getByRole('link', { name: 'Gallery', exact: true }).click();
		await page.getByRole('button', { name: 'Clear the list' }).scrollIntoViewIfNeeded();
		const seen = page.getByRole('list', { name: 'Recently viewed' });
		await expect(seen.getByRole('link')).toHaveText(['Kazakhstan in 2016']);
		await expect(page.getByText('stays on this device')).toBeVisible();
		await page.getByRole('button', { name: 'Clear the list' }).click();
		await expect(page.getByText('The list was cleared.')).toBeVisible();
		expect(await recent()).toBeNull();
	});

	await test.step('bug: of two tabs that wrote at the same time one lost its view', async () => {
		const release = await page.evaluateHandle(() => {
			let done: () => void = () => undefined;
			void navigator.locks.request(
				'atlas-recent-views',
				() => new Promise<void>((end) => (done = end))
			);
			return { now: () => done() };
		});
		const other = await page.context().newPage();
		await other.goto('/2010');
		const countWaiting = () =>
			page.evaluate(async () => (await navigator.locks.query()).pending!.length);
		await expect.poll(countWaiting).toBe(1);
		expect(await recent()).toBeNull();
		await release.evaluate(({ now }) => now());
		await expect.poll(recent).toBe('["/2010"]');
	});
});
