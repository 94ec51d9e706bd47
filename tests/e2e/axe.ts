import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Half as long as the script of the builder, which would send it six times. */
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const SENT_ALREADY = ';';

/** Rules of WCAG 2.2 AA, and good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules on colours, which take most of the time; the others give the same in both themes. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const CHOSEN = 'data-contrast';

/**
 * Marks one text for each combination of what its contrast depends on: its own colour, size and
 * weight, and the backgrounds behind it. A text that is placed over others counts as one of its own.
 */
function chooseTexts(page: Page, part: string): Promise<void> {
	return page.evaluate(
		({ attribute, root }) => {
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
			for (const element of document.querySelectorAll(`[${attribute}]`))
				element.removeAttribute(attribute);
			for (const element of document.querySelectorAll(`${root} *`)) {
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
		},
		{ attribute: CHOSEN, root: part }
	);
}

/** Elements that are checked of those next to each other that differ only in words. */
const MOST_ALIKE = 3;

/**
 * Takes rows of tables and lists out of the page that differ only in words from others next to
 * them, and from the chosen texts. @returns a function that puts them back
 */
async function withoutRepetition(page: Page): Promise<() => Promise<void>> {
	await page.evaluate(
		({ attribute, most }) => {
			const taken: [Element, Element, ChildNode | null][] = [];
			// without words, and values other than these
			const formOf = (element: Element) =>
				element.outerHTML
					.replace(/>[^<]+/g, '>.')
					.replace(/ (?!class|role|type|tabindex|lang|scope)([\w:-]+)="[^"]+"/g, ' $1');
			const take = (parent: Element) => {
				const counts = new Map<string, number>();
				for (const child of [...parent.children]) {
					const form = parent.children.length > most ? formOf(child) : '';
					const count = (counts.get(form) ?? 0) + 1;
					counts.set(form, count);
					if (count <= most || child.matches(`:has([${attribute}]), [${attribute}]`)) take(child);
					else {
						taken.push([parent, child, child.nextSibling]);
						child.remove();
					}
				}
			};
			take(document.body);
			const putBack = () => {
				for (const [parent, child, next] of taken.reverse()) parent.insertBefore(child, next);
			};
			Object.assign(window, { putBack });
		},
		{ attribute: CHOSEN, most: MOST_ALIKE }
	);
	return () => page.evaluate(() => (window as unknown as { putBack(): void }).putBack());
}

interface Extent {
	themes?: readonly ('light' | 'dark')[];
	/** Of the page, where the rest is that of another page. */
	part?: string;
}

/** Checks a page against the rules, in both themes and whole by default. */
export async function expectNoViolations(
	page: Page,
	{ themes = ['light', 'dark'], part = 'html' }: Extent = {}
): Promise<void> {
	await page.evaluate(AXE);
	for (const [index, colorScheme] of themes.entries()) {
		// no transition between the themes
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await chooseTexts(page, part);
		const putBack = await withoutRepetition(page);
		// no frame of a page is of another host, so no second window is needed to collect them
		const builder = () => new AxeBuilder({ page, axeSource: SENT_ALREADY }).setLegacyMode();
		const colours = builder()
			.include(`[${CHOSEN}]`)
			// listing every passing element takes longer than checking it
			.options({ runOnly: { type: 'rule', values: COLOUR_RULES }, resultTypes: ['violations'] });
		const others = builder()
			.include(part)
			.options({
				runOnly: { type: 'tag', values: RULES },
				rules: Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }])),
				resultTypes: ['violations']
			});
		const results = [await colours.analyze(), ...(index === 0 ? [await others.analyze()] : [])];
		await putBack();
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
	await page.emulateMedia({ reducedMotion: null });
}
