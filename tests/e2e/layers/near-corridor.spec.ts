/** Institutes, projects and loans by their distance to a corridor in use in the year. */
import type { Page } from '@playwright/test';
import { waitForStart } from '../atlas-page';
import { expect, test } from '../fixtures';

const query = (page: Page) => () => new URL(page.url()).search;
const INSTITUTES = 'layers=institutes&focus=institutes';

test('a link asks which institutes are far from a corridor’s railway, and the reader changes it', async ({
	page
}) => {
	await page.goto(`/2018?${INSTITUTES}&near=rail-beyond-50`);
	await waitForStart(page);
	const sentence = page.locator('.sentence');
	await expect(sentence).toContainText('farther than 50 km from a corridor’s railway in use');
	await page.getByText('Each site from the year it opened').first().click();
	const options = page.locator('.institutes .options').first();
	const counted = options.getByText(/\d+ of \d+ Chinese institutes shown; \d+ hidden/);
	await expect(counted).toBeVisible();
	const [, shown = '', all = ''] = /(\d+) of (\d+)/.exec((await counted.textContent())!)!;
	expect(Number(shown)).toBeGreaterThan(0);
	expect(Number(shown)).toBeLessThan(Number(all));

	await test.step('the list has those shown, each with its distance', async () => {
		await page.getByRole('link', { name: 'On the map now' }).press('Enter');
		const items = page
			.getByRole('region', { name: 'On the map now' })
			.getByRole('region', { name: 'Institutes' })
			.getByRole('listitem');
		await expect(items).toHaveCount(Number(shown));
		await expect(items.first()).toContainText(/ km.* from a corridor’s railway in use/);
	});

	await test.step('the legend changes the side, the kind and the kilometres', async () => {
		await options.getByRole('button', { name: 'within', exact: true }).click();
		await expect.poll(query(page)).toBe(`?${INSTITUTES}&near=rail-within-50`);
		await options.getByRole('combobox', { name: 'Distance to a corridor' }).selectOption({
			label: 'a corridor’s road'
		});
		await expect.poll(query(page)).toBe(`?${INSTITUTES}&near=road-within-50`);
		const field = options.getByLabel('Kilometres, 1 to 500');
		await field.fill('20');
		await field.press('Enter');
		await expect.poll(query(page)).toBe(`?${INSTITUTES}&near=road-within-20`);
		await expect(page.getByText(/cannot say for \d+, as the course/).first()).toBeVisible();
		// a number that no filter has leaves it as it is
		await field.fill('900');
		await field.press('Enter');
		await expect(field).toHaveValue('20');
	});

	await test.step('what it cannot place stands in the list apart', async () => {
		await expect(
			page.getByRole('heading', { name: /^Cannot say for \d+: the course or the place/ })
		).toBeVisible();
	});

	await test.step('it is taken away', async () => {
		await options.getByRole('button', { name: 'Show all' }).click();
		await expect.poll(query(page)).toBe(`?${INSTITUTES}`);
		await expect(sentence).not.toContainText('km');
	});
});

test('a country’s panel and a card say the distance of a project', async ({ page }) => {
	await page.goto(
		'/2018/uzbekistan?layers=investment&focus=investment&investment=projects&near=rail-within-20'
	);
	const sites = page
		.getByRole('article', { name: 'Uzbekistan' })
		.locator('[aria-labelledby="panel-projects"]');
	await sites.scrollIntoViewIfNeeded();
	const building = sites.getByRole('button', { name: /from a corridor’s railway in use/ }).first();
	await expect(building).toBeVisible();
	await expect(sites.getByText(/^Cannot say for \d+: the course/)).toBeVisible();
	await building.click();
	const near = page.locator('.selection-card [data-near]');
	await expect(near).toContainText(/km.* from the railway .+, in use in 2018/);
	await near.getByRole('button').first().click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('Measured from the place of the item');
});
