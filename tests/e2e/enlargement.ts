import type { Page } from '@playwright/test';

/** 1280 by 1024 enlarged four times: WCAG 1.4.10. */
export const FOURFOLD = { width: 320, height: 256 };
/** 1440 by 900 enlarged twice: WCAG 1.4.4. */
export const TWOFOLD = { width: 720, height: 450 };

/** Pixels by which a page is wider than its window. */
export function overhang(page: Page): Promise<number> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.scrollingElement!;
		return scrollWidth - clientWidth;
	});
}
