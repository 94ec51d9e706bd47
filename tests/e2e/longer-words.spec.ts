/** Every kind of page with words a third longer, as in other languages: all fit. */
import type { Page } from '@playwright/test';
import { openKind } from './atlas-page';
import { cutOff, overhang } from './enlargement';
import { expect, test } from './fixtures';
import { PAGE_KINDS } from './page-kinds';

test.use({ allowedErrors: /404|Not found/ });

const WINDOWS = [
	{ width: 390, height: 844 },
	{ width: 1440, height: 900 }
];

/** Makes each word longer by a third; returns how many. */
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

async function expectRoom(page: Page): Promise<void> {
	for (const size of WINDOWS) {
		await page.setViewportSize(size);
		expect(await overhang(page), `${size.width} px`).toBeLessThanOrEqual(0);
		expect(await cutOff(page), `${size.width} px`).toEqual([]);
	}
}

test.describe('as prerendered', () => {
	// without scripts nothing restores the changed words
	test.use({ javaScriptEnabled: false });

	for (const { path } of PAGE_KINDS) {
		test(`words longer by a third fit on ${path}`, async ({ page }) => {
			await page.setViewportSize(WINDOWS[0]!);
			await page.goto(path);
			await lengthen(page);
			await expectRoom(page);
		});
	}

	test('the words are longer', async ({ page }) => {
		await page.goto('/2016');
		expect(await lengthen(page)).toBeGreaterThan(100);
		await expect(page.locator('h1').first()).toContainText('Asiaia');
	});
});

// what only scripts show: panels, cards, charts with their settings, the stage
for (const kind of PAGE_KINDS.filter(({ last }) => last)) {
	test(`words longer by a third fit on ${kind.path} after its scripts`, async ({ page }) => {
		await openKind(page, kind);
		await lengthen(page);
		await expectRoom(page);
	});
}
