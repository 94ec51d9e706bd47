import type { CDPSession, Page } from '@playwright/test';
import { YEARS } from '../../src/lib/domain/years';
import { expectYear, shownYear, started, yearSlider } from './atlas-page';
import { countObjects } from '../../scripts/bench/soak/sample.mjs';
import { expect, test } from './fixtures';

const sign = (page: Page) => page.locator('.kiosk-sign');
const search = (page: Page) => page.getByRole('combobox', { name: 'Search the atlas' });
const path = (page: Page) => () => new URL(page.url()).pathname + new URL(page.url()).search;
const HOUR_SECONDS = 3600;

/** Opens a kiosk whose clock the test moves on. */
async function openKiosk(page: Page, link: string): Promise<void> {
	await page.clock.install();
	await page.goto(link);
	await expect(sign(page)).toContainText('Touch to explore');
	await started(page);
}

/** From now on time goes by where the test says so, however slow the machine is. */
async function holdClock(page: Page): Promise<void> {
	const now = await page.evaluate(() => Date.now());
	await page.clock.pauseAt(now + 10_000);
}

interface Census {
	/** Living objects of scripts, functions and arrays among them. */
	objects: number;
	nodes: number;
	listeners: number;
	heapBytes: number;
	historyEntries: number;
}

/** What a page holds once its rubbish is collected. */
async function takeCensus(page: Page, session: CDPSession): Promise<Census> {
	// what goes first gives back what it held to the second
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

/** The least of some censuses, so that what happens to be in use at one moment counts for nothing. */
const leastOf = (some: readonly Census[], field: keyof Census) =>
	Math.min(...some.map((census) => census[field]));

function expectNoGrowth(before: readonly Census[], after: readonly Census[]): void {
	const growth = (field: keyof Census) => leastOf(after, field) / leastOf(before, field);
	expect(growth('historyEntries')).toBe(1);
	expect(growth('listeners')).toBeLessThan(1.03);
	expect(growth('objects')).toBeLessThan(1.04);
	expect(growth('nodes')).toBeLessThan(1.08);
	// the browser compiles more of a page the longer it is used
	expect(growth('heapBytes')).toBeLessThan(1.15);
}

/** Counts how often the years start over, from now on. */
async function countRounds(page: Page): Promise<() => Promise<number>> {
	const counter = await shownYear(page).evaluateHandle((shown) => {
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

test('eight hours of years go by, and nothing grows', async ({ page }) => {
	test.slow();
	await openKiosk(page, '/2013/kazakhstan?kiosk');
	await holdClock(page);
	expect(path(page)()).toBe('/2013/kazakhstan');
	const census = await openCensus(page);
	// a jump of the clock is one year, however long it is
	const jumps = YEARS.length;
	const jumpSeconds = (8 * HOUR_SECONDS) / (12 * jumps);
	const found: Census[] = [];
	const rounds = await countRounds(page);
	for (let round = 0; round < 12; round += 1) {
		for (let jump = 0; jump < jumps; jump += 1) {
			await page.clock.fastForward(jumpSeconds * 1000);
		}
		// at the same year each time: another has other marks
		found.push(await census());
	}
	expect(await rounds()).toBeGreaterThanOrEqual(12);
	expectNoGrowth(found.slice(2, 6), found.slice(8));
	expect(path(page)()).toBe('/2013/kazakhstan');
	await expect(sign(page)).toHaveText('The years go by. Touch to explore.');
});

test('the story goes by, the first step after the last, and nothing grows', async ({ page }) => {
	test.slow();
	await openKiosk(page, '/present?kiosk');
	await expect.poll(path(page)).toBe('/present/distrust');
	await expect(sign(page)).toHaveText('The story goes by. Touch to explore.');
	const count = page.locator('.stage-bar .count');
	const census = await openCensus(page);
	const rounds: Census[] = [];
	for (let round = 0; round < 4; round += 1) {
		for (let step = 1; step <= 16; step += 1) {
			await expect(count).toHaveText(`${step} of 16`);
			await page.clock.fastForward(24_000);
		}
		rounds.push(await census());
	}
	expectNoGrowth(rounds.slice(1, 2), rounds.slice(2));
	await expect.poll(path(page)).toBe('/present/distrust');
});

test('a visitor pauses it at once, and it goes back to its start when they have gone', async ({
	page
}) => {
	await openKiosk(page, '/2013/kazakhstan?focus=students&kiosk');
	await holdClock(page);
	const before = Number(await shownYear(page).getAttribute('data-year'));
	await page.clock.fastForward(2400);
	await expectYear(page, before + 1);
	await page.keyboard.press('Shift');
	await expect(sign(page)).toBeHidden();
	await page.clock.fastForward(10_000);
	await expectYear(page, before + 1);
	// the space bar and the button pause the loop, and do not start it again
	await yearSlider(page).focus();
	await page.keyboard.press('Home');
	await expectYear(page, 2005);
	await search(page).fill('Uzbekistan');
	await page.getByRole('listbox').getByRole('option').first().click();
	await page.clock.runFor(500);
	await expect.poll(path(page)).toMatch(/^\/2005\/uzbekistan/);
	await search(page).fill('Tash');
	await page.clock.fastForward(75_000);
	await expect(sign(page)).toContainText('Starts over in 1');
	await page.mouse.move(400, 400);
	await page.mouse.move(420, 400);
	await expect(sign(page)).toBeHidden();
	await page.clock.fastForward(75_000);
	await expect(sign(page)).toContainText('Starts over in');
	await page.clock.fastForward(20_000);
	await expect(sign(page)).toContainText('The years go by');
	await expect.poll(path(page)).toBe('/2013/kazakhstan?focus=students');
	await expect(page.getByRole('article', { name: 'Kazakhstan' })).toBeVisible();
	await expect(search(page)).toHaveValue('');
	await expectYear(page, 2013);
	await page.clock.fastForward(2400);
	await expectYear(page, 2014);
});

test('its own button and key pause the loop', async ({ page }) => {
	await openKiosk(page, '/2013?kiosk');
	await holdClock(page);
	const year = Number(await shownYear(page).getAttribute('data-year'));
	await page.keyboard.press('Space');
	await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
	await page.clock.fastForward(5000);
	await expectYear(page, year);
});

test('nothing that leads off the map can be reached', async ({ page }) => {
	await openKiosk(page, '/2018/kazakhstan?kiosk');
	await page.locator('.atlas-panel').getByRole('button').first().waitFor();
	const links = await page
		.locator('a[href]:visible')
		.evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ href }) => href));
	const base = new URL(page.url()).origin;
	const isMap = (href: string) =>
		/^\/(\d{4}(\/[a-z]+)?)?$/.test(href.replace(base, '').split(/[?#]/)[0]!);
	expect(links.length).toBeGreaterThan(3);
	expect(links.filter((href) => !isMap(href))).toEqual([]);
	for (const name of [/^Share/, /^Save|^Take/, 'Menu', /^Theme/, /^Add/])
		await expect(page.getByRole('button', { name })).toHaveCount(0);
	// by key: every stop of the page
	const stops: string[] = [];
	for (let stop = 0; stop < 90; stop += 1) {
		await page.keyboard.press('Tab');
		stops.push(
			await page.evaluate(() => (document.activeElement as HTMLAnchorElement | null)?.href ?? '')
		);
	}
	expect(stops.filter((href) => href !== '' && !isMap(href))).toEqual([]);
	// a card says who says so, without a way there
	await page.evaluate(() => window.scrollTo(0, 0));
	await page
		.locator('.atlas-panel button[aria-expanded="false"], .atlas-panel .figure')
		.first()
		.click();
	await expect(page.locator('a[target="_blank"][href]')).toHaveCount(0);
	await search(page).fill('AidData');
	await expect(page.locator('[role=option][href*="/data"], [role=option]:not([href])')).toHaveCount(
		0
	);
	await page.keyboard.press('Control+p');
	expect(await page.evaluate(() => window.open('/about'))).toBeNull();
	expect(page.context().pages()).toHaveLength(1);
	expect(path(page)()).toMatch(/^\/20\d\d\/kazakhstan/);
});

test('it is a mode of the window: kept along links, in no address, left by a word', async ({
	page,
	context
}) => {
	await page.goto('/2016?utm_source=x&kiosk=story,60');
	await expect.poll(path(page)).toBe('/present/distrust');
	await page.goto('/2016?focus=students');
	await started(page);
	await expect(page.locator(':root')).toHaveAttribute('data-kiosk', 'visited');
	await page.goto('/about');
	await expect.poll(path(page)).toBe('/present/distrust');
	await started(page);
	const other = await context.newPage();
	await other.goto('/2016');
	await started(other);
	await expect(other.locator(':root')).not.toHaveAttribute('data-kiosk');
	await expect(other.getByRole('button', { name: 'Share this view' })).toBeVisible();
	await page.goto('/2016?kiosk=off&focus=students');
	await started(page);
	expect(path(page)()).toBe('/2016?focus=students');
	await expect(page.locator('.notice', { hasText: 'not understood' })).toHaveCount(0);
	await page.goto('/2017');
	await started(page);
	await expect(page.locator(':root')).not.toHaveAttribute('data-kiosk');
});

test('a page that is lost is loaded anew, and is the same kiosk', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'sessionStorage', {
			get: () => {
				throw new DOMException('forbidden', 'SecurityError');
			}
		});
	});
	await openKiosk(page, '/2013?kiosk=45');
	await page.evaluate(() => {
		document.querySelector('.live')!.dispatchEvent(new Event('webglcontextlost'));
		document.body.dataset.old = 'yes';
	});
	const pass = async (minutes: number) => {
		for (let tick = 0; tick < minutes * 6; tick += 1) await page.clock.fastForward(10_000);
	};
	await pass(10);
	await expect(page.locator('body[data-old]')).toBeAttached();
	await pass(7);
	await expect(page.locator('body:not([data-old])')).toBeAttached();
	await started(page);
	await expect(sign(page)).toContainText('The years go by');
	expect(path(page)()).toBe('/2013');
});
