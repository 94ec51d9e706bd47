/** The steps of the atlas's own talk, by their names: their number and order may change. */
import { expect, type Page } from '@playwright/test';
import { TALK } from './exported-talk';

/** The place of a step, 1 first. */
export function getPosition(id: string): number {
	const index = TALK.steps.findIndex((step) => step.id === id);
	if (index < 0) throw new Error(`the talk has no step ${id}`);
	return index + 1;
}

/** What the stage counts at a step: `9 of 15`. */
export const countAt = (id: string): string => `${getPosition(id)} of ${TALK.steps.length}`;

export const getTitleAt = (id: string): string => TALK.steps[getPosition(id) - 1]!.title;

/** Visible words smaller than a 54th of the window's height. */
export function findSmallText(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const found: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const element = node.parentElement!;
			const shown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
			const { width: box } = element.getBoundingClientRect();
			if (!node.textContent?.trim() || !shown || box <= 1 || element.closest('.static-map'))
				continue;
			const size = parseFloat(getComputedStyle(element).fontSize);
			if (size < innerHeight / 54 - 0.1) found.push(`${node.textContent}: ${size}px`);
		}
		return found;
	});
}

/** Types the number of a step, as a speaker does. */
export async function typeStep(page: Page, id: string): Promise<void> {
	// Enter would press a focused button
	await page.evaluate(() => (document.activeElement as HTMLElement).blur());
	for (const key of String(getPosition(id))) await page.keyboard.press(key);
	await page.keyboard.press('Enter');
	await expect(page.locator('.stage-bar .count')).toHaveText(countAt(id));
}
