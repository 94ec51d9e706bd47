import { started } from './atlas-page';
import { expect, test } from './fixtures';

/** Least side of what a finger presses, in pixels. */
const LEAST_PX = 44;

const pages = [
	'/',
	'/2016/kazakhstan',
	'/2018?compare=kyrgyzstan,uzbekistan',
	'/present/astana-2013',
	'/present',
	'/claims',
	'/data',
	'/about',
	'/talk',
	'/alignment',
	'/relation',
	'/embed/2016/kazakhstan'
];

test('every control on a phone is large enough for a finger', async ({ page }) => {
	for (const path of pages) {
		await page.goto(path);
		await started(page);
		const small = await page.evaluate((leastPx) => {
			/** What can be hit: the control, its label, and what it lays around itself for fingers. */
			const sizeOf = (element: Element) => {
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
					// links among words are as tall as their line; a hidden skip link comes with the tab key
					if (element.matches('.visually-hidden, .skip')) return false;
					if (element.matches('a') && display.startsWith('inline')) return false;
					// the same point, step or year has a larger control beside it: arrows, a list, a table
					if (element.closest('svg, .stage-bar ol')) return false;
					return opacity !== '0' || !element.matches('input');
				})
				.flatMap((element) => {
					const [width, height] = sizeOf(element);
					if (width >= leastPx - 0.5 && height >= leastPx - 0.5) return [];
					const name = element.getAttribute('aria-label') ?? element.textContent.trim();
					return `${element.tagName} ${name.slice(0, 30)} ${Math.round(width)}x${Math.round(height)}`;
				});
		}, LEAST_PX);
		expect(small, path).toEqual([]);
	}
});
