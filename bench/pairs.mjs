/**
 * `npm run bench:pairs`: the live map next to its saved image, for the ten main views, as one page
 * in `.cache/pairs/` for visual comparison. `-- --only deals,talk` makes some of them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser, softwareBrowserArgs } from '../scripts/browser.mjs';
import { serve } from '../scripts/serve.mjs';

const FOLDER = '.cache/pairs';
const VIEWS = {
	year: '/2018',
	gap: '/2021',
	country: '/2018/kazakhstan',
	deals: '/2018?focus=investment&layers=investment',
	'direct investment': '/2018?focus=investment&investment=fdi&layers=investment',
	projects: '/2018?focus=investment&investment=projects&layers=investment,institutes',
	corridors: '/2018?focus=corridors&layers=corridors',
	institutes: '/2018?focus=institutes&russian=yes',
	against: '/2018?against=2013',
	near: '/2018?at=76.95,43.25,8'
};

const { values } = parseArgs({
	options: {
		only: { type: 'string' },
		site: { type: 'string', default: '.cache/site' },
		port: { type: 'string', default: '4400' }
	}
});
const chosen = Object.entries(VIEWS).filter(
	([name]) => values.only?.split(',').includes(name) ?? true
);

const site = await serve(values.site, { port: Number(values.port) });
const browser = await chromium.launch({
	executablePath: await findBrowser(),
	args: softwareBrowserArgs
});
mkdirSync(FOLDER, { recursive: true });
const rows = [];
for (const [name, link] of chosen) {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	await page.goto(new URL(link, site.url).href);
	await page.locator('[data-ready="true"]').waitFor({ state: 'attached', timeout: 90_000 });
	// the static map fades into the live one
	await page.waitForTimeout(1500);
	const file = name.replaceAll(' ', '-');
	await page.screenshot({ path: `${FOLDER}/${file}-screen.png` });
	await page.getByRole('button', { name: 'Save this view as an image or a video' }).click();
	const download = page.waitForEvent('download', { timeout: 90_000 });
	await page.getByRole('dialog').getByRole('button', { name: 'Save as PNG' }).click();
	const saved = await download;
	await saved.saveAs(`${FOLDER}/${file}-file.png`);
	const pictures = ['screen', 'file'].map(
		(kind) => `<img src="${file}-${kind}.png" alt="${kind}">`
	);
	rows.push(`<h2>${name}: ${link} → ${saved.suggestedFilename()}</h2>${pictures.join('')}`);
	console.log(`✓ ${name}`);
	await page.close();
}
const STYLE =
	'body{font:14px system-ui;margin:1rem}img{width:49%;vertical-align:top;margin-right:1%}';
writeFileSync(
	`${FOLDER}/index.html`,
	`<!doctype html><meta charset="utf-8"><title>Screen and file</title><style>${STYLE}</style>${rows.join('')}`
);
console.log(`${FOLDER}/index.html`);
await browser.close();
await site.close();
