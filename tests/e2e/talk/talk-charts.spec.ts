import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { waitForStart } from '../atlas-page';

/** Adds the chart whose menu is in a part of the page, and waits for the answer. */
async function addChart(part: Locator, step: number): Promise<void> {
	await part.locator('summary[aria-label]').first().click();
	await part.getByRole('button', { name: 'Add to talk' }).first().click();
	await expect(part.getByText(`Added to your talk as step ${step}.`)).toBeVisible();
}

const getChart = (page: Page) => page.locator('.stage-chart .step-chart');

test('charts of two pages become steps of a talk, which is presented', async ({ page }) => {
	await test.step('from the relation', async () => {
		await page.goto('/relation');
		await waitForStart(page);
		await addChart(page.locator('#chart'), 1);
	});

	await test.step('from a section of a panel', async () => {
		await page.goto('/embed/section?country=kazakhstan&section=students&year=2018');
		await waitForStart(page);
		const menu = page.locator('summary[aria-label]').first();
		await menu.click();
		// a frame on another site has no talk to add to
		await expect(page.getByRole('button', { name: 'CSV' }).first()).toBeVisible();
		await expect(page.getByRole('button', { name: 'Add to talk' })).toHaveCount(0);
		await page.goto('/2018/kazakhstan?students=degree');
		await waitForStart(page);
		const section = page.locator('section', { has: page.locator('#panel-students') });
		await addChart(section, 2);
		await section.getByRole('link', { name: 'Open talk' }).click();
		const titles = page
			.getByRole('list', { name: 'Steps of the talk' })
			.getByRole('textbox', { name: 'Title' });
		await expect(titles.nth(1)).toHaveValue('Kazakhstan: degree students in China');
	});

	await test.step('are drawn on stage, with their sources', async () => {
		await page.goto('/present/own');
		await waitForStart(page);
		await expect(getChart(page)).toHaveAccessibleName(/Money and students.*Uzbekistan/s);
		await page.keyboard.press('PageDown');
		await expect(getChart(page)).toHaveAccessibleName(/degree students.*2018: 7,925/s);
		await expect(page.locator('.stage-chart')).toContainText('Source');
	});

	await test.step('a reader chooses which of a map and a chart is large', async () => {
		await page.goto('/talk');
		await waitForStart(page);
		const step = page.getByRole('list', { name: 'Steps of the talk' }).locator('> li').nth(1);
		await step.getByText('Chart, marks and builds', { exact: true }).click();
		const large = step.getByRole('combobox', { name: 'Show large' });
		await expect(large).toBeHidden();
		await step
			.getByRole('combobox', { name: 'Show', exact: true })
			.selectOption('the map and the chart');
		await large.selectOption('the chart');
		await page.goto('/present/own');
		await waitForStart(page);
		await page.keyboard.press('PageDown');
		await expect(getChart(page)).toHaveAccessibleName(/degree students.*2018: 7,925/s);
		const map = page.locator('.inner-frame');
		await expect(map).toBeVisible();
		await expect
			.poll(async () => (await map.boundingBox())!.width)
			.toBeLessThan((await getChart(page).boundingBox())!.width / 1.5);
	});

	await test.step('bug: a chart could not be added to a slide that had none', async () => {
		await page.goto('/talk');
		await waitForStart(page);
		const step = page.getByRole('list', { name: 'Steps of the talk' }).locator('> li').nth(1);
		await step.getByText('Chart, marks and builds', { exact: true }).click();
		const chart = step.getByRole('combobox', { name: 'Chart', exact: true });
		await chart.selectOption('none');
		await expect(step.getByRole('combobox', { name: 'Show', exact: true })).toBeHidden();
		await chart.selectOption('Gas from Central Asia to China');
		await expect(step.getByRole('combobox', { name: 'Show', exact: true })).toHaveValue('both');
	});

	await test.step('say what is missing, and stay', async () => {
		await page.evaluate(() => {
			const talk = localStorage.getItem('atlas-own-talk')!;
			localStorage.setItem('atlas-own-talk', talk.replaceAll('/embed/relation', '/embed/gone'));
		});
		await page.goto('/present/own');
		await expect(getChart(page)).toHaveAccessibleName(/no longer has this chart.*\/embed\/gone/s);
	});
});
