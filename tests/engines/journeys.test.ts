/**
 * The main journeys in the installed engines other than Chromium: `npm run
 * test:release -- engines`. Elements are found by role and text, as far as selectors allow.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { SITE } from '../e2e/tested-files';
import { until, type DrivenPage } from './driven-page';
import { openFirefox } from './firefox';
import { openWebKit } from './webkit';

const { FIREFOX_PATH, WEBKIT_BROWSER_PATH, WEBKIT_DRIVER_PATH } = process.env;
const engines = [
	...(FIREFOX_PATH ? [['Firefox', () => openFirefox(FIREFOX_PATH)] as const] : []),
	...(WEBKIT_BROWSER_PATH && WEBKIT_DRIVER_PATH
		? [
				[
					'WebKit',
					() => openWebKit({ driver: WEBKIT_DRIVER_PATH, browser: WEBKIT_BROWSER_PATH })
				] as const
			]
		: [])
];
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const pages = [
	'/2018',
	'/2016/kazakhstan',
	'/present/astana-2013',
	'/claims',
	'/data',
	'/about',
	'/relation',
	'/alignment',
	'/chinese-side',
	'/outcomes',
	'/questions',
	'/talk',
	'/embed/2016'
];

/** Many pages in sequence, with software rendering. */
const WALK_MILLISECONDS = 240_000;

describe.each(engines)('%s', (_name, openEngine) => {
	let page: DrivenPage;
	let site: Awaited<ReturnType<typeof serve>>;
	const open = async (path: string) => {
		await page.goto(site.url.replace(/\/$/, '') + path);
		await until(page, "!('earlyInput' in window)");
	};

	beforeAll(async () => {
		site = await serve(SITE, { port: 4470 });
		page = await openEngine();
		await page.resize(1440, 900);
	});
	afterAll(async () => {
		await page.close();
		await site.close();
	});

	it('shows the live map, or the static one with the reason', async () => {
		await open('/2018');
		await until(
			page,
			`document.querySelector('[data-ready="true"]') || /WebGL/.test(document.querySelector('.notice')?.textContent ?? '')`
		);
		await until(page, "document.querySelector('.country-label, .atlas-static svg')");
	});

	it('changes the year and the link', async () => {
		await open('/2018');
		await page.click('button[aria-label="Next year"]');
		await until(page, "document.querySelector('[data-year]').dataset.year === '2019'");
		await until(page, "location.pathname === '/2019'");
	});

	it('opens a card from the list of marks in view, and returns to its entry', async () => {
		await open('/2018');
		await page.click('#in-view summary');
		await until(page, "document.querySelector('#in-view li button')");
		await page.click('section[aria-labelledby="in-view-corridors"] li button');
		await until(page, "document.activeElement?.matches('.selection-card')");
		await page.press('Escape');
		await until(page, "document.activeElement?.matches('#in-view li button')");
	});

	it('opens a country, and its chart as a table', async () => {
		await open('/2016/kazakhstan');
		await page.click('figcaption button');
		await until(page, "document.querySelector('figure table tbody tr')");
	});

	it('finds a place and opens it with Enter', async () => {
		await open('/2018');
		await page.press('/');
		await until(page, "document.activeElement?.matches('[role=combobox]')");
		await page.press(...'khorgos');
		await until(page, "document.querySelector('[role=option]')?.textContent.includes('Khorgos')");
		await page.press('Enter');
		await until(page, "location.search.includes('select=')");
	});

	it('steps through the talk', async () => {
		await open('/present/astana-2013');
		await until(page, "document.querySelector('.stage-bar')");
		await page.press('ArrowRight');
		await until(page, "location.pathname !== '/present/astana-2013'");
	});

	it(
		'has no page wider than its window, on desktop or narrow',
		{ timeout: WALK_MILLISECONDS },
		async () => {
			for (const [width, height] of [
				[1440, 900],
				[500, 800]
			] as const) {
				await page.resize(width, height);
				for (const path of pages) {
					await open(path);
					const [wide, window] = await page.evaluate<[number, number]>(
						'const { scrollWidth, clientWidth } = document.scrollingElement; return [scrollWidth, clientWidth]'
					);
					expect(wide, `${path} at ${width}`).toBeLessThanOrEqual(window);
				}
			}
			await page.resize(1440, 900);
		}
	);

	it('has no axe violations', { timeout: WALK_MILLISECONDS }, async () => {
		for (const path of pages) {
			await open(path);
			// what is not laid out until it is near cannot be measured
			await page.evaluate(`const sheet = new CSSStyleSheet();
				sheet.replaceSync('* { content-visibility: visible !important }');
				document.adoptedStyleSheets.push(sheet);
				${axe}; window.axeFound = null; axe.run(document, {
				runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']
			}).then(({ violations }) => (window.axeFound = violations.map(({ id, nodes }) => id + ' ' + nodes[0].target)))`);
			await until(page, 'window.axeFound');
			expect(await page.evaluate('return window.axeFound.join()'), path).toBe('');
		}
	});

	it('threw and logged no error', () => {
		expect(page.errors).toEqual([]);
	});
});
