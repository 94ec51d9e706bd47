/**
 * `npm run audit:requests`: opens every page of the built atlas in a browser, one after another, and
 * fails if any requests another host or breaks its content security policy. Pages with a live map
 * are opened without WebGL, except one of each kind: the map requests the same files on all.
 * `-- --build FOLDER`.
 */
import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser, softwareBrowserArgs } from './browser.mjs';
import { serve } from './serve.mjs';
import { top } from './steps.mjs';

/** Pages that are opened with their live map. */
const withMap = ['/', '/2016', '/2016/kazakhstan', '/present/students-rise'];
const SETTLE_MS = 60_000;

/** @param {string} folder @returns {string[]} URLs of its pages */
function listPages(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.map((file) => `/${file.replace(/(^|\/)index\.html$/, '').replace(/\.html$/, '')}`)
		.sort();
}

/**
 * @param {string[]} args of the browser
 * @param {string} url of the site, without a trailing slash
 * @param {readonly string[]} pages
 * @returns {Promise<string[]>} errors
 */
async function visitAll(args, url, pages) {
	const browser = await chromium.launch({ executablePath: await findBrowser(), args });
	/** @type {string[]} */
	const errors = [];
	const { origin } = new URL(url);
	try {
		const context = await browser.newContext({
			viewport: { width: 1440, height: 900 },
			serviceWorkers: 'block'
		});
		for (const page of pages) {
			const tab = await context.newPage();
			tab.on('request', (request) => {
				const url = new URL(request.url());
				if (/^https?:|^wss?:/.test(url.protocol) && url.origin !== origin) {
					errors.push(`${page} requests ${url.href}`);
				}
			});
			tab.on('console', (message) => {
				if (/Content Security Policy|Trusted(HTML|Script)/.test(message.text())) {
					errors.push(`${page}: ${message.text()}`);
				}
			});
			await tab.goto(url + page);
			await tab.waitForLoadState('networkidle', { timeout: SETTLE_MS });
			await tab.close();
		}
	} finally {
		await browser.close();
	}
	return errors;
}

const { values } = parseArgs({ options: { build: { type: 'string', default: 'build' } } });
const folder = resolve(top, values.build);
const pages = listPages(folder);
const site = await serve(folder, { port: 4700 });
try {
	const url = site.url.replace(/\/$/, '');
	const errors = [
		...(await visitAll(softwareBrowserArgs, url, withMap)),
		...(await visitAll(['--disable-3d-apis'], url, pages))
	];
	for (const error of errors) console.error(error);
	console.log(
		`${pages.length} pages, ${errors.length} requests to other hosts or against the policy.`
	);
	process.exitCode = errors.length > 0 ? 1 : 0;
} finally {
	await site.close();
}
