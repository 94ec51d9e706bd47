import { YEARS } from '../../src/lib/core/domain/years';
import { expect, test } from './fixtures';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a country in a year reads as plain HTML, and links to all its years', async ({ page }) => {
		await page.goto('/2016/kazakhstan');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('2016');
		await expect(page.getByText('13,996').first()).toBeVisible();
		await expect(page.getByRole('table').first()).toBeVisible();
		await expect(page.locator('.only-in-desktop .ribbons path')).toHaveCount(1);
		const all = page.getByRole('link', { name: 'Kazakhstan: all years as tables' });
		await expect(all).toHaveAttribute('href', /^[./]*kazakhstan$/);

		await test.step('the index of its panel links to the section of all years', async () => {
			const index = page.getByRole('navigation', { name: 'In this panel' });
			await index.getByRole('link').last().click();
			await expect(page).toHaveURL(/\/kazakhstan#panel-/);
			await expect(page.locator(':target')).toBeVisible();
		});

		await test.step('all years are tables', async () => {
			const students = page.getByRole('table', {
				name: 'Students in China, Kazakhstan, 2005–\u20602023'
			});
			await expect(students.getByRole('row', { name: /^2016 13,996/ })).toBeVisible();
			await expect(page.getByRole('heading', { name: 'Trade with China' })).toBeVisible();
			const years = await page
				.locator('#subjects th[scope="row"]')
				.filter({ visible: true })
				.allTextContents();
			expect(years).toEqual(expect.arrayContaining(YEARS.map(String)));
		});
	});

	test('the menu of a narrow window shows all pages in their groups', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto('/2016');
		const pages = page.getByRole('navigation', { name: 'Pages' });
		await pages.locator('summary').getByText('Findings').click();
		const link = pages.getByRole('link', { name: 'What happened to the projects' });
		await expect(link).toBeInViewport();
		await link.click();
		await expect(page).toHaveURL(/\/outcomes$/);
	});

	test('a year reports its gap', async ({ page }) => {
		await page.goto('/2021');
		await expect(page.getByText('no figure published for any of the five').first()).toBeVisible();
		await expect(page.locator('svg.static-map .ribbons path')).toHaveCount(0);
	});
});
