import { COUNTRIES } from '../../src/lib/core/domain/countries';
import { YEARS } from '../../src/lib/core/domain/years';
import { expect, test } from './fixtures';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a country in a year reads as plain HTML: heading, figure, table, static map', async ({
		page
	}) => {
		await page.goto('/2016/kazakhstan');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('2016');
		await expect(page.getByText('13,996').first()).toBeVisible();
		await expect(page.getByRole('table').first()).toBeVisible();
		await expect(page.locator('svg.static-map .ribbons path')).toHaveCount(1);
	});

	test('a country in a year links to all its years, as tables', async ({ page }) => {
		await page.goto('/2016/kazakhstan');
		await page.getByRole('link', { name: 'Kazakhstan: all years as tables' }).click();
		await expect(page).toHaveURL(/\/kazakhstan$/);
		const students = page.getByRole('table', { name: 'Students in China, Kazakhstan, 2005–2023' });
		await expect(students.getByRole('row', { name: /^2016 13,996/ })).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Trade with China' })).toBeVisible();
		const years = await page
			.locator('#subjects th[scope="row"]')
			.filter({ visible: true })
			.allTextContents();
		expect(years).toEqual(expect.arrayContaining(YEARS.map(String)));
	});

	test('the index of a panel links to the section of all years', async ({ page }) => {
		await page.goto('/2016/kazakhstan');
		await page.getByRole('navigation', { name: 'In this panel' }).getByRole('link').last().click();
		await expect(page).toHaveURL(/\/kazakhstan#panel-/);
		await expect(page.locator(':target')).toBeVisible();
	});

	test('a year reports its gap', async ({ page }) => {
		await page.goto('/2021');
		await expect(page.getByText('no figure published for any of the five').first()).toBeVisible();
		await expect(page.locator('svg.static-map .ribbons path')).toHaveCount(0);
	});
});

test('every year and every country in every year is a page with its own title', async ({
	request
}) => {
	const titles = new Set<string>();
	const paths = YEARS.flatMap((year) => [
		`/${year}`,
		...COUNTRIES.map((country) => `/${year}/${country.slug}`)
	]);
	for (const path of paths) {
		const response = await request.get(path);
		expect(response.status(), path).toBe(200);
		const html = await response.text();
		expect(html, path).toContain('<table');
		titles.add(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
	}
	expect(titles.size).toBe(19 * 6);
});
