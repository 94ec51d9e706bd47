/** What is cut or covered on stage, from the boxes of the page itself. */
import type { Page } from '@playwright/test';

/** The faults of the step that is shown, in words; empty if all of it can be seen. */
export function findStageFaults(page: Page, labels: readonly string[]): Promise<string[]> {
	// a figure is a line of its own
	const lines = labels.flatMap((label) => label.split('\n'));
	return page.evaluate((callouts) => {
		const faults: string[] = [];
		const find = (selector: string) => document.querySelector(selector);
		const isVisible = (element: Element) => element.checkVisibility({ visibilityProperty: true });
		const getBox = (element: Element) => element.getBoundingClientRect();
		const isIn = (inner: DOMRect, outer: DOMRect) =>
			inner.left >= outer.left - 1 &&
			inner.right <= outer.right + 1 &&
			inner.top >= outer.top - 1 &&
			inner.bottom <= outer.bottom + 1;
		const covers = (one: DOMRect, other: DOMRect) =>
			one.left < other.right - 1 &&
			one.right > other.left + 1 &&
			one.top < other.bottom - 1 &&
			one.bottom > other.top + 1;
		const column = find('.stage-column')!;
		const isPhone = innerWidth < 720;
		if (!isPhone && column.scrollHeight > column.clientHeight + 1)
			faults.push(`the column is ${column.scrollHeight - column.clientHeight} px too high`);
		const map = find('.inner-frame')!;
		const legend = isPhone ? null : find('.stage-legend');
		if (!isVisible(map)) return faults;
		if (legend && !isIn(getBox(legend), getBox(map))) faults.push('the legend leaves the map');
		const sources = find('.map-sources');
		if (sources && covers(getBox(sources), getBox(map))) faults.push('the sources are on the map');
		const texts = [...document.querySelectorAll('.static-map text')].filter(
			(text) => isVisible(text) && getBox(text).width > 0
		);
		for (const text of texts) {
			const words = text.textContent ?? '';
			if (legend && covers(getBox(text), getBox(legend)))
				faults.push(`${words} is under the legend`);
			if (callouts.includes(words) && !isIn(getBox(text), getBox(map)))
				faults.push(`${words} is outside the map`);
		}
		for (const label of callouts)
			if (!texts.some(({ textContent }) => textContent === label)) faults.push(`no ${label}`);
		return faults;
	}, lines);
}
