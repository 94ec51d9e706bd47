/** A reader's own table as a layer of the main map: in a link, a panel, a card, a comparison. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { waitForLiveMap, waitForStart } from '../atlas-page';
import { expectNoViolations } from '../axe';
import { expect, test } from '../fixtures';

async function example(page: Page, name: string): Promise<void> {
	await page.goto('/workbench');
	await waitForStart(page);
	await page.getByRole('button', { name }).click();
	await page.getByRole('button', { name: 'Show on the main map' }).click();
	await page.waitForURL(/focus=own/);
	await waitForStart(page);
}

/** Whether a script of the page draws the layer. */
const hasLayerCode = (page: Page): Promise<boolean> =>
	page.evaluate(async () => {
		const scripts = performance
			.getEntriesByType('resource')
			.map(({ name }) => name)
			.filter((name) => name.endsWith('.js'));
		const texts = await Promise.all(scripts.map(async (url) => (await fetch(url)).text()));
		return texts.some((text) => text.includes('own-flows'));
	});

const legend = (page: Page) => page.locator('section.own.layer').first();

test('a table of countries is a layer of the map, marked as the reader’s everywhere', async ({
	page
}) => {
	await example(page, 'Students in Russia');
	await expect(page).toHaveURL(/\/\d{4}\?focus=own#data=/);
	await expect(legend(page)).toContainText('Your data');
	await expect(legend(page)).toContainText('Students in Russia');
	await expect(page.locator('.sentence').first()).toContainText('(your data)');
	await expect(page.locator('svg.static-map path[fill="var(--own)"]').first()).toBeAttached();
	await expect(page.locator('.timeline')).toContainText('Data coverage: your data');

	// the table stays with every view, also after a reload
	const data = new URL(page.url()).hash;
	await page.goto(`/2018/kazakhstan?focus=own${data}`);
	await waitForStart(page);
	await expect(page).toHaveURL(/\/2018\/kazakhstan\?focus=own#data=/);
	const section = page.getByRole('region', { name: 'Your data', exact: true });
	await section.scrollIntoViewIfNeeded();
	await expect(section).toContainText('Students in Russia (your data)');
	await section.getByRole('button', { name: /\d/ }).first().click();
	const card = page.getByRole('group', { name: /^Source of/ });
	await expect(card).toContainText('Students in Russia (your data)');
	await expect(card).toContainText('The atlas did not check them');
	await card.getByRole('button', { name: 'Row', exact: true }).click();
	await expect(card).toContainText('Row of your table');
	await card.getByRole('button', { name: 'Download' }).click();
	const downloaded = page.waitForEvent('download');
	await card.getByRole('button', { name: 'Series, CSV' }).click();
	const csv = (await readFile(await (await downloaded).path())).toString();
	expect(csv).toContain('(your data)');
	expect(csv).toMatch(/Your data[^<]* <[^>]*\/workbench>/);

	await page.goto(`/2018/kazakhstan?focus=own&compare=uzbekistan${data}`);
	await waitForStart(page);
	await expect(page.getByRole('combobox', { name: /Measure|Compare/ }).first()).toHaveValue('own');
	await expectNoViolations(page);

	await test.step('the relation accepts the reader’s own figures on either axis, and keeps the table', async () => {
		await page.goto(`/relation${data}`);
		await waitForStart(page);
		const across = page.getByRole('group', { name: 'Money (horizontal axis)' });
		const up = page.getByRole('group', { name: 'Students (vertical axis)' });
		await up.getByText('Your data').click();
		await expect(page).toHaveURL(/\/relation\?students=own#data=/);
		await expect(page.locator('#chart')).toContainText('Students in Russia (your data)');
		await expect(page.locator('#findings')).toContainText('The atlas did not check them');
		await expect(page.locator('#chart [data-point]').first()).toBeAttached();

		// bug: the file named the edition of the atlas, and no author
		await page.locator('#chart summary').first().click();
		const saved = page.waitForEvent('download');
		await page.locator('#chart').getByRole('button', { name: 'CSV' }).click();
		const [columns] = (await readFile(await (await saved).path())).toString().split('\n');
		expect(columns).toMatch(/atlas_edition.*author.*added_by/);
		expect(columns).not.toMatch(/,edition|,licence/);

		await up.getByText('all students', { exact: true }).click();
		await across.getByText('Your data').click();
		await expect(page).toHaveURL(/\/relation\?investment=own#data=/);
		await expect(
			page.getByRole('group', { name: 'Period' }).getByRole('radio').first()
		).toBeDisabled();
		await page.getByText('Table of all points').click();
		const table = page.getByRole('table').first();
		await expect(table).toContainText('Students in Russia (your data)');
		const [first] = await table.getByRole('rowheader').getByRole('link').all();
		expect(await first!.getAttribute('href')).toMatch(/focus=own.*#data=/);

		// without a table it is not offered, and no code is loaded for it
		await page.goto('/relation');
		await page.reload();
		await waitForStart(page);
		await expect(up).not.toContainText('Your data');
		expect(await hasLayerCode(page)).toBe(false);
	});
});

test('bug: a recipient did not read in a frame, or on a phone, that the sender added the table', async ({
	page,
	browser,
	baseURL
}) => {
	await example(page, 'Students in Russia');
	const data = new URL(page.url()).hash;
	const fresh = await browser.newContext({ baseURL });
	const other = await fresh.newPage();
	const bySender = 'Added by the sender of this link, not by the atlas';
	await other.goto(`/2018?focus=own${data}`);
	await waitForStart(other);
	// first among the layers: further down it was cut off
	await expect(other.locator('section.layer').first()).toContainText(bySender);
	await other.setViewportSize({ width: 390, height: 844 });
	const button = other.getByRole('button', { name: /^Layers and legend/ });
	await expect(button).toContainText(bySender);
	const box = (await button.boundingBox())!;
	expect(box.x + box.width).toBeLessThan(390);
	// also if another layer is in focus, whose sentence it is then
	await other.setViewportSize({ width: 1440, height: 900 });
	await other.goto(`/embed/2018?focus=students&layers=students,own${data}`);
	await expect(other.getByRole('region', { name: 'Legend' })).toContainText(bySender);
	await fresh.close();
});

test('regions and flows are layers too, and one button removes them', async ({ page }) => {
	await example(page, 'Students in Chinese cities');
	await expect(page.locator('svg.static-map path[fill="var(--own)"]').first()).toBeAttached();
	await example(page, 'Learners at Confucius Institutes');
	await expect(legend(page)).toContainText('Learners at Confucius Institutes');
	expect(await hasLayerCode(page)).toBe(true);
	await legend(page).locator('summary').first().click();
	await legend(page).getByRole('button', { name: 'Remove from the map' }).click();
	await waitForStart(page);
	await expect(page.locator('section.own.layer')).toHaveCount(0);
	await expect(page).not.toHaveURL(/data=|focus=own/);
	// the page loads anew, without code for a table
	expect(await hasLayerCode(page)).toBe(false);
});

test('a link whose table cannot be read says so, and shows the map', async ({ page }) => {
	await page.goto('/2018#data=broken');
	await waitForStart(page);
	await expect(legend(page)).toContainText('could not be read');
	await expect(page.locator('.sentence').first()).toContainText('29,885');
});

test('@map the live map draws the reader’s table, and a press opens its country', async ({
	page
}) => {
	await example(page, 'Students in Russia');
	await waitForLiveMap(page);
	await page.locator('button.country-label[data-country="KAZ"]').click();
	await expect(page).toHaveURL(/\/kazakhstan\?focus=own#data=/);
	await expect(page.getByRole('region', { name: 'Your data', exact: true })).toBeAttached();
});
