/** A kiosk runs for days: its memory must not grow. */
import type { CDPSession, Page } from '@playwright/test';
import { countObjects } from '../../bench/soak/sample.mjs';
import { YEARS } from '../../src/lib/core/domain/years';
import { TALK } from './exported-talk';
import { expect, test } from './fixtures';
import { countRounds, holdClock, openKiosk, path, sign } from './kiosk-page';
import { countAt } from './talk-steps';

const HOUR_SECONDS = 3600;

test.describe.configure({ timeout: 300_000 });

interface Census {
	/** Live JavaScript objects, including functions and arrays. */
	objects: number;
	nodes: number;
	listeners: number;
	heapBytes: number;
	historyEntries: number;
}

/** Counts of a page after garbage collection. */
async function takeCensus(page: Page, session: CDPSession): Promise<Census> {
	// the first collection frees objects for the second
	await session.send('HeapProfiler.collectGarbage');
	await session.send('HeapProfiler.collectGarbage');
	const { metrics } = await session.send('Performance.getMetrics');
	const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
	return {
		objects: await countObjects(session),
		nodes: value('Nodes'),
		listeners: value('JSEventListeners'),
		heapBytes: value('JSHeapUsedSize'),
		historyEntries: await page.evaluate(() => history.length)
	};
}

async function openCensus(page: Page): Promise<() => Promise<Census>> {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	return () => takeCensus(page, session);
}

/** The minimum of several counts, to ignore what is in use only for a moment. */
const getLeast = (some: readonly Census[], field: keyof Census) =>
	Math.min(...some.map((census) => census[field]));

function expectNoGrowth(before: readonly Census[], after: readonly Census[]): void {
	const growth = (field: keyof Census) => getLeast(after, field) / getLeast(before, field);
	expect(growth('historyEntries')).toBe(1);
	expect(growth('listeners')).toBeLessThan(1.03);
	expect(growth('objects')).toBeLessThan(1.04);
	expect(growth('nodes')).toBeLessThan(1.08);
	// the browser compiles more of a page the longer it is used
	expect(growth('heapBytes')).toBeLessThan(1.15);
}

test('nothing grows in eight hours of years', async ({ page }) => {
	await openKiosk(page, '/2013/kazakhstan?kiosk');
	await holdClock(page);
	expect(path(page)()).toBe('/2013/kazakhstan');
	const census = await openCensus(page);
	// a jump of the clock is one year, regardless of its length
	const jumps = YEARS.length;
	const jumpSeconds = (8 * HOUR_SECONDS) / (12 * jumps);
	const found: Census[] = [];
	const rounds = await countRounds(page);
	for (let round = 0; round < 12; round += 1) {
		for (let jump = 0; jump < jumps; jump += 1) {
			await page.clock.fastForward(jumpSeconds * 1000);
		}
		// at the same year each time, because years have different marks
		found.push(await census());
	}
	expect(await rounds()).toBeGreaterThanOrEqual(12);
	expectNoGrowth(found.slice(2, 6), found.slice(8));
	expect(path(page)()).toBe('/2013/kazakhstan');
	await expect(sign(page)).toHaveText('Playing automatically. Tap to explore.');
});

test('the story repeats from the first step, and nothing grows', async ({ page }) => {
	await openKiosk(page, '/present?kiosk');
	await expect.poll(path(page)).toBe('/present/opening');
	await expect(sign(page)).toHaveText('The talk is playing automatically. Tap to explore.');
	const count = page.locator('.stage-bar .count');
	const census = await openCensus(page);
	const rounds: Census[] = [];
	for (let round = 0; round < 4; round += 1) {
		for (const { id } of TALK.steps) {
			await expect(count).toHaveText(countAt(id));
			await page.clock.fastForward(24_000);
		}
		rounds.push(await census());
	}
	expectNoGrowth(rounds.slice(1, 2), rounds.slice(2));
	await expect.poll(path(page)).toBe('/present/opening');
});
