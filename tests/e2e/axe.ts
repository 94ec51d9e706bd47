import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Rules of WCAG 2.2 AA, and good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours; the others find the same in either theme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Holds a page against the rules, in both themes unless one is named. */
export async function expectNoViolations(
	page: Page,
	themes: readonly ('light' | 'dark')[] = ['light', 'dark']
): Promise<void> {
	for (const [index, colorScheme] of themes.entries()) {
		await page.emulateMedia({ colorScheme });
		// colours on their way from one theme to the other belong to neither
		await page.evaluate(async () => {
			await new Promise(requestAnimationFrame);
			await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
		});
		const { violations } = await new AxeBuilder({ page })
			// no frame of a page is of another host: a second window is not needed to gather them
			.setLegacyMode()
			.options({
				runOnly:
					index === 0 ? { type: 'tag', values: RULES } : { type: 'rule', values: COLOUR_RULES },
				// to name every element that is as it should be takes longer than to look at it
				resultTypes: ['violations']
			})
			.analyze();
		expect(
			violations.map(({ id, nodes }) => [
				id,
				nodes.map((node) => node.target.join(' ')).slice(0, 5)
			]),
			colorScheme
		).toEqual([]);
	}
}
