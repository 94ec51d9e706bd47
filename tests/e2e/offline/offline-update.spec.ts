import type { Page } from '@playwright/test';
import { waitForStart, findYearSlider } from '../atlas-page';
import { expect } from '../fixtures';
import { changeBuild, test, visitUntilStored } from '../offline-site';
import { SITE } from '../tested-files';

const NEWER_LABELS = 'geo/labels.json';

/** What a page gets for a file with the same name in both versions. */
const labelsLength = (page: Page) =>
	page.evaluate(async (file) => (await (await fetch(`/${file}`)).text()).length, NEWER_LABELS);

const askForNewer = (page: Page) =>
	page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		await registration!.update();
	});

const storedVersions = (page: Page) =>
	page.evaluate(
		async () => (await caches.keys()).filter((name) => !name.endsWith(' pages')).length
	);

test.use({ allowedErrors: /Failed to load resource|ERR_/ });

test('a newer version waits, says so, and takes over when the reader accepts', async ({
	page,
	context,
	site
}) => {
	test.setTimeout(300_000);
	const newer = changeBuild(SITE, NEWER_LABELS, (text) => `${text}\n\n\n`);
	await visitUntilStored(page);
	const oldLength = await labelsLength(page);
	await site.replace(newer.folder);

	await test.step('one that cannot be stored never replaces the complete one', async () => {
		const labels = `${new URL(site.url).origin}/${NEWER_LABELS}`;
		await context.route(labels, (route) => route.abort());
		await askForNewer(page);
		await expect
			.poll(() =>
				page.evaluate(async () => {
					const registration = await navigator.serviceWorker.getRegistration();
					return Boolean(registration?.installing ?? registration?.waiting);
				})
			)
			.toBe(false);
		await context.unroute(labels);
		await expect(page.locator('[data-offline="stored"]')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Update now' })).toHaveCount(0);
		expect(await labelsLength(page)).toBe(oldLength);
	});

	// a talk running in one window
	await page.goto('2018');
	await waitForStart(page);
	await askForNewer(page);
	const offer = page.getByRole('button', { name: 'Update now' });
	await expect(offer).toBeVisible({ timeout: 40_000 });
	expect(await labelsLength(page), 'nothing is swapped').toBe(oldLength);
	await page.reload();
	await waitForStart(page);
	await expect(offer, 'it says so again').toBeVisible();
	expect(await labelsLength(page), 'not by a reload either').toBe(oldLength);

	// another window accepts the newer version; both work without the server
	const other = await context.newPage();
	await other.goto('about');
	await site.stop();
	await expect(other.locator('[data-offline="stored"]')).toBeVisible();
	await Promise.all([
		other.waitForEvent('load'),
		other.locator('[data-offline]').getByRole('button', { name: 'Update now' }).click()
	]);
	await expect.poll(() => labelsLength(other)).toBe(oldLength + 3);

	// the talk was not reloaded, keeps its own files, and still loads new parts
	expect(await labelsLength(page)).toBe(oldLength);
	await expect(findYearSlider(page)).toHaveValue('2018');
	await page.keyboard.press('Control+k');
	await page.keyboard.type('kazakhstan');
	await expect(page.getByRole('option').first()).toContainText('Kazakhstan');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('complementary').first()).toContainText(/\d/);
	expect(await storedVersions(page)).toBe(2);

	// opened again, it has the newer version, and the old one is deleted
	await expect(offer).toBeVisible();
	await Promise.all([page.waitForEvent('load'), offer.click()]);
	await waitForStart(page);
	expect(await labelsLength(page)).toBe(oldLength + 3);
	await expect(offer).toHaveCount(0);
	await expect.poll(() => storedVersions(page)).toBe(1);
	newer.remove();
});
