import type { Page } from '@playwright/test';

/** 1280 by 1024 at 400 %: WCAG 1.4.10. */
export const FOURFOLD = { width: 320, height: 256 };
/** 1440 by 900 at 200 %: WCAG 1.4.4. */
export const TWOFOLD = { width: 720, height: 450 };

/** Pixels by which a page is wider than its window. */
export function overhang(page: Page): Promise<number> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.scrollingElement!;
		return scrollWidth - clientWidth;
	});
}

/** Elements that cut off their text, except visually hidden ones. */
export function cutOff(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('h1, h2, h3, p, button, a, li, dd')]
			.filter((element) => {
				const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
				const isHidden = clipPath !== 'none' || position === 'absolute';
				const clips = overflowX === 'hidden' || overflowY === 'hidden';
				return (
					clips &&
					!isHidden &&
					(element.scrollHeight > element.clientHeight + 2 ||
						element.scrollWidth > element.clientWidth + 2)
				);
			})
			.map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 40)}`)
	);
}
