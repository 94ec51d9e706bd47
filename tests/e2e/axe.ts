import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Rules of WCAG 2.2 AA, and good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules on colours; the others give the same result in both themes. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Checks a page against the rules, in both themes by default. */
export async function expectNoViolations(
	page: Page,
	themes: readonly ('light' | 'dark')[] = ['light', 'dark']
): Promise<void> {
	for (const [index, colorScheme] of themes.entries()) {
		await page.emulateMedia({ colorScheme });
		// wait until the colour transition between themes has ended
		await page.evaluate(async () => {
			await new Promise(requestAnimationFrame);
			await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
		});
		const { violations } = await new AxeBuilder({ page })
			// no frame of a page is of another host, so no second window is needed to collect them
			.setLegacyMode()
			.options({
				runOnly:
					index === 0 ? { type: 'tag', values: RULES } : { type: 'rule', values: COLOUR_RULES },
				// listing every passing element takes longer than checking it
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
