import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { layOutAll } from './atlas-page';

/** Rules of WCAG 2.2 AA, and good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

const CHOSEN = 'data-contrast';

/**
 * The rules on colours and what they look at, of the chosen texts: they take most of the time. The
 * others give the same in both themes.
 */
const COLOUR_RULES = {
	'color-contrast': `[${CHOSEN}], [${CHOSEN}] *`,
	'link-in-text-block': `:is(a[href], [role=link]):is([${CHOSEN}], [${CHOSEN}] *)`
};

const rules = Object.entries(COLOUR_RULES).map(([id, selector]) => ({ id, selector }));

/** Half as long as the script of the builder, which would send it four times. */
const AXE = `${readFileSync('node_modules/axe-core/axe.min.js', 'utf8')}
axe.configure(${JSON.stringify({ rules })})`;
const SENT_ALREADY = ';';

/**
 * Marks one text for each combination of what its contrast depends on: its own colour, size and
 * weight, and the backgrounds behind it. A text that is placed over others counts as one of its own.
 * @returns how many
 */
function chooseTexts(page: Page, part: string): Promise<number> {
	return page.evaluate(
		({ attribute, root }) => {
			const grounds = new Map<Element, string>();
			const numbers = new Map<string, number>();
			const readNumber = (key: string) => {
				const known = numbers.get(key) ?? numbers.size;
				numbers.set(key, known);
				return known;
			};
			const getGround = (element: Element | null): string => {
				if (!element) return '';
				const known = grounds.get(element);
				if (known !== undefined) return known;
				const { backgroundColor, backgroundImage, opacity, filter, position } =
					getComputedStyle(element);
				const isPlaced = position === 'absolute' || position === 'fixed';
				const own = [backgroundColor, backgroundImage, opacity, filter, isPlaced && grounds.size];
				const ground = String(readNumber([...own, getGround(element.parentElement)].join('|')));
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
				const key = [...text, getGround(element)].join('|');
				if (!seen.has(key)) element.setAttribute(attribute, '');
				seen.add(key);
			}
			return seen.size;
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
			const getForm = (element: Element) =>
				element.outerHTML
					.replace(/>[^<]+/g, '>.')
					.replace(/ (?!class|role|type|tabindex|lang|scope)([\w:-]+)="[^"]+"/g, ' $1');
			const take = (parent: Element) => {
				const counts = new Map<string, number>();
				for (const child of [...parent.children]) {
					const form = parent.children.length > most ? getForm(child) : '';
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
	await layOutAll(page);
	for (const [index, colorScheme] of themes.entries()) {
		// no transition between the themes
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		expect(await chooseTexts(page, part), 'texts').toBeGreaterThan(0);
		const putBack = await withoutRepetition(page);
		const { violations } = await new AxeBuilder({ page, axeSource: SENT_ALREADY })
			// no frame of a page is of another host, so no second window is needed to collect them
			.setLegacyMode()
			.include(part)
			.options({
				runOnly:
					index === 0
						? { type: 'tag', values: RULES }
						: { type: 'rule', values: Object.keys(COLOUR_RULES) },
				// listing every passing element takes longer than checking it
				resultTypes: ['violations']
			})
			.analyze();
		await putBack();
		expect(
			violations.map(({ id, nodes }) => [
				id,
				nodes.map((node) => node.target.join(' ')).slice(0, 5)
			]),
			colorScheme
		).toEqual([]);
	}
	await page.emulateMedia({ reducedMotion: null });
}
