import type { Page } from '@playwright/test';
import { openGroup, waitForStart } from './atlas-page';
import { expect, test } from './fixtures';

/** Paths that the page has requested so far. */
function listRequests(page: Page): string[] {
	const requested: string[] = [];
	page.on('request', (request) => requested.push(new URL(request.url()).pathname));
	return requested;
}

const pictures = (requested: readonly string[]) =>
	requested.filter((path) => path.includes('/views/'));

/** Opens a page and waits until it has loaded what it loads when idle. */
async function openSettled(page: Page, path: string): Promise<void> {
	await page.clock.install();
	await page.goto(path);
	await waitForStart(page);
	await page.clock.runFor(10_000);
}

/** A page's own scripts, which are preloaded when its link is hovered. */
const pageScripts = (requested: readonly string[]) =>
	requested.filter((path) => path.includes('/nodes/'));

test('the pictures of the gallery load when it is scrolled near, not with the page', async ({
	page
}) => {
	const requested = listRequests(page);
	await openSettled(page, '/2018');
	expect(pictures(requested)).toEqual([]);

	const before = pageScripts(requested).length;
	await openGroup(page, 'Findings');
	await page.getByRole('banner').getByRole('link', { name: 'Claims' }).hover();
	await expect.poll(() => pageScripts(requested).length).toBeGreaterThan(before);

	await page.locator('#views').scrollIntoViewIfNeeded();
	await expect.poll(() => pictures(requested).length).toBeGreaterThan(0);
});

test('a reader with reduced data and motion gets no pictures, no preloaded pages and no animation', async ({
	page
}) => {
	// no browser supports the preference yet
	await page.addInitScript(() => {
		const { matchMedia } = window;
		window.matchMedia = (query) =>
			matchMedia.call(window, query === '(prefers-reduced-data: reduce)' ? 'all' : query);
	});
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const requested = listRequests(page);
	await openSettled(page, '/2016/kazakhstan');
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
	const before = pageScripts(requested).length;
	await openGroup(page, 'Findings');
	await page.getByRole('banner').getByRole('link', { name: 'Claims' }).hover();
	await page.locator('#views').scrollIntoViewIfNeeded();
	await page.clock.runFor(10_000);
	expect(pictures(requested)).toEqual([]);
	expect(pageScripts(requested)).toHaveLength(before);
	await expect(page.locator('#views').getByRole('link').first()).toBeVisible();
});
