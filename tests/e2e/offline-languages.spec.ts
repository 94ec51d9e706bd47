/** One worker stores every language that is read, and never announces a version that is not newer. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readOfflineLists } from '../../scripts/offline-list.mjs';
import { started } from './atlas-page';
import { expect } from './fixtures';
import { controlled, test, visitUntilStored } from './offline-site';
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
	await started(page);
	await controlled(page);
	await page.goto('relation');
	await started(page);
	await page.goto('ru/2018');
	await started(page);
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
	await page.goto('ru/claims');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Тезисы');
	await expect(notice(page)).toHaveCount(0);
});

/** A copy of the site, changed. Remove it after use. */
function copyOfSite(change: (folder: string) => void) {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-other-'));
	cpSync(SITE, folder, { recursive: true });
	change(folder);
	return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

test('a language added to the site while another is read is not a newer version', async ({
	page,
	site
}) => {
	test.setTimeout(240_000);
	const alone = copyOfSite((folder) => {
		const worker = join(folder, 'service-worker.js');
		const script = readFileSync(worker, 'utf8');
		const english = { '': readOfflineLists(script)[''] };
		writeFileSync(
			worker,
			script.replace(/^.*\n/, () => `self.offlineLists=${JSON.stringify(english)};\n`)
		);
		rmSync(join(folder, 'ru'), { recursive: true });
	});
	await site.replace(alone.folder);
	await visitUntilStored(page);
	await page.goto('2018');
	await started(page);
	await site.replace(SITE);
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		await registration!.update();
	});
	// the worker with Russian takes over automatically
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
	await page.goto('2018');
	await started(page);
	await site.stop();
	await page.goto('ru/2010');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('2010');
	await page.goto('2010');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('2010');
	await expect(notice(page)).toHaveCount(0);
	alone.remove();
});

test('a reader who saves data and has stored one language is asked before another is stored', async ({
	page,
	site
}) => {
	test.setTimeout(180_000);
	await page.addInitScript(() =>
		Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } })
	);
	const stored = page.locator('[data-offline="stored"]');
	const unstored = page.locator('[data-offline="unstored"]');
	await page.goto('about');
	await unstored.getByRole('button', { name: 'Store it now' }).click();
	await expect(stored).toBeVisible({ timeout: 40_000 });
	await page.goto('ru/about');
	await unstored.getByRole('button').first().click();
	await expect(stored).toBeVisible({ timeout: 40_000 });
	await site.stop();
	for (const path of ['about', 'ru/about']) {
		await page.goto(path);
		await expect(stored).toBeVisible();
	}
});

test('an old worker per language is replaced by the one of the site', async ({ page, site }) => {
	test.setTimeout(240_000);
	const old = copyOfSite((folder) =>
		writeFileSync(join(folder, 'ru/service-worker.js'), 'addEventListener("fetch", () => {});')
	);
	await site.replace(old.folder);
	await page.goto('ru/2018');
	await started(page);
	await page.evaluate(async () => {
		await navigator.serviceWorker.register('/ru/service-worker.js', { scope: '/ru/' });
		await caches.open('soft-power-atlas /ru/ old');
	});
	await expect.poll(() => scopes(page)).toContain('/ru/');
	await site.replace(SITE);
	await storedInRussian(page);
	await expect.poll(() => scopes(page), { timeout: 40_000 }).toEqual(['/']);
	expect(await page.evaluate(() => caches.keys())).not.toContain('soft-power-atlas /ru/ old');
	await site.stop();
	await page.goto('ru/2010');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('2010');
	old.remove();
});
