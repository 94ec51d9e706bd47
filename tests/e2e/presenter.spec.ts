import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './fixtures';

const onStage = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 });
const noted = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 });
const [first, second, third] = [
	'Can a feared neighbour become a liked one?',
	'The offer joins a road and a classroom',
	'But the pipes were there before the speech'
];

async function openPresenter(page: Page, context: BrowserContext): Promise<Page> {
	const button = page.getByRole('button', { name: 'Open presenter view' });
	const [presenter] = await Promise.all([context.waitForEvent('page'), button.click()]);
	await expect(presenter.getByText('On screen')).toBeVisible();
	return presenter;
}

test('the presenter’s window and the stage control each other', async ({ page, context }) => {
	test.slow();
	await page.goto('/present/distrust');
	await expect(onStage(page, first!)).toBeVisible();
	const presenter = await openPresenter(page, context);
	await expect(noted(presenter, first!)).toBeVisible();
	await expect(presenter.getByText('1 of 16')).toBeVisible();

	await presenter.getByRole('button', { name: 'Next step' }).click();
	await expect(onStage(page, second!)).toBeVisible();
	await expect(presenter.getByText('2 of 16')).toBeVisible();
	await page.keyboard.press('PageDown');
	await expect(noted(presenter, third!)).toBeVisible();
	await presenter.keyboard.press('ArrowLeft');
	await expect(onStage(page, second!)).toBeVisible();

	await presenter.keyboard.press('b');
	await expect(page.getByRole('button', { name: /The screen is black/ })).toBeVisible();
	await expect(presenter.getByText('The audience’s screen is black')).toBeVisible();
	await presenter.keyboard.press('b');
	await expect(page.getByRole('button', { name: /The screen is black/ })).toBeHidden();
});

test('a reload of either window keeps the step and the elapsed time', async ({ page, context }) => {
	test.slow();
	await page.goto('/present/astana-2013');
	const presenter = await openPresenter(page, context);
	await expect(noted(presenter, second!)).toBeVisible();
	const elapsed = presenter.getByRole('timer', { name: 'Elapsed time' });
	const seconds = async () => {
		const [minutes = 0, rest = 0] = (await elapsed.innerText()).split(':').map(Number);
		return 60 * minutes + rest;
	};
	await expect(elapsed).toHaveText('0:00');
	await presenter.getByRole('button', { name: 'Start the clock' }).click();
	await expect.poll(seconds).toBeGreaterThan(1);
	const before = await seconds();
	await presenter.reload();
	await expect(noted(presenter, second!)).toBeVisible();
	await expect.poll(seconds).toBeGreaterThan(before);
	await page.reload();
	await expect(onStage(page, second!)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Next step' })).toBeVisible();
	await expect(presenter.getByText('On screen')).toBeVisible();
	const jump = presenter.getByRole('combobox', { name: 'Go to a step' });
	await jump.selectOption('distrust');
	await expect(onStage(page, first!)).toBeVisible();
});

test('a closed stage is reported and opened again at its step', async ({ page, context }) => {
	test.slow();
	await page.goto('/present/distrust');
	const presenter = await openPresenter(page, context);
	await page.close();
	await expect(presenter.getByText(/The audience screen is closed/)).toBeVisible();
	await expect(noted(presenter, first!)).toBeVisible();
	const [reopened] = await Promise.all([
		context.waitForEvent('page'),
		presenter.getByRole('button', { name: 'Open the audience screen' }).click()
	]);
	await expect(onStage(reopened, first!)).toBeVisible();
	await expect(presenter.getByText('On screen')).toBeVisible();
});

test('exploring on stage is mirrored, and the presenter’s window returns to the step', async ({
	page,
	context
}) => {
	test.slow();
	await page.goto('/present/astana-2013');
	const presenter = await openPresenter(page, context);
	await presenter.getByRole('button', { name: 'Explore the map' }).click();
	await expect(page.getByRole('button', { name: /^Back to step 2/ })).toBeVisible();
	await page.getByRole('button', { name: 'Next year' }).click();
	await expect(presenter.locator('[data-link^="/2014"]')).toBeVisible();
	await presenter.getByRole('button', { name: 'Back to step 2' }).click();
	await expect(onStage(page, second!)).toBeVisible();
	await expect(page).toHaveURL(/\/present\/astana-2013$/);
});

test('of two stages the one used last is shown and controlled', async ({ page, context }) => {
	await page.goto('/present/distrust');
	// a stage is in use as soon as it can be controlled
	await expect(page.locator('.stage-bar')).toBeVisible();
	const other = await context.newPage();
	await other.goto('/present/pipelines');
	await expect(other.locator('.stage-bar')).toBeVisible();
	const presenter = await context.newPage();
	await presenter.goto('/presenter');
	await expect(presenter.getByText(/^2 audience screens are open/)).toBeVisible();
	await expect(noted(presenter, third!)).toBeVisible();
	await page.bringToFront();
	await page.locator('.stage-column h1').click();
	await expect(noted(presenter, first!)).toBeVisible();
	await other.close();
	await expect(presenter.getByText(/^2 audience screens are open/)).toBeHidden();
});

test('alone it shows the story with its notes and turns its pages', async ({ page }) => {
	await page.goto('/presenter');
	await expect(page.getByText(/No audience screen is open/)).toBeVisible();
	await expect(noted(page, first!)).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Notes' })).toBeVisible();
	await page.keyboard.press('3');
	await page.keyboard.press('Enter');
	await expect(noted(page, third!)).toBeVisible();
	await page.reload();
	await expect(noted(page, third!)).toBeVisible();
	await page.keyboard.press('End');
	await expect(page.getByText('This is the last step.')).toBeVisible();
});
