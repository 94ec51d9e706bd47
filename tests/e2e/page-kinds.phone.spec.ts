/** Checks for every kind of page on a phone. */
import type { Page } from '@playwright/test';
import { checkEach, completeKind, layOutAll } from './atlas-page';
import { expect, test } from './fixtures';
import { PAGE_KINDS, type PageKind } from './page-kinds';
import { findTextUnder } from './small-text';

// the missing page
test.use({ allowedErrors: /404|Not found/ });

/** The minimum side of a touch target, in pixels. */
const LEAST_PX = 44;

/** Controls that are too small for a finger, with their sizes. */
function smallControls(page: Page): Promise<string[]> {
	return page.evaluate((leastPx) => {
		/** The touch target: the control, its label, and the area that it adds for fingers. */
		const measureSize = (element: Element) => {
			const label = element.closest('label');
			const boxes = [element, ...(label ? [label] : [])].map((each) =>
				each.getBoundingClientRect()
			);
			const around = ['::after', '::before'].map((name) => getComputedStyle(element, name));
			const laid = around.filter(({ position }) => position === 'absolute');
			const most = (side: 'width' | 'height') =>
				Math.max(
					...boxes.map((box) => box[side]),
					...laid.map((box) => parseFloat(box[side]) || 0)
				);
			return [most('width'), most('height')] as const;
		};
		const selector = 'a, button, input, select, summary, textarea, [role="switch"]';
		return [...document.querySelectorAll<HTMLElement>(selector)]
			.filter((element) => element.checkVisibility({ visibilityProperty: true }))
			.filter((element) => {
				const { display, opacity } = getComputedStyle(element);
				// links in text are as tall as their line; a hidden skip link appears with the tab key
				if (element.matches('.sr-only, .skip')) return false;
				if (element.matches('a') && display.startsWith('inline')) return false;
				// the same point, step or year has a larger control nearby: arrows, a list, a table
				if (element.closest('svg, .stage-bar ol')) return false;
				return opacity !== '0' || !element.matches('input');
			})
			.flatMap((element) => {
				const [width, height] = measureSize(element);
				if (width >= leastPx - 0.5 && height >= leastPx - 0.5) return [];
				const name = element.getAttribute('aria-label') ?? element.textContent.trim();
				return `${element.tagName} ${name.slice(0, 30)} ${Math.round(width)}x${Math.round(height)}`;
			});
	}, LEAST_PX);
}

const isMissing = ({ path }: PageKind) => /^\/(404|no-such-page)$/.test(path);
const isEmbedded = ({ path }: PageKind) => path.startsWith('/embed');
/** Kinds that links open from the first of them. */
const GROUPS: readonly (readonly PageKind[])[] = [
	PAGE_KINDS.filter((kind) => !isMissing(kind) && !isEmbedded(kind)),
	PAGE_KINDS.filter(isEmbedded),
	...PAGE_KINDS.filter(isMissing).map((kind) => [kind])
];

for (const kinds of GROUPS) {
	test(`on a phone: ${kinds[0]!.path} and what links open from it`, async ({ page }) => {
		const byPath = new Map(kinds.map((kind) => [kind.path, kind]));
		await checkEach(page, [...byPath.keys()], (path) =>
			test.step(path, async () => {
				await completeKind(page, byPath.get(path)!);
				await layOutAll(page);
				const widths = await page.evaluate(() => [
					document.documentElement.scrollWidth,
					innerWidth
				]);
				expect.soft(widths[0], 'nothing overflows sideways').toBe(widths[1]);
				expect.soft(await findTextUnder(page, 12), 'no text is under 12 px').toEqual([]);
				expect
					.soft(await smallControls(page), 'every control is large enough for a finger')
					.toEqual([]);
			})
		);
	});
}
