import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { waitForLiveMap, moveTo, waitForStart } from '../atlas-page';
import { expect, test } from '../fixtures';
import { SITE } from '../tested-files';

/** Checks that the page does not overflow. */
const overflowPx = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Geometry of the live map that the page has requested. */
async function loadedMaps(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		performance
			.getEntriesByType('resource')
			.map(({ name }) => name)
			.filter((name) => /\/geo\/land\.json$/.test(name))
	);
}

test('an embedded map fits its frame from 300 pixels up, in the requested theme', async ({
	page
}) => {
	await page.goto('/embed/2016?theme=dark&focus=investment');
	await waitForStart(page);
	expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
	for (const width of [300, 800]) {
		await page.setViewportSize({ width, height: 600 });
		await expect(page.getByRole('heading', { level: 1 })).toContainText('2016');
		expect(await overflowPx(page), `${width} px`).toBe(0);
		// the picture fills the remaining space, once that is known
		const heightPx = () => page.locator('svg.static-map').evaluate((svg) => svg.clientHeight);
		await expect.poll(heightPx, `${width} px`).toBeGreaterThan(180);
		const full = page.getByRole('link', { name: /^Open in the atlas/ });
		await expect(full).toHaveAttribute('target', '_blank');
		await expect(full).toHaveAttribute('href', '/2016?focus=investment');
		// the figures are there for readers who do not see the map
		const figures = page.getByRole('button', { name: /\$.* billion/ });
		expect(await figures.count()).toBeGreaterThan(5);
		await expect(page.getByText(/^Sources\. /)).toBeVisible();
	}

	await test.step('bug: an embed named the sources of one of its layers, its picture those of both', async () => {
		await moveTo(page, '/embed/2016/kyrgyzstan?layers=institutes,investment&focus=investment');
		const sources = page.getByText(/^Sources\. /);
		await expect(sources).toContainText('China Global Investment Tracker');
		await expect(sources).toContainText('counted from the atlas’s table of sites');
	});

	await test.step('at 800 by 600 nothing is clipped', async () => {
		const paths = ['/embed/2018', '/embed/2019', '/embed/2016/kazakhstan'];
		for (const path of [...paths, '/embed/2018?focus=investment']) {
			await moveTo(page, path);
			const rest = await page.evaluate(() => {
				const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
				return [scrollWidth - clientWidth, scrollHeight - clientHeight];
			});
			expect(rest, path).toEqual([0, 0]);
			const cut = await page.locator('main').evaluate((main) =>
				[...main.querySelectorAll('p, li, button, a, h1')]
					.filter((each) => each.checkVisibility() && !each.matches('.sr-only'))
					.filter((each) => {
						const { overflowX, clipPath } = getComputedStyle(each);
						return (
							overflowX === 'hidden' &&
							clipPath === 'none' &&
							each.scrollWidth > each.clientWidth + 2
						);
					})
					.map((each) => each.textContent)
			);
			expect(cut, path).toEqual([]);
		}
	});
});

test(
	'an embedded map is a picture until the reader asks for the live map, and adds nothing to the history',
	{ tag: '@map' },
	async ({ page }) => {
		await page.goto('/embed/2018?timeline=no&still=yes');
		await expect(page.locator('svg.static-map .ribbons path').first()).toBeVisible();
		await expect(page.getByRole('button', { name: 'Interactive map' })).toHaveCount(0);
		await expect(page.getByRole('slider')).toHaveCount(0);

		await page.goto('/embed/2018');
		const entries = await page.evaluate(() => history.length);
		const year = page.getByRole('slider', { name: 'Year', exact: true });
		await year.press('ArrowLeft');
		await expect(page.locator('h1')).toHaveAttribute('data-year', '2017');
		await expect(page).toHaveURL('/embed/2017');
		expect(await loadedMaps(page), 'the picture needs no geometry').toEqual([]);
		await page.locator('svg.static-map').click({ position: { x: 40, y: 40 } });
		await waitForLiveMap(page);
		await expect(page.locator('svg.static-map')).toHaveCount(0);
		expect(await page.evaluate(() => history.length)).toBe(entries);
	}
);

