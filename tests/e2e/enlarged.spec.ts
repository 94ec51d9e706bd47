import type { Page } from '@playwright/test';
import { started } from './atlas-page';
import { expect, test } from './fixtures';
import { PAGE_KINDS } from './page-kinds';

/** 1280 by 1024 enlarged four times: WCAG 1.4.10. */
const FOURFOLD = { width: 320, height: 256 };
/** 1440 by 900 enlarged twice: WCAG 1.4.4. */
const TWOFOLD = { width: 720, height: 450 };

/** The distances that WCAG 1.4.12 lets a reader set. */
const READERS_SPACING =
	'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** Pixels by which a page is wider than its window. */
function overhang(page: Page): Promise<number> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.scrollingElement!;
		return scrollWidth - clientWidth;
	});
}

/** The share of the window's height that bars which stay in place cover. */
function coveredShare(page: Page): Promise<number> {
	return page.evaluate(() => {
		window.scrollTo(0, 400);
		const bars = [...document.querySelectorAll('body *')].filter((element) => {
			const { position, visibility, pointerEvents } = getComputedStyle(element);
			return (
				/fixed|sticky/.test(position) &&
				visibility === 'visible' &&
				pointerEvents !== 'none' &&
				!element.closest('table, dialog, [role="dialog"], .scroll')
			);
		});
		const seen = bars.map((element) => {
			const { top, bottom, width } = element.getBoundingClientRect();
			if (width < innerWidth / 2) return 0;
			return Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
		});
		return seen.reduce((sum, height) => sum + height, 0) / innerHeight;
	});
}

test.describe('enlarged', () => {
	test.use({ allowedErrors: /404|Not found/ });

	test('twice or four times, no page is wider than its window or mostly under bars', async ({
		page
	}) => {
		for (const path of PAGE_KINDS) {
			await page.setViewportSize(FOURFOLD);
			await page.goto(path);
			await started(page);
			expect(await overhang(page), `${path} four times`).toBeLessThanOrEqual(0);
			expect(await coveredShare(page), `${path} under bars`).toBeLessThan(0.34);
			await page.setViewportSize(TWOFOLD);
			expect(await overhang(page), `${path} twice`).toBeLessThanOrEqual(0);
		}
	});

	test('with the reader’s own distances between letters and lines nothing is cut off', async ({
		page
	}) => {
		for (const path of ['/', '/2016/kazakhstan', '/claims', '/about', '/present/astana-2013']) {
			await page.goto(path);
			await started(page);
			// as an extension sets them: past the policy of the page
			await page.evaluate((css) => {
				const sheet = new CSSStyleSheet();
				sheet.replaceSync(css);
				document.adoptedStyleSheets = [sheet];
			}, READERS_SPACING);
			expect(await overhang(page), path).toBeLessThanOrEqual(0);
			const cut = await page.evaluate(() =>
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
			expect(cut, path).toEqual([]);
		}
	});

	test('enlarged four times, what the tab key reaches is seen, and a dialog can be read to its end', async ({
		page
	}) => {
		await page.setViewportSize(FOURFOLD);
		for (const path of ['/2016/kazakhstan', '/present/astana-2013', '/data']) {
			await page.goto(path);
			await started(page);
			for (let step = 0; step < 25; step += 1) {
				await page.keyboard.press('Tab');
				const covered = await page.evaluate(() => {
					const element = document.activeElement!;
					if (element === document.body || element.closest('svg')) return null;
					const box = element.getBoundingClientRect();
					const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 2);
					const top = Math.max(box.top, 0);
					const bottom = Math.min(box.bottom, innerHeight);
					if (bottom <= top) return `${element.outerHTML.slice(0, 80)} is outside the window`;
					const hits = [0.1, 0.5, 0.9].map((share) =>
						document.elementFromPoint(x, top + (bottom - top) * share)
					);
					const isSeen = hits.some(
						(hit) => hit && (element.contains(hit) || hit.contains(element))
					);
					return isSeen ? null : `${element.outerHTML.slice(0, 80)} is covered`;
				});
				expect(covered, `${path}, step ${step}`).toBeNull();
			}
		}
		await page.goto('/2016');
		await started(page);
		await page.getByRole('button', { name: 'Share' }).first().click();
		const dialog = page.getByRole('dialog');
		await expect(dialog).toBeVisible();
		await dialog.getByRole('button').last().scrollIntoViewIfNeeded();
		await expect(dialog.getByRole('button').last()).toBeInViewport();
		expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(
			0
		);
	});
});
