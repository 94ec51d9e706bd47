import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

declare global {
	interface Window {
		presses?: number;
	}
}

/** A line that only the page as sent contains. */
const asSent = (page: Page) => page.locator('#not-started');

test('a phone shows the page as sent, and starts it when touched', async ({ page }) => {
	const scripts: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'script') scripts.push(request.url());
	});
	await page.goto('/2018');
	// bug: it was the picture of a desktop, with the marks of all layers
	const picture = page.locator('.static-map').filter({ visible: true });
	await expect(picture.locator('.ribbons path')).toHaveCount(5);
	await expect(picture.locator('[fill="var(--inv)"], [fill="var(--ins)"]')).toHaveCount(0);
	await expect(picture).toContainText('29,885');
	await expect(asSent(page)).toBeAttached();
	// bug: starting computed both pictures again, a third of its time
	expect(await picture.innerHTML()).not.toContain('<!--');
	expect(scripts).toEqual([]);
	// the first touch takes effect once the page has started
	await page.getByRole('group', { name: 'Layer on the map' }).getByText('Deals').tap();
	await expect(page).toHaveURL(/focus=investment/);
	await expect(asSent(page)).toHaveCount(0);
});

test('an address that asks for more than was prerendered starts immediately', async ({ page }) => {
	await page.goto('/2018?focus=investment');
	await expect(asSent(page)).toHaveCount(0);
	await expect(page.locator('.sentence')).toContainText('acquisitions');
});

test('bug: it started in one piece, for a third of a second on a slow phone, and a touch meanwhile was done twice', async ({
	page
}) => {
	const slow = await page.context().newCDPSession(page);
	await slow.send('Emulation.setCPUThrottlingRate', { rate: 6 });
	// presses a button once some parts have started, and counts the presses that any part gets
	await page.addInitScript(() => {
		Object.assign(window, { presses: 0 });
		let frames = 0;
		const ask = window.requestAnimationFrame;
		window.requestAnimationFrame = (callback) => {
			if (window.earlyInput?.isHeld && (frames += 1) === 2)
				document.querySelector<HTMLElement>('[aria-label="Play"]')!.click();
			return ask(callback);
		};
		document.addEventListener('click', () => (window.presses! += 1));
	});
	await page.goto('/2018?focus=investment');
	await expect(asSent(page)).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
	expect(await page.evaluate(() => window.presses)).toBe(1);
	await expect(page).toHaveURL(/focus=investment/);
});

test('bug: until it was touched, the map of a phone drew roads as solid as railways', async ({
	page
}) => {
	await page.goto('/2018?focus=corridors');
	await expect(asSent(page)).toHaveCount(0);
	const picture = page.locator('.static-map').filter({ visible: true });
	await expect(picture).toHaveCount(1);
	const road = 'path[stroke="var(--mode-road)"]';
	await expect(picture.locator(road).first()).toBeAttached();
	// the hollow of a road is a narrower line in the colour of the paper
	await expect(picture.locator(`${road} + path[stroke="var(--case)"]`).first()).toBeAttached();
});

test('bug: on a phone the page of own talks stayed empty until it was touched', async ({
	page
}) => {
	await page.goto('/talk');
	await expect(asSent(page)).toHaveCount(0);
	await expect(page.getByRole('main').getByRole('button').first()).toBeVisible({ timeout: 8_000 });
});

test('an untouched page starts automatically', async ({ page }) => {
	await page.clock.install();
	await page.goto('/about');
	await page.clock.runFor(9_000);
	await expect(asSent(page)).toBeAttached();
	await page.clock.runFor(1_000);
	await expect(asSent(page)).toHaveCount(0);
});

test.describe('an unknown address', () => {
	test.use({ allowedErrors: /404|Not found/ });

	test('starts immediately, because a page may be suggested', async ({ page }) => {
		await page.goto('/claim');
		await expect(page).toHaveURL(/\/claims$/, { timeout: 8_000 });
		await page.goto('/?year=2016');
		await expect(page).toHaveURL(/\/2016$/, { timeout: 8_000 });
	});
});

for (const step of ['not-all-built', 'khorgos', 'institutes', 'students-rise', 'closing'])
	test(`bug: until it was touched, a phone showed the chart of ${step} in words of 9 px`, async ({
		page
	}) => {
		await page.goto(`/present/${step}`);
		await expect(asSent(page)).toBeAttached();
		const chart = page.locator('svg.step-chart').filter({ visible: true });
		await expect(chart).toHaveCount(1);
		const sizesPx = await chart.evaluate((svg: SVGSVGElement) => {
			const scale = svg.getScreenCTM()!.a;
			return [...svg.querySelectorAll('text')].map(
				(text) => parseFloat(getComputedStyle(text).fontSize) * scale
			);
		});
		expect(sizesPx.length).toBeGreaterThan(3);
		expect(Math.min(...sizesPx)).toBeGreaterThanOrEqual(12);
		// started, there is one
		await page.getByRole('heading', { level: 1 }).tap();
		await expect(asSent(page)).toHaveCount(0);
		await expect(page.locator('svg.step-chart')).toHaveCount(1);
	});