test('a page with the element', async ({ page }) => {
	await page.goto('/embed-example.html');
	const map = page.locator('soft-power-atlas');
	const frame = page.frameLocator('soft-power-atlas iframe');
	await expect(frame.locator('h1')).toHaveAttribute('data-year', '2016');
	await expect(map).toHaveAttribute('year', '2016');

	await test.step('without a height it is as high as its content', async () => {
		const measureHiddenPx = () =>
			frame.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight);
		for (const width of [1200, 420]) {
			await page.setViewportSize({ width, height: 900 });
			await expect.poll(measureHiddenPx, String(width)).toBe(0);
			// not higher than needed: the map is not stretched
			const mapPx = () => frame.locator('svg.static-map').evaluate((map) => map.clientHeight);
			await expect.poll(mapPx).toBeLessThan(600);
		}
		expect((await map.locator('iframe').boundingBox())!.height).toBeGreaterThan(400);
	});

	await test.step('hostile messages change nothing and get no answer', async () => {
		const heard = await page.evaluate(async () => {
			const element = document.querySelector('soft-power-atlas')!;
			const target = element.shadowRoot!.querySelector('iframe')!.contentWindow!;
			const answers: unknown[] = [];
			addEventListener('message', ({ data, source }) => source === target && answers.push(data));
			const type = 'soft-power-atlas:set';
			const hostile = [
				null,
				'soft-power-atlas:set',
				{ type, year: 1900 },
				{ type, year: 2013, republic: '<img src=x onerror=alert(1)>' },
				{ type, link: 'javascript:alert(1)' },
				{ type, link: '//elsewhere.example/2013' },
				{ type, layers: Array(100_000).fill('students') },
				{ type, focus: 'x'.repeat(1_000_000) },
				{ type: 'soft-power-atlas:changed', year: 2013, link: '/2013' },
				{ type: 'sveltekit:goto', year: 2013 },
				new Map([['type', type]])
			];
			for (const message of hostile) target.postMessage(message, '*');
			// one from a sibling frame, not the parent page
			const other = document.createElement('iframe');
			other.srcdoc = `<script>parent.document.querySelector('soft-power-atlas').shadowRoot
			.querySelector('iframe').contentWindow
			.postMessage({ type: 'soft-power-atlas:set', year: 2010 }, '*')</script>`;
			document.body.append(other);
			await new Promise((done) => other.addEventListener('load', done));
			// the last message is valid: its answer shows that the others have been read
			target.postMessage({ type, year: 2015 }, '*');
			while (answers.length === 0) await new Promise((done) => setTimeout(done, 20));
			return answers;
		});
		expect(heard).toEqual([expect.objectContaining({ year: 2015, republic: 'kazakhstan' })]);
		await expect(frame.locator('h1')).toHaveAttribute('data-year', '2015');
	});

	await test.step('the page sets the year of its map and receives the reader’s changes', async () => {
		await expect(page.locator('soft-power-atlas iframe')).toHaveAttribute(
			'title',
			/Soft Power Atlas/
		);

		await page.getByRole('button', { name: /2013/ }).click();
		await expect(frame.locator('h1')).toHaveAttribute('data-year', '2013');
		await expect(page.getByText(/The map shows 2013, kazakhstan/)).toBeVisible();

		await frame.getByRole('slider', { name: 'Year', exact: true }).press('ArrowRight');
		await expect(page.getByText('The map shows 2014, kazakhstan: /2014/kazakhstan')).toBeVisible();
		await expect(map).toHaveAttribute('year', '2014');
		expect(await map.evaluate((element) => (element as HTMLElement & { view: string }).view)).toBe(
			'/2014/kazakhstan'
		);

		await page.getByRole('button', { name: /All five/ }).click();
		await expect(frame.locator('h1')).toHaveAttribute('data-year', '2018');
		await page.getByLabel('Show').selectOption('students');
		await expect(
			page.frameLocator('#frame').locator('svg.static-map .ribbons path').first()
		).toBeAttached();
	});
});

test('the share dialog gives the code of a frame, with its preview', async ({ page, baseURL }) => {
	await page.goto('/2016/kazakhstan?focus=corridors');
	await page.getByRole('button', { name: 'Share this view' }).click();
	const dialog = page.getByRole('dialog', { name: 'Share this view' });
	await dialog.getByText('Embed this map').click();
	const code = dialog.getByLabel('For any page that accepts HTML');
	const url = new URL('/embed/2016/kazakhstan?focus=corridors', baseURL).href;
	await expect(code).toHaveValue(new RegExp(`^<iframe src="${url.replaceAll('?', '\\?')}" `));
	await dialog.getByLabel('Width in pixels').fill('480');
	await dialog.getByRole('switch', { name: 'Show the timeline' }).click();
	await expect(code).toHaveValue(/corridors&amp;timeline=no" .*width="480"/);
	const preview = page.frameLocator('iframe[title="Preview of the embedded map"]');
	await expect(preview.locator('h1')).toHaveAttribute('data-year', '2016');
	await expect(preview.getByRole('slider')).toHaveCount(0);

	await dialog.getByText('Script element').click();
	await expect(dialog.getByLabel('For pages that interact with the map')).toHaveValue(
		/soft-power-atlas\.js"><\/script>\s*<soft-power-atlas view="\/2016\/kazakhstan\?focus=corridors&amp;timeline=no"/
	);
});

test('every page of the map names its oEmbed file, and the script is small', () => {
	const read = (file: string) => readFileSync(join(SITE, file), 'utf8');
	const site = 'http://localhost:4173';
	for (const [file, oembed] of [
		['2016.html', '/oembed/2016.json'],
		['2016/kazakhstan.html', '/oembed/2016/kazakhstan.json']
	] as const) {
		const named = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/;
		expect(named.exec(read(file))?.[1]).toBe(site + oembed);
		const { type, html } = JSON.parse(read(oembed.slice(1))) as Record<string, string>;
		expect(type).toBe('rich');
		expect(html).toContain(`src="${site}/embed/${file.replace('.html', '')}"`);
	}
	// with the table that a link may hold
	expect(read('soft-power-atlas.js').length).toBeLessThan(4300);
});
