import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Rules of WCAG 2.2 AA, and good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules on colours, which take most of the time; the others give the same in both themes. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const CHOSEN = 'data-contrast';

/**
 * Marks one text for each combination of what its contrast depends on: its own colour, size and
 * weight, and the backgrounds behind it. A text that is placed over others counts as one of its own.
 */
function chooseTexts(page: Page): Promise<void> {
	return page.evaluate((attribute) => {
		const grounds = new Map<Element, string>();
		const numbers = new Map<string, number>();
		const numberOf = (key: string) => {
			const known = numbers.get(key) ?? numbers.size;
			numbers.set(key, known);
			return known;
		};
		const groundOf = (element: Element | null): string => {
			if (!element) return '';
			const known = grounds.get(element);
			if (known !== undefined) return known;
			const { backgroundColor, backgroundImage, opacity, filter, position } =
				getComputedStyle(element);
			const isPlaced = position === 'absolute' || position === 'fixed';
			const own = [backgroundColor, backgroundImage, opacity, filter, isPlaced && grounds.size];
			const ground = String(numberOf([...own, groundOf(element.parentElement)].join('|')));
			grounds.set(element, ground);
			return ground;
		};
		const seen = new Set<string>();
		for (const element of document.body.querySelectorAll('*')) {
			element.removeAttribute(attribute);
			const hasText = [...element.childNodes].some(
				(node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()
			);
			if (!hasText) continue;
			const { color, fontSize, fontWeight, textShadow, textDecorationLine } =
				getComputedStyle(element);
			const text = [color, fontSize, fontWeight, textShadow, textDecorationLine, element.tagName];
			const key = [...text, groundOf(element)].join('|');
			if (!seen.has(key)) element.setAttribute(attribute, '');
			seen.add(key);
		}
	}, CHOSEN);
}

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
		await chooseTexts(page);
		// no frame of a page is of another host, so no second window is needed to collect them
		const colours = new AxeBuilder({ page })
			.setLegacyMode()
			.include(`[${CHOSEN}]`)
			// listing every passing element takes longer than checking it
			.options({ runOnly: { type: 'rule', values: COLOUR_RULES }, resultTypes: ['violations'] });
		const others = new AxeBuilder({ page }).setLegacyMode().options({
			runOnly: { type: 'tag', values: RULES },
			rules: Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }])),
			resultTypes: ['violations']
		});
		const results = [await colours.analyze(), ...(index === 0 ? [await others.analyze()] : [])];
		expect(
			results.flatMap(({ violations }) =>
				violations.map(({ id, nodes }) => [
					id,
					nodes.map((node) => node.target.join(' ')).slice(0, 5)
				])
			),
			colorScheme
		).toEqual([]);
	}
}
