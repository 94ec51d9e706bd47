/** One worker stores every language that is read, and never announces a version that is not newer. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readOfflineLists } from '../../scripts/offline-list.mjs';
import { followBar, waitForStart } from './atlas-page';
import { expect } from './fixtures';
import { waitForControl, test, visitUntilStored } from './offline-site';
import { SITE } from './tested-files';

/** The notice of a newer version, in any language. */
const notice = (page: Page) => page.locator('.offer');

const scopes = (page: Page) =>
	page.evaluate(async () =>
		(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname)
	);

async function storedInRussian(page: Page): Promise<void> {
	await page.goto('ru/about');
	await expect(page.locator('[data-offline="stored"]')).toBeVisible({ timeout: 60_000 });
}

test('a visit to another language announces no newer version, and stores it next to the first', async ({
	page,
	site
}) => {
	test.setTimeout(240_000);
	await page.goto('2018');
	await waitForStart(page);

	await test.step('a page opened at the first visit no longer needs a network', async () => {
		// the page stores the atlas automatically once it is idle
		await waitForControl(page);
		await site.stop();
		await page.keyboard.press('Control+k');
		await page.keyboard.type('kazakhstan');
		await expect(page.getByRole('option').first()).toContainText('Kazakhstan');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/2018\/[a-z]+/);
		await expect(page.getByRole('complementary').first()).toContainText(/\d/);
		await page.reload();
		await waitForStart(page);
		await site.replace(SITE);
	});

	await page.goto('ru/relation');
	await waitForStart(page);
	// the language of this page is stored before anything could have been announced
	await expect
		.poll(() => page.evaluate(async () => (await caches.keys()).length), { timeout: 60_000 })
		.toBe(3);
	await expect(notice(page)).toHaveCount(0);
	await storedInRussian(page);
	await expect(notice(page)).toHaveCount(0);
	expect(await scopes(page)).toEqual(['/']);

	await site.stop();
	await page.goto('ru/2010/uzbekistan');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Узбекистан');
	await page.goto('2010/uzbekistan');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Uzbekistan');
	await followBar(page, 'Findings', 'Claims');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Claims');
	await expect(notice(page)).toHaveCount(0);
});

test('a worker per language, as it was, is replaced by the one of the site, which is no newer version', async ({
	page,
	site
}) => {
	test.setTimeout(240_000);
	// English is stored by its worker, Russian by another
	const old = mkdtempSync(join(tmpdir(), 'atlas-other-'));
	cpSync(SITE, old, { recursive: true });
	const worker = join(old, 'service-worker.js');
	const script = readFileSync(worker, 'utf8');
	const english = { '': readOfflineLists(script)[''] };
	const lists = `self.offlineLists=${JSON.stringify(english)};\n`;
	writeFileSync(
		worker,
		script.replace(/^.*\n/, () => lists)
	);
	writeFileSync(join(old, 'ru/service-worker.js'), 'addEventListener("fetch", () => {});');
	await site.replace(old);
	await visitUntilStored(page);
	await page.evaluate(async () => {
		await navigator.serviceWorker.register('/ru/service-worker.js', { scope: '/ru/' });
		await caches.open('soft-power-atlas /ru/ old');
	});
	await expect.poll(() => scopes(page)).toContain('/ru/');

	await test.step('the worker with Russian takes over automatically', async () => {
		await site.replace(SITE);
		await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.getRegistration();
			await registration!.update();
		});
		await expect
			.poll(() =>
				page.evaluate(async () => {
					const registration = await navigator.serviceWorker.getRegistration();
					return [registration!.installing, registration!.waiting].some(Boolean);
				})
			)
			.toBe(false);
		await storedInRussian(page);
		await expect(notice(page)).toHaveCount(0);
		await expect.poll(() => scopes(page), { timeout: 40_000 }).toEqual(['/']);
		expect(await page.evaluate(() => caches.keys())).not.toContain('soft-power-atlas /ru/ old');
	});

	await site.stop();
	for (const path of ['ru/2010', '2010']) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('2010');
		await expect(notice(page)).toHaveCount(0);
	}
	rmSync(old, { recursive: true });
});
