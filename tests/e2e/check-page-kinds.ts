/** What is checked on every kind of page: accessibility in both themes, zoom, and print. */
import type { Page } from '@playwright/test';
import { openKind } from './atlas-page';
import { expectNoViolations } from './axe';
import {
	cutOff,
	expectRoomForLongerWords,
	FOURFOLD,
	measureOverhang,
	TWOFOLD
} from './enlargement';
import { expect, test } from './fixtures';
import type { PageKind } from './page-kinds';
import { findTextUnder } from './small-text';

/** The share of the window's height covered by fixed bars. */
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

/** Controls and animations, which are not printed. */
const NOT_ON_PAPER =
	'header nav, [role="search"], .atlas-footer, #views, .live, .atlas-notices, .stage-bar';

async function expectOnPaper(page: Page, path: string, expected: readonly string[]): Promise<void> {
	await page.emulateMedia({ media: 'print' });
	for (const selector of expected) await expect(page.locator(selector).first()).toBeVisible();
	await expect(page.locator(NOT_ON_PAPER).filter({ visible: true })).toHaveCount(0);
	await expect(page.locator('.printed')).toContainText(path);
	await expect(page.locator('.printed')).toContainText(
		/Data version: (\w+ \d{4}|after \d{4}-\d{2})/
	);
}

/** The text spacing of WCAG 1.4.12. */
const READERS_SPACING =
	'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** Declares a test for each kind. */
export function checkPageKinds(kinds: readonly PageKind[]): void {
	for (const kind of kinds) {
		test(`every kind of page: ${kind.path}`, async ({ page }) => {
			await openKind(page, kind);

			// text on stage scales with its height: small-text.spec.ts
			if (!/^\/present\/./.test(kind.path))
				await test.step('no text is under 12 px', async () => {
					expect(await findTextUnder(page, 12)).toEqual([]);
				});

			await test.step('axe finds nothing, light or dark', () => expectNoViolations(page, kind));

			await test.step('with the reader’s own text spacing nothing is cut off', async () => {
				// set like an extension does, bypassing the policy of the page
				await page.evaluate((css) => {
					const sheet = new CSSStyleSheet();
					sheet.replaceSync(css);
					document.adoptedStyleSheets = [sheet];
				}, READERS_SPACING);
				expect(await measureOverhang(page)).toBeLessThanOrEqual(0);
				expect(await cutOff(page)).toEqual([]);
				await page.evaluate(() => (document.adoptedStyleSheets = []));
			});

			await test.step('zoomed, it is no wider than its window and not mostly under bars', async () => {
				await page.setViewportSize(TWOFOLD);
				expect(await measureOverhang(page), 'twice').toBeLessThanOrEqual(0);
				await page.setViewportSize(FOURFOLD);
				expect(await measureOverhang(page), 'four times').toBeLessThanOrEqual(0);
				expect(await coveredShare(page), 'under bars').toBeLessThan(0.34);
			});

			const { onPaper } = kind;
			if (onPaper)
				await test.step('print shows figures, tables and the address, but no controls', async () => {
					await expectOnPaper(page, kind.path, onPaper);
					await page.emulateMedia({ media: 'screen' });
				});
			if (kind.path === '/2021')
				await test.step('it is printed', async () => {
					const sheet = await page.pdf({ format: 'A4', printBackground: true });
					expect(sheet.subarray(0, 5).toString()).toBe('%PDF-');
				});

			await test.step('words longer by a third fit', () => expectRoomForLongerWords(page));
		});
	}
}
