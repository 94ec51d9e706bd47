/** What a reader takes away of a chart: link, PNG, SVG, CSV and the code of a frame. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { started } from './atlas-page';
import { expect, test } from './fixtures';

async function save(page: Page, name: string): Promise<{ file: string; bytes: Buffer }> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name, exact: true }).filter({ visible: true }).click();
	const download = await waiting;
	return { file: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('the chart of money and students has its own link, PNG, SVG, CSV and frame', async ({
	page
}) => {
	await page.goto('/relation?students=degree');
	await started(page);
	await page.locator('summary[aria-label^="Share or save"]').click();
	const svg = await save(page, 'SVG');
	expect(svg.file).toBe('money-and-students.svg');
	const drawing = svg.bytes.toString();
	// lines and points in their own colours, the names of all five, and whose it is
	for (const name of ['Kazakhstan', 'Kyrgyzstan', 'Tajikistan', 'Turkmenistan', 'Uzbekistan'])
		expect(drawing).toContain(name);
	expect(drawing.match(/<path/g)!.length).toBeGreaterThan(80);
	expect(drawing).toContain('/relation?students=degree#chart');
	expect(drawing).not.toMatch(/var\(|NaN|undefined/);
	const png = await save(page, 'PNG');
	expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
	expect(png.bytes.length).toBeGreaterThan(20_000);
	const csv = (await save(page, 'CSV')).bytes.toString().split('\r\n');
	expect(csv[0]).toMatch(/^country,year,/);
	expect(csv.length).toBeGreaterThan(40);
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect.poll(() => clipboard(page)).toMatch(/\/relation\?students=degree#chart$/);
	await page.getByRole('button', { name: 'Copy embed code' }).click();
	await expect.poll(() => clipboard(page)).toContain('/embed/relation?students=degree"');
});

test('a chart of years in a panel has the same, and its frame holds its section alone', async ({
	page
}) => {
	await page.goto('/2018/kazakhstan');
	await started(page);
	const section = page
		.locator('.atlas-panel section')
		.filter({ has: page.locator('#panel-students') });
	await section.locator('summary[aria-label^="Share or save"]').first().click();
	const csv = (await save(page, 'CSV')).bytes.toString();
	expect(csv).toMatch(/^series,year,value,unit,quality/);
	expect(csv).toContain(',2018,11784,');
	expect((await save(page, 'SVG')).bytes.toString()).toMatch(/^<svg [^]*2018/);
	await page.getByRole('button', { name: 'Copy link' }).filter({ visible: true }).click();
	await expect.poll(() => clipboard(page)).toMatch(/\/2018\/kazakhstan#panel-students$/);
	await page.getByRole('button', { name: 'Copy embed code' }).filter({ visible: true }).click();
	const code = await clipboard(page);
	const [, address = ''] = /src="([^"]+)"/.exec(code) ?? [];
	expect(address).toContain('/embed/section');
	await page.goto(address.replaceAll('&amp;', '&'));
	await expect(page.locator('#panel-students')).toBeVisible();
	await expect(page.locator('#panel-trade')).toBeHidden();
});

test('a line of the five is highlighted by its button, and its name stands at its end', async ({
	page
}) => {
	await page.goto('/relation');
	await started(page);
	const chart = page.locator('#chart');
	const line = (opacity: string) =>
		chart
			.locator('g[style*="--ink"]')
			.evaluateAll(
				(groups, wanted) =>
					groups.filter((each) => getComputedStyle(each).opacity === wanted).length,
				opacity
			);
	expect(await line('1')).toBe(5);
	const colours = await chart
		.locator('g[style*="--ink"]')
		.evaluateAll((groups) =>
			groups.map((each) => (each as SVGElement).style.getPropertyValue('--ink'))
		);
	expect(new Set(colours).size).toBe(5);
	await chart.getByRole('button', { name: 'Uzbekistan' }).focus();
	await expect.poll(() => line('1')).toBe(1);
	const words = await chart.locator('g.words text').allTextContents();
	// names, and no codes beside them
	expect(words.join()).not.toMatch(/\b(KAZ|KGZ|TJK|TKM|UZB)\b/);
	expect(words.join()).toContain('Uzbekistan');
	await expect(chart.getByText('no money yet')).toBeVisible();
});
