import type { Page } from '@playwright/test';
import { checkEach } from './atlas-page';
import { expect } from './fixtures';

/** Low windows of desks, in which the legend has little room: one for each of its low layouts. */
const LOW_WINDOWS = [
	[1280, 720],
	[1366, 768],
	[1440, 900]
] as const;

/** Years of counts, estimates and gaps, also next to a panel. */
const PATHS = [
	...['2018', '2019', '2021', '2022', '2023', '2021/kazakhstan', '2023/uzbekistan'],
	...['2018?investment=finance', '2018?compare=kazakhstan,uzbekistan']
];

/** Pixels of the legend that do not fit into its column. */
export function measureHiddenPx(page: Page): Promise<number> {
	return page
		.locator('.legend-column')
		.evaluate((column) => column.scrollHeight - column.clientHeight);
}

/** Pairs of texts of the legend that lie on each other. */
function overlappingTexts(page: Page): Promise<string[]> {
	return page.locator('.legend-column').evaluate((column) => {
		const texts = document.createTreeWalker(column, NodeFilter.SHOW_TEXT);
		const boxes: { text: string; box: DOMRect }[] = [];
		for (let node = texts.nextNode(); node; node = texts.nextNode()) {
			const range = document.createRange();
			range.selectNodeContents(node);
			const parent = node.parentElement!;
			// the heading of a low window and texts for screen readers are clipped
			const isSeen = parent.checkVisibility() && getComputedStyle(parent).clipPath === 'none';
			const text = node.textContent!.trim();
			if (isSeen && text) for (const box of range.getClientRects()) boxes.push({ text, box });
		}
		// the boxes of lines are higher than their letters
		const mostPx = 3;
		return boxes.flatMap((a, index) =>
			boxes
				.slice(index + 1)
				.filter(
					({ box }) =>
						Math.min(a.box.right, box.right) - Math.max(a.box.left, box.left) > mostPx &&
						Math.min(a.box.bottom, box.bottom) - Math.max(a.box.top, box.top) > mostPx
				)
				.map(({ text }) => `“${a.text}” on “${text}”`)
		);
	});
}

/** The legend of each page is whole in low windows. */
export async function expectLegendsFit(page: Page, paths: readonly string[]): Promise<void> {
	await checkEach(page, paths, async (path) => {
		for (const [width, height] of LOW_WINDOWS) {
			await page.setViewportSize({ width, height });
			await expect
				.poll(() => measureHiddenPx(page), { message: `${path} at ${width} by ${height}` })
				.toBeLessThanOrEqual(0);
			// bug: the numbers below the squares lay on the row below them
			expect(await overlappingTexts(page), `${path} at ${width} by ${height}`).toEqual([]);
		}
	});
}

/** At each width the legend of a language is whole, and its header has room for its words. */
export async function expectWholeLegend(page: Page, language: string): Promise<void> {
	await expectLegendsFit(
		page,
		PATHS.map((path) => `/${language}/${path}`)
	);
	for (const [width, height] of LOW_WINDOWS) {
		await page.setViewportSize({ width, height });
		const header = page.locator('header').first();
		expect(await header.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
		const search = header.getByRole('search');
		const { left, right, painted } = await search.evaluate((each) => {
			const { left, right } = each.getBoundingClientRect();
			return { left, right, painted: getComputedStyle(each).overflowX };
		});
		// bug: in Kazakh the search box was cut to a part of its icon; next to long names it is the icon alone
		expect(right - left).toBeGreaterThanOrEqual(40);
		// bug: the key of the search lay on the button beside it
		expect(painted).toBe('clip');
		const next = (await header.getByRole('button').first().boundingBox())!;
		expect(right).toBeLessThanOrEqual(next.x);
	}
}
