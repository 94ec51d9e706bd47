/**
 * A whole visit under each fault that takes minutes: nothing is lost, and what does not come says so.
 * `docs/errors.md` lists them, and the shorter ones.
 */
import type { Locator, Page } from '@playwright/test';
import { expectYear, findYearSlider, followBar, moveTo, waitForStart } from './atlas-page';
import { expect } from './fixtures';
import { test } from './offline-site';
import { countAt, getTitleAt, typeStep } from './talk-steps';
import { SITE } from './tested-files';

test.use({
	allowedErrors:
		/Failed to (load resource|fetch)|ERR_|dynamically imported module|preload|is not a valid/,
	actionTimeout: 15_000,
	serviceWorkers: 'block'
});

const LOST_SHARE = 0.2;
/** Of one in five, so many in a row are lost three times in a million. */
const MOST_TRIES = 8;

const STARTED = 'html:not(:has(#not-started)) h1';

/** The same numbers from 0 to 1 in each run. */
function makeChances(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

const findOffer = (page: Page): Locator =>
	page
		.getByRole('button', { name: /^(Try again|Reload the page)$/ })
		.or(page.getByRole('link', { name: 'Try again' }))
		.filter({ visible: true })
		.first();

/** Presses what the page offers until its content is there; a page that offers nothing fails. */
async function reach(page: Page, content: Locator): Promise<void> {
	for (let tries = 0; tries < MOST_TRIES; tries += 1) {
		await expect(content.or(findOffer(page)).first()).toBeVisible();
		if (await content.isVisible()) return;
		await findOffer(page).click();
	}
	await expect(content).toBeVisible();
}

const countLostSheets = (page: Page) =>
	page
		// a disabled link stands for rules that the page already has inside
		.locator('link[rel=stylesheet]:not([disabled])')
		.evaluateAll((links) => links.filter((link) => !(link as HTMLLinkElement).sheet).length);

// bug: a page that lost its style sheet stayed a list of words, and its map a few lines
for (const seed of [1, 2, 4, 5]) {
	test(`a visit of which a fifth of all requests is lost, ${seed}`, async ({ page }) => {
		const chance = makeChances(seed);
		await page.route('**/*', (route) =>
			// without its document there is no page that could say anything
			route.request().isNavigationRequest() || chance() > LOST_SHARE
				? route.continue()
				: route.abort()
		);
		await page.goto('2018');
		await reach(page, page.locator(STARTED));
		await expect.poll(() => countLostSheets(page)).toBe(0);
		await findYearSlider(page).press('ArrowRight');
		await expectYear(page, 2019);
		await moveTo(page, '/2019/kazakhstan');
		await reach(page, page.getByRole('article', { name: 'Kazakhstan' }));
		await page.locator('#figures td button').first().click();
		await reach(page, page.locator('.provenance-popover'));
		await page.keyboard.press('Escape');
		await expect.poll(() => countLostSheets(page)).toBe(0);
		await followBar(page, 'Findings', 'Claims');
		await reach(page, page.locator('#claim-1'));
	});
}

test('a server that dies in mid-visit, and comes back', async ({ page, site }) => {
	await page.goto('2018');
	await waitForStart(page);
	await site.stop();

	await test.step('what is open goes on, and what is not says so in its place', async () => {
		await findYearSlider(page).press('ArrowRight');
		await expectYear(page, 2019);
		await page.getByRole('button', { name: /^Save this view/ }).click();
		await expect(page.getByRole('alert').filter({ hasText: 'saving images' })).toBeVisible();
		await followBar(page, 'Findings', 'Claims');
		await expect(page.getByText('Part of this page did not load')).toBeVisible();
		await page.goBack();
		await expectYear(page, 2019);
	});

	await test.step('the next try, and the next page, have it all', async () => {
		await site.replace(SITE);
		await page.getByRole('button', { name: /^Save this view/ }).click();
		await reach(page, page.getByRole('dialog').getByRole('img', { name: /^Preview/ }));
		await page.keyboard.press('Escape');
		await followBar(page, 'Findings', 'Claims');
		await reach(page, page.locator('#claim-1'));
	});
});

test('an update in mid-talk, of a site whose old files are gone', async ({ page }) => {
	await page.goto('present/trade');
	const count = page.locator('.stage-bar .count');
	await expect(count).toHaveText(countAt('trade'));
	await page.route('**/_app/immutable/**', (route) =>
		route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html>gone' })
	);
	await page.route('**/_app/version.json*', (route) => route.fulfill({ json: { version: 'new' } }));

	await test.step('every further step is shown, and no notice lies over the talk', async () => {
		for (const id of ['closing', 'pipelines', 'institutes', 'khorgos']) {
			await typeStep(page, id);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(getTitleAt(id));
		}
		await expect(page.getByRole('alert')).toHaveCount(0);
	});

	await test.step('a reload has the new version at the same step', async () => {
		await page.unrouteAll();
		const before = await count.textContent();
		await page.reload();
		await expect(count).toHaveText(before!);
		await expect(findOffer(page)).toHaveCount(0);
	});
});

/** As a browser does in a frame of another site, or with all cookies blocked. */
function refuseStorage(): void {
	const refuse = () => {
		throw new DOMException('Access is denied for this document.', 'SecurityError');
	};
	for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
		Object.defineProperty(window, name, { get: refuse });
	LockManager.prototype.request = async () => refuse();
	LockManager.prototype.query = async () => refuse();
}

/** As a browser does on a device without space. */
function fillStorage(): void {
	const refuse = () => {
		throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
	};
	Storage.prototype.setItem = refuse;
	Cache.prototype.put = async () => refuse();
}

for (const { name, fault, words } of [
	{ name: 'storage refused', fault: refuseStorage, words: 'does not let the atlas store anything' },
	{ name: 'a full disk', fault: fillStorage, words: 'no space left to store this talk' }
]) {
	test(`${name}: everything works while its page is open`, async ({ page }) => {
		await page.addInitScript(fault);
		await page.clock.install();
		await page.goto('2016/kazakhstan');
		await waitForStart(page);
		// a view is remembered after three seconds, without an error
		await page.clock.runFor(10_000);
		await page.getByRole('button', { name: 'Add to my talk' }).first().click();
		await expect(page.getByText('this browser cannot store it')).toBeVisible();
		await page.getByRole('link', { name: 'Open talk' }).click();
		const title = page
			.getByRole('list', { name: 'Steps of the talk' })
			.getByRole('textbox', { name: 'Title' });
		await title.fill('Typed, and not lost');
		await expect(page.getByText(words)).toBeVisible();
		await expect(title).toHaveValue('Typed, and not lost');

		await page
			.getByRole('button', { name: /^Theme/ })
			.first()
			.click();
		await page.getByRole('menuitemradio', { name: 'Dark' }).click();
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

		await page.goto('present/trade');
		const count = page.locator('.stage-bar .count');
		await expect(count).toHaveText(countAt('trade'));
		await page.keyboard.press('End');
		await expect(count).not.toHaveText(countAt('trade'));
		await page.goto('presenter?step=trade');
		await expect(page.getByRole('timer', { name: 'Elapsed time' })).toHaveText('0:00');
	});
}
