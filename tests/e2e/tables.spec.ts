import { waitForStart } from './atlas-page';
import { expect, test } from './fixtures';

// the relation and the alignment: questions.spec.ts
test('every chart and map is also a table', async ({ page }) => {
	await page.goto('/2016/kazakhstan');
	await waitForStart(page);

	await test.step('each chart of a panel has a button in its heading', async () => {
		const panel = page.getByRole('article', { name: 'Kazakhstan' });
		// the sections below are drawn when scrolled near
		await panel.getByRole('link', { name: 'Data gaps' }).click();
		await panel.getByRole('link', { name: 'Students', exact: true }).click();
		await expect.poll(() => panel.locator('figure').count()).toBeGreaterThan(3);
		// sections above may still be drawn meanwhile: each chart that is there gets its turn
		const drawn = panel.locator('figure').filter({ has: page.locator('.plot svg') });
		while ((await drawn.count()) > 0) {
			// without a button it waits here, and the test fails
			await drawn
				.first()
				.getByRole('button', { name: /as a table$/ })
				.click();
			const table = panel.locator('figure').filter({
				has: page.getByRole('button', { name: /as a chart$/ }).and(page.locator(':focus'))
			});
			await expect.poll(() => table.getByRole('row').count()).toBeGreaterThan(10);
		}
	});

	await test.step('the map, in a country or in all', async () => {
		const table = page.locator('#figures').getByRole('table').first();
		const isTable = async () => {
			// those of all years load with the scripts; without, the page of the country has them
			await expect.poll(() => table.getByRole('row').count()).toBeGreaterThan(5);
			await expect(table.locator('caption')).not.toHaveText('');
		};
		await isTable();
		await page.getByRole('article').getByRole('button', { name: 'Close' }).first().click();
		await expect(page).toHaveURL(/\/2016$/);
		await isTable();
	});
});
