import type { Page } from '@playwright/test';

/** Of letters that lie over others: less is the slant or the rounding of a line. */
const LEAST_PX = 2;

/**
 * Pairs of visible texts within a part of a page that lie over each other: `2,000 | Kazakhstan`. A text
 * is a run in one element; what a scrolled box hides is left out.
 */
export function findTouchingText(page: Page, within = 'main'): Promise<string[]> {
	return page.evaluate(
		([selector, leastPx]) => {
			interface Line {
				words: string;
				element: Element;
				box: { left: number; right: number; top: number; bottom: number };
			}
			const isSeen = (element: Element) =>
				element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
				!element.closest('.sr-only, [data-miniature], script, style, title, desc, option');
			/** What its scrolled and cut-off ancestors show of a box. */
			function clip(element: Element, { left, right, top, bottom }: DOMRect) {
				const box = { left, right, top, bottom };
				for (let each: Element | null = element; each; each = each.parentElement) {
					const { overflowX, overflowY } = getComputedStyle(each);
					if (overflowX === 'visible' && overflowY === 'visible') continue;
					// text may stick out of a drawing that lets it
					const own = each.getBoundingClientRect();
					[box.left, box.right] = [Math.max(box.left, own.left), Math.min(box.right, own.right)];
					[box.top, box.bottom] = [Math.max(box.top, own.top), Math.min(box.bottom, own.bottom)];
				}
				return box;
			}
			const lines: Line[] = [];
			const root = document.querySelector(selector)!;
			const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
			while (walker.nextNode()) {
				const { currentNode: node } = walker;
				const element = node.parentElement;
				const words = (node.textContent ?? '').trim();
				if (!element || words === '' || !isSeen(element)) continue;
				const range = document.createRange();
				range.selectNodeContents(node);
				for (const own of range.getClientRects()) {
					const { left, right, ...rest } = clip(element, own);
					// a line is higher than its letters
					const insetPx = (rest.bottom - rest.top) * 0.22;
					const box = { left, right, top: rest.top + insetPx, bottom: rest.bottom - insetPx };
					if (right - left > leastPx && box.bottom - box.top > leastPx)
						lines.push({ words: words.slice(0, 60), element, box });
				}
			}
			lines.sort((a, b) => a.box.top - b.box.top);
			const found = new Set<string>();
			for (const [index, { words, element, box }] of lines.entries())
				for (const other of lines.slice(index + 1)) {
					if (other.box.top > box.bottom - leastPx) break;
					const overX = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
					if (overX > leastPx && other.element !== element) found.add(`${words} | ${other.words}`);
				}
			return [...found];
		},
		[within, LEAST_PX] as const
	);
}
