import { expect, type Page } from '@playwright/test';

/** 1280 by 1024 at 400 %: WCAG 1.4.10. */
export const FOURFOLD = { width: 320, height: 256 };
/** 1440 by 900 at 200 %: WCAG 1.4.4. */
export const TWOFOLD = { width: 720, height: 450 };

/** Pixels by which a page is wider than its window. */
export function measureOverhang(page: Page): Promise<number> {
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

/** Makes each word of a page longer by a third, as in other languages; returns how many. */
function lengthen(page: Page): Promise<number> {
	return page.evaluate(() => {
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		let count = 0;
		while (texts.nextNode()) {
			const text = texts.currentNode as Text;
			const parent = text.parentElement!;
			if (parent.closest('script, style, noscript, code, pre, svg, [lang]:not(html)')) continue;
			// is truncated with dots if too long, and complete in its title
			if (getComputedStyle(parent).webkitLineClamp !== 'none' && parent.title) continue;
			text.data = text.data.replace(/\p{L}{2,}/gu, (word) => {
				count += 1;
				return word + word.slice(-Math.ceil(word.length / 3));
			});
		}
		return count;
	});
}

/** With longer words a page is no wider than a phone or a desktop window, and nothing is cut off. */
export async function expectRoomForLongerWords(page: Page): Promise<void> {
	expect(await lengthen(page), 'longer words').toBeGreaterThan(0);
	for (const [width, height] of [
		[390, 844],
		[1440, 900]
	] as const) {
		await page.setViewportSize({ width, height });
		expect(await measureOverhang(page), `${width} px`).toBeLessThanOrEqual(0);
		expect(await cutOff(page), `${width} px`).toEqual([]);
	}
}
