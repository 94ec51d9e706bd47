/**
 * A separate server for a test that stops it, and a context that allows service workers, which all
 * other tests block.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { HASHED_FOLDER, readOfflineLists, writeOfflineList } from '../../scripts/offline-list.mjs';
import { serve } from '../../scripts/serve.mjs';
import { test as base } from './fixtures';
import { SITE } from './tested-files';

interface Site {
	/** With a trailing slash. */
	url: string;
	stop(): Promise<void>;
	/** Replaces the served build. */
	replace(folder: string): Promise<void>;
}

interface SiteOptions {
	/** Folder of the build, and its base path. */
	siteBuild: { folder: string; basePath: string };
	site: Site;
}

export const test = base.extend<SiteOptions>({
	serviceWorkers: 'allow',
	siteBuild: [{ folder: SITE, basePath: '' }, { option: true }],
	site: async ({ siteBuild: { folder, basePath } }, use, { parallelIndex }) => {
		const first = 5400 + 20 * parallelIndex;
		let server = await serve(folder, { port: first, basePath });
		const { port } = server;
		await use({
			url: `http://localhost:${port}${basePath}/`,
			stop: () => server.close(),
			async replace(next) {
				await server.close();
				server = await serve(next, { port, basePath, fixedPort: true });
			}
		});
		await server.close();
	},
	baseURL: ({ site }, use) => use(site.url)
});

/** Waits until the card on the about page says that everything is stored. */
export async function visitUntilStored(page: Page): Promise<void> {
	await page.goto('about');
	await expect(page.locator('[data-offline="stored"]')).toBeVisible({ timeout: 40_000 });
}

/** The scripts and styles that the pages in English store, from the lists in front of the worker. */
function hashedFiles(folder: string): string[] {
	const lists = readOfflineLists(readFileSync(join(folder, 'service-worker.js'), 'utf8'));
	return lists['']!.files.map(({ path }) => path.slice(1)).filter((path) =>
		path.startsWith(HASHED_FOLDER)
	);
}

/** A build that differs from another in one stored file, as an update would. Remove it after use. */
export function changeBuild(folder: string, file: string, change: (text: string) => string) {
	const copy = mkdtempSync(join(tmpdir(), 'atlas-newer-'));
	cpSync(folder, copy, { recursive: true });
	const path = join(copy, file);
	writeFileSync(path, change(readFileSync(path, 'utf8')));
	writeOfflineList(copy, '', hashedFiles(copy));
	return { folder: copy, remove: () => rmSync(copy, { recursive: true }) };
}

/** Waits until a service worker controls the page, which then stores the atlas. */
export async function waitForControl(page: Page): Promise<void> {
	const isControlled = () => page.evaluate(() => Boolean(navigator.serviceWorker.controller));
	await expect.poll(isControlled, { timeout: 60_000 }).toBe(true);
}
