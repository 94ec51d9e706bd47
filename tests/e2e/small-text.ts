import type { Page } from '@playwright/test';

/** A visible text and its font size, in CSS pixels of the screen. */
export interface SetText {
	words: string;
	px: number;
}

/**
 * The texts of a page smaller than the given size, each text of an element once. Skips text for
 * screen readers only, miniatures, which are pictures of other screens, and charts that are drawn anew
 * once they are near; text in a drawing is measured at the scale of the drawing.
 * @param skipped selector of what else is skipped
 */
export function findTextUnder(page: Page, leastPx: number, skipped = '.skip'): Promise<SetText[]> {
	return page.evaluate(
		([least, skip]) => {
			const getScale = (element: Element) =>
				element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
			const isSeen = (element: Element) => {
				if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
					return false;
				const { width, height } = element.getBoundingClientRect();
				return (
					width > 1 &&
					height > 1 &&
					!element.closest(`.sr-only, .skip, [data-miniature], [data-coarse], ${skip}`)
				);
			};
			const small: { words: string; px: number }[] = [];
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			while (walker.nextNode()) {
				const { parentElement: element, textContent } = walker.currentNode;
				const words = (textContent ?? '').trim();
				if (!element || words === '' || element.closest('script, style, title, desc')) continue;
				const px = parseFloat(getComputedStyle(element).fontSize) * getScale(element);
				// tolerance for rounding
				if (px < least - 0.01 && isSeen(element)) small.push({ words, px });
			}
			return small;
		},
		[leastPx, skipped] as const
	);
}
