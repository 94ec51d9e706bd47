/** A kiosk whose clock the test controls. */
import type { Page } from '@playwright/test';
import { findShownYear, waitForStart } from './atlas-page';
import { expect } from './fixtures';

export const sign = (page: Page) => page.locator('.kiosk-sign');
/** Path and query of a page, for `expect.poll`. */
export const path = (page: Page) => () => new URL(page.url()).pathname + new URL(page.url()).search;

export async function openKiosk(page: Page, link: string): Promise<void> {
	await page.clock.install();
	await page.goto(link);
	await expect(sign(page)).toContainText('Tap to explore');
	await waitForStart(page);
}

/** From now on only the test advances the clock, regardless of the machine's speed. */
export async function holdClock(page: Page): Promise<void> {
	const now = await page.evaluate(() => Date.now());
	await page.clock.pauseAt(now + 10_000);
}

/** Counts how often the years start over, from now on. */
export async function countRounds(page: Page): Promise<() => Promise<number>> {
	const counter = await findShownYear(page).evaluateHandle((shown) => {
		const counted = { rounds: 0, before: Number(shown.getAttribute('data-year')) };
		new MutationObserver(() => {
			const year = Number(shown.getAttribute('data-year'));
			if (year < counted.before) counted.rounds += 1;
			counted.before = year;
		}).observe(shown, { attributeFilter: ['data-year'] });
		return counted;
	});
	return () => counter.evaluate(({ rounds }) => rounds);
}
