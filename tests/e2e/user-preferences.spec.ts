import type { Page } from '@playwright/test';
import { started } from './atlas-page';
import { expect, test } from './fixtures';

/** Paths of what the page has asked for so far. */
function requestsOf(page: Page): string[] {
	const requested: string[] = [];
	page.on('request', (request) => requested.push(new URL(request.url()).pathname));
	return requested;
}

const pictures = (requested: readonly string[]) =>
	requested.filter((path) => path.includes('/views/'));

/** Opens a page and lets the time go by in which it loads what it loads by itself. */
async function openSettled(page: Page, path: string): Promise<void> {
	await page.clock.install();
	await page.goto(path);
	await started(page);
	await page.clock.runFor(10_000);
}

/** Scripts of a page's own, which are loaded ahead where its link is pointed at. */
const pageScripts = (requested: readonly string[]) =>
	requested.filter((path) => path.includes('/nodes/'));

test('the pictures of the gallery are asked for when it comes near, not with the page', async ({
	page
}) => {
	const requested = requestsOf(page);
	await openSettled(page, '/2018');
	expect(pictures(requested)).toEqual([]);

	const before = pageScripts(requested).length;
	await page.getByRole('banner').getByRole('link', { name: 'Claims' }).hover();
	await expect.poll(() => pageScripts(requested).length).toBeGreaterThan(before);

	await page.locator('#views').scrollIntoViewIfNeeded();
	await expect.poll(() => pictures(requested).length).toBeGreaterThan(0);
});

test('a reader who wishes for little data gets no pictures, and no page before it is asked for', async ({
	page
}) => {
	// no browser here has the wish yet
	await page.addInitScript(() => {
		const { matchMedia } = window;
		window.matchMedia = (query) =>
			matchMedia.call(window, query === '(prefers-reduced-data: reduce)' ? 'all' : query);
	});
	const requested = requestsOf(page);
	await openSettled(page, '/2018');
	const before = pageScripts(requested).length;
	await page.getByRole('banner').getByRole('link', { name: 'Claims' }).hover();
	await page.locator('#views').scrollIntoViewIfNeeded();
	await page.clock.runFor(10_000);
	expect(pictures(requested)).toEqual([]);
	expect(pageScripts(requested)).toHaveLength(before);
	await expect(page.locator('#views').getByRole('link').first()).toBeVisible();
});

test('with reduced motion nothing takes time to move', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/2016/kazakhstan');
	await started(page);
	const moving = await page.evaluate(
		() =>
			[...document.querySelectorAll('*')].filter((element) => {
				const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
				const takesTime = [transitionDuration, animationDuration]
					.flatMap((durations) => durations.split(','))
					.some((duration) => parseFloat(duration) > 0);
				return takesTime || scrollBehavior === 'smooth';
			}).length
	);
	expect(moving).toBe(0);
});
