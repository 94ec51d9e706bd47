import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { followBar, expectYear, waitForStart, findYearSlider } from './atlas-page';
import { expect, test } from './fixtures';
import { countAt } from './talk-steps';
import { SITE } from './tested-files';

/** Errors of a browser for files that do not load, and of SvelteKit for such a page. */
test.use({
	allowedErrors: /Failed to load resource|ERR_FAILED|dynamically imported module|unexpected token/
});

const NODES = '/_app/immutable/nodes';
const SCRIPTS = '**/_app/immutable/**/*.js';

/** URLs of the scripts that a page starts with: its own and all that they import. */
async function ownScripts(page: Page, path: string): Promise<ReadonlySet<string>> {
	const html = await (await page.request.get(path)).text();
	const own = new Set<string>();
	const add = (url: string): void => {
		if (own.has(url)) return;
		own.add(url);
		const source = readFileSync(join(SITE, url), 'utf8');
		for (const [, file = ''] of source.matchAll(
			/(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g
		)) {
			add(new URL(file, `http://localhost${url}`).pathname);
		}
	};
	// the error page loads immediately; the languages share the folder
	const error = readdirSync(join(SITE, NODES)).filter((file) => /^1\..*\.js$/.test(file));
	for (const file of error) add(`${NODES}/${file}`);
	for (const [url] of html.matchAll(/\/_app\/immutable\/[\w./-]+\.js\b/g)) add(url);
	return own;
}

/** Opens a page that gets only its own scripts; others get this answer. */
async function openAlone(
	page: Page,
	path: string,
	others: (route: Route) => Promise<void> = (route) => route.abort()
): Promise<void> {
	const own = await ownScripts(page, path);
	await page.route(SCRIPTS, (route) =>
		own.has(new URL(route.request().url()).pathname) ? route.continue() : others(route)
	);
	// a file is tried three times, seconds apart
	await page.addInitScript(() => {
		const { setTimeout: later } = window;
		window.setTimeout = ((task: () => void, milliseconds = 0) =>
			later(task, milliseconds % 500 === 0 ? 0 : milliseconds)) as typeof setTimeout;
	});
	await page.goto(path);
	await waitForStart(page);
}

test('a part that does not load is reported in its place, and loads on retry', async ({ page }) => {
	await openAlone(page, '/2018?compare=kazakhstan,uzbekistan');
	const panel = page.getByRole('complementary');
	await expect(panel).toContainText('The panel did not load');

	// a sheet over the page: three attempts, then a notice; if a retry fails too, it offers a reload
	const alert = page.getByRole('alert').filter({ hasText: 'saving images' });
	await page.getByRole('button', { name: /^Save this view/ }).click();
	await alert.getByRole('button', { name: 'Try again' }).click();
	await expect(alert.getByRole('button', { name: 'Reload the page' })).toBeVisible();
	await findYearSlider(page).press('ArrowRight');
	await expectYear(page, 2019);
	await alert.getByRole('button', { name: 'Close notice' }).click();
	await expect(alert).toHaveCount(0);

	// the card of a figure; then the network is back
	const card = page.getByRole('alert').filter({ hasText: 'card for this figure' });
	await page.locator('#figures td button').first().click();
	await expect(card).toBeVisible();
	await page.unroute(SCRIPTS);
	await card.getByRole('button', { name: 'Try again' }).click();
	await expect(page.locator('.provenance-popover')).toBeVisible();
	await page.keyboard.press('Escape');
	await panel.getByRole('button', { name: 'Try again' }).click();
	await expect(panel.getByRole('heading').first()).toBeVisible();
});

test('a step of the talk whose key handling did not load says so, and loads it later', async ({
	page
}) => {
	await openAlone(page, '/present/trade');
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('The controls of the talk did not load');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.keyboard.press('PageDown');
	await page.unroute(SCRIPTS);
	await alert.getByRole('button', { name: 'Try again' }).click();
	// the key that was pressed meanwhile takes effect
	await expect(page.locator('.stage-bar .count')).toHaveText(countAt('institutes'));
});

test('a broken copy is replaced, so that a reload repairs the page', async ({ page }) => {
	const fresh: string[] = [];
	await openAlone(page, '/2018', (route) => {
		const request = route.request();
		if (request.resourceType() === 'fetch') fresh.push(request.url());
		return route.fulfill({ contentType: 'text/javascript', body: 'export const half = {"a' });
	});
	await page.getByRole('button', { name: /^Save this view/ }).click();
	await expect(page.getByRole('alert')).toContainText('did not load');
	expect(fresh, 'requested without the browser’s cache').not.toEqual([]);
});

test('a page that does not load says so in its place; a new build reloads the page', async ({
	page
}) => {
	await openAlone(page, '/about');
	await followBar(page, 'Findings', 'Claims');
	await expect(page.getByText('Part of this page did not load')).toBeVisible();
	await expect(page).toHaveURL(/\/claims$/);
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('About');

	// the site was replaced: scripts of the old build are gone
	await page.route('**/_app/version.json*', (route) =>
		route.fulfill({ json: { version: 'newer' } })
	);
	await page.evaluate(() => document.documentElement.setAttribute('data-old', ''));
	await page.route(SCRIPTS, (route) =>
		page.url().endsWith('/about') ? route.abort() : route.continue()
	);
	await followBar(page, 'Findings', 'Claims');
	await expect(page.getByRole('heading', { level: 1 })).toContainText(/claim/i);
	await expect(page.locator('[data-old]')).toHaveCount(0);
});

for (const [what, files, path] of [
	['the first script', '**/_app/immutable/entry/start.*.js', '/2016'],
	['a script that the page needs', '**/_app/immutable/nodes/*.js', '/claims']
] as const) {
	test(`a page that does not get ${what} stays readable, and says so`, async ({ page }) => {
		await page.route(files, (route) => route.abort());
		await page.goto(path);
		const notice = page.getByText('its scripts did not load');
		await expect(notice).toBeVisible();
		if (path === '/claims') await expect(page.locator('#claim-1')).toBeVisible();
		else {
			await expect(page.getByRole('heading', { level: 1 })).toContainText('2016');
			await expect(page.getByText('13,996').first()).toBeVisible();
			await expect(page.getByRole('table').first()).toBeVisible();
			await expect(page.locator('svg.static-map:not(.only-in-phone) .ribbons path')).toHaveCount(5);
		}
		await page.unroute(files);
		await page.getByRole('link', { name: 'Try again' }).click();
		await waitForStart(page);
		await expect(notice).toHaveCount(0);
	});
}
