import type { Page } from '@playwright/test';
import { started } from './atlas-page';
import { expect } from './fixtures';

/** Low windows of desks, in which the legend has little room. */
export const LOW_WINDOWS = [
	[1280, 720],
	[1280, 800],
	[1440, 900]
] as const;

/** Years of counts, estimates and gaps, also next to a panel. */
const PATHS = [
	...['2018', '2019', '2021', '2022', '2023', '2021/kazakhstan', '2023/uzbekistan'],
	...['2018?investment=finance', '2018?compare=kazakhstan,uzbekistan']
];

/** Pixels of the legend that do not fit into its column. */
export function hiddenPx(page: Page): Promise<number> {
	return page
		.locator('.legend-column')
		.evaluate((column) => column.scrollHeight - column.clientHeight);
}

/** The legend of a language is whole, and its header has room for its words. */
export async function expectWholeLegend(page: Page, language: string): Promise<void> {
	for (const path of PATHS) {
		await page.goto(`/${language}/${path}`);
		await started(page);
		expect(await hiddenPx(page), path).toBeLessThanOrEqual(0);
	}
	const header = page.locator('header').first();
	expect(await header.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
	// bug: in Kazakh the search box was cut to a part of its icon; next to long names it is the icon alone
	expect((await header.getByRole('search').boundingBox())!.width).toBeGreaterThanOrEqual(40);
}
