import { started } from './atlas-page';
import { expect, test } from './fixtures';

/** Pages, what must stand on their paper, and what is only for the screen. */
const SHEETS = [
	{ path: '/2016/kazakhstan', on: ['h1', 'svg.still', '#figures table', '.atlas-panel article'] },
	{ path: '/2018', on: ['h1', 'svg.still', '#figures table'] },
	{ path: '/claims', on: ['h1', '#claim-1'] },
	{ path: '/data', on: ['h1', 'table'] },
	{ path: '/present', on: ['h1', 'h2'] },
	// the map's own heading and the key stand behind the step
	{ path: '/present/trade', on: ['.words h1', 'svg.still'] }
] as const;
const OFF = [
	'header nav',
	'[role="search"]',
	'.atlas-foot',
	'#views',
	'.live',
	'.atlas-notices',
	'.stage-bar'
];

test('on paper are heading, figures, tables, the still map and the address; what is pressed is not', async ({
	page
}) => {
	await page.emulateMedia({ media: 'print' });
	for (const { path, on } of SHEETS) {
		await page.goto(path);
		await started(page);
		for (const selector of on) {
			await expect(page.locator(selector).first(), `${path} ${selector}`).toBeVisible();
		}
		for (const selector of OFF) {
			for (const each of await page.locator(selector).all()) {
				await expect(each, `${path} ${selector}`).toBeHidden();
			}
		}
		await expect(page.locator('.printed'), path).toContainText(path);
		await expect(page.locator('.printed'), path).toContainText(/Data of \w+ \d{4}/);
	}
	await page.goto('/2018');
	const sheet = await page.pdf({ format: 'A4', printBackground: true });
	expect(sheet.subarray(0, 5).toString()).toBe('%PDF-');
});
