import { expect, test } from '../fixtures';

/** A project is in the state its source gives it, in the year shown. */
const SITES = 'layers=investment&focus=investment&investment=projects';

test('projects that are only on paper are separate and shown on request', async ({ page }) => {
	await page.goto(`/2018/kazakhstan?${SITES}`);
	const panel = page.getByRole('article', { name: 'Kazakhstan' });
	const sites = panel.locator('[aria-labelledby="panel-projects"]');
	// its rows load when near
	await sites.scrollIntoViewIfNeeded();
	await expect(sites.getByText('4 more were only announced or contracted by 2018')).toBeVisible();
	await expect(sites).not.toContainText('Tentek');
	await sites.getByRole('button', { name: 'Show them' }).click();
	await expect(page).toHaveURL(/sites=announced,contracted,building/);
	await sites.getByText('contracted: 3', { exact: true }).click();
	await expect(sites.getByRole('button', { name: /^Tentek .*contracted in 2018/ })).toBeVisible();
	await sites.getByRole('button', { name: 'Hide them' }).click();
	await expect(page).not.toHaveURL(/sites=/);

	await test.step('the legend counts those on paper in view, and shows them', async () => {
		await panel.getByRole('button', { name: 'Close' }).first().click();
		await expect(page).toHaveURL(`/2018?${SITES}`);
		const key = page.locator('section.investment.layer');
		await expect(key.getByText('6 more were only announced or contracted by 2018')).toBeVisible();
		await expect(key.getByText('contracted', { exact: true })).toBeHidden();
		await key.getByRole('button', { name: 'Show them' }).click();
		await expect(key.locator('.kinds').getByText('contracted', { exact: true })).toBeVisible();
	});
});

test('a cancelled centre is reported as cancelled, not finished (At-Bashy in 2021)', async ({
	page
}) => {
	await page.goto(`/2021/kyrgyzstan?${SITES}&select=project:p057`);
	const card = page.locator('.selection-card');
	await expect(card).toContainText('cancelled in 2020');
	await expect(card).toContainText('2019: contracted; 2020: cancelled');
});

test('a count on the outcomes page links to its projects, each with its sources', async ({
	page
}) => {
	await page.goto('/outcomes');
	const flows = page.locator('#courses');
	await flows.getByLabel('Country').selectOption('KGZ');
	await expect(page).toHaveURL(/\/outcomes\?republic=kyrgyzstan$/);
	await flows.getByRole('link', { name: 'Latest known status: cancelled: 1 project' }).click();
	await expect(flows.getByRole('heading', { name: /cancelled: 1 project/ })).toBeFocused();
	await expect(flows.getByRole('link', { name: /At-Bashy/ }).first()).toBeVisible();

	await page.locator('#countries select').selectOption('2018');
	const row = page.locator('#countries').getByRole('row', { name: /^Kazakhstan/ });
	await expect(row.getByRole('cell').nth(1)).toHaveText(/^[1-9]\d*$/);
	await row.getByRole('cell').nth(1).getByRole('link').click();
	const list = page.locator('#kazakhstan-contracted + ul');
	await expect(list).toBeVisible();
	await list.getByRole('link', { name: 'Tentek hydropower plant' }).click();
	const project = page.locator('#p041');
	await expect(project).toBeVisible();
	await expect(project.getByRole('link', { name: /FinanceAsia/ })).toHaveAttribute(
		'href',
		/data#source-financeasia-tentek-2018$/
	);
});
