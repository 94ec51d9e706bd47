import type { Page } from '@playwright/test';

/** A word that is shown, and how tall its letters are set, in CSS pixels of the screen. */
export interface SetWords {
	words: string;
	px: number;
}

/**
 * The words of a page that are set smaller than asked, each text of an element once. What is only
 * for those who listen is left out, and miniatures, which are pictures of other screens; words within
 * a drawing are measured as large as it is scaled.
 */
export function wordsUnder(page: Page, leastPx: number): Promise<SetWords[]> {
	return page.evaluate((least) => {
		const scaleOf = (element: Element) =>
			element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
		const isSeen = (element: Element) => {
			if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
				return false;
			const { width, height } = element.getBoundingClientRect();
			return (
				width > 1 && height > 1 && !element.closest('.visually-hidden, .skip, [data-miniature]')
			);
		};
		const small: { words: string; px: number }[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const { parentElement: element, textContent } = walker.currentNode;
			const words = (textContent ?? '').trim();
			if (!element || words === '' || element.closest('script, style, title, desc')) continue;
			const px = parseFloat(getComputedStyle(element).fontSize) * scaleOf(element);
			// a hundredth is rounding
			if (px < least - 0.01 && isSeen(element)) small.push({ words, px });
		}
		return small;
	}, leastPx);
}
