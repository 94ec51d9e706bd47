/** What a chart offers: link, PNG, SVG, CSV and embed code. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { started } from './atlas-page';
import { expect, test } from './fixtures';

async function save(page: Page, name: string): Promise<{ file: string; bytes: Buffer }> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name, exact: true }).filter({ visible: true }).click();
	const download = await waiting;
	return { file: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('the chart of money and students has its own link, PNG, SVG, CSV and frame', async ({
	page
}) => {
	await page.goto('/relation?students=degree');
	await started(page);
	await page.locator('summary[aria-label^="Share or save"]').click();
	const svg = await save(page, 'SVG');
	expect(svg.file).toBe('money-and-students.svg');
	const drawing = svg.bytes.toString();
	// lines and points in their own colours, the names of all five, and the credit
	for (const name of ['Kazakhstan', 'Kyrgyzstan', 'Tajikistan', 'Turkmenistan', 'Uzbekistan'])
		expect(drawing).toContain(name);
	expect(drawing.match(/<path/g)!.length).toBeGreaterThan(80);
	expect(drawing).toContain('/relation?students=degree#chart');
	expect(drawing).not.toMatch(/var\(|NaN|undefined/);
	const png = await save(page, 'PNG');
	expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
	expect(png.bytes.length).toBeGreaterThan(20_000);
	const csv = (await save(page, 'CSV')).bytes.toString().split('\r\n');
	expect(csv[0]).toMatch(/^country,year,/);
	expect(csv.length).toBeGreaterThan(40);
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect.poll(() => clipboard(page)).toMatch(/\/relation\?students=degree#chart$/);
	await page.getByRole('button', { name: 'Copy embed code' }).click();
	await expect.poll(() => clipboard(page)).toContain('/embed/relation?students=degree"');
});

test('a chart of years in a panel has the same, and its frame shows only its section', async ({
	page
}) => {
	await page.goto('/2018/kazakhstan');
	await started(page);
	const section = page
		.locator('.atlas-panel section')
		.filter({ has: page.locator('#panel-students') });
	await section.locator('summary[aria-label^="Share or save"]').first().click();
	const csv = (await save(page, 'CSV')).bytes.toString();
	expect(csv).toMatch(/^series,year,value,unit,quality/);
	expect(csv).toContain(',2018,11784,');
	expect((await save(page, 'SVG')).bytes.toString()).toMatch(/^<svg [^]*2018/);
	await page.getByRole('button', { name: 'Copy link' }).filter({ visible: true }).click();
	await expect.poll(() => clipboard(page)).toMatch(/\/2018\/kazakhstan#panel-students$/);
	await page.getByRole('button', { name: 'Copy embed code' }).filter({ visible: true }).click();
	const code = await clipboard(page);
	const [, url = ''] = /src="([^"]+)"/.exec(code) ?? [];
	expect(url).toContain('/embed/section');
	await page.goto(url.replaceAll('&amp;', '&'));
	await expect(page.locator('#panel-students')).toBeVisible();
	await expect(page.locator('#panel-trade')).toBeHidden();
});

/** Uses all that a chart offers: link, files, embed code. @returns the contents of each */
async function take(page: Page, label: RegExp) {
	await page.getByLabel(label).locator('visible=true').first().click();
	const csv = (await save(page, 'CSV')).bytes.toString();
	const svg = (await save(page, 'SVG')).bytes.toString();
	const png = (await save(page, 'PNG')).bytes.length;
	await page.getByRole('button', { name: 'Copy link' }).filter({ visible: true }).click();
	await expect.poll(() => clipboard(page)).toMatch(/^http/);
	const link = await clipboard(page);
	await page.getByRole('button', { name: 'Copy embed code' }).filter({ visible: true }).click();
	await expect.poll(() => clipboard(page)).toMatch(/^<iframe/);
	const [, frame = ''] = /src="([^"]+)"/.exec(await clipboard(page)) ?? [];
	expect(svg).not.toMatch(/var\(|NaN|undefined/);
	return { csv, svg, png, link, frame: frame.replaceAll('&amp;', '&') };
}

test('a comparison has one chart with five lines, with the switch in its link, files and frame', async ({
	page
}) => {
	await page.goto(
		'/2018?compare=kazakhstan,kyrgyzstan,tajikistan,turkmenistan,uzbekistan&by=trade-china'
	);
	await started(page);
	const panel = page.getByRole('article', { name: 'Compare countries' });
	await expect(panel.getByRole('figure')).toHaveCount(5);
	await panel.getByRole('radio', { name: 'all in one chart' }).check({ force: true });
	await expect(page).toHaveURL(/&charts=one/);
	await expect(panel.getByRole('figure')).toHaveCount(1);
	const strokes = await panel
		.locator('figure path[style*="stroke"]')
		.evaluateAll((paths) => new Set(paths.map((path) => getComputedStyle(path).stroke)).size);
	expect(strokes).toBe(5);
	const { csv, svg, png, link, frame } = await take(page, /^Share or save: trade with China/);
	expect(csv.match(/,2018,/g)).toHaveLength(5);
	for (const name of ['Kazakhstan', 'Kyrgyzstan', 'Tajikistan', 'Turkmenistan', 'Uzbekistan'])
		expect(svg).toContain(`>${name}<`);
	expect(png).toBeGreaterThan(10_000);
	expect(link).toMatch(/by=trade-china&charts=one#compare-charts$/);
	await page.goto(frame);
	await expect(page.locator('#compare-charts')).toBeVisible();
	await expect(page.locator('main figure')).toHaveCount(1);
	await expect(page.getByRole('combobox', { name: 'Measure' })).toHaveCount(0);
});

test('the spectrum of the alignment and the years of a country have links, files and frames', async ({
	page
}) => {
	await page.goto('/alignment?year=2014');
	await started(page);
	const spectrum = await take(page, /^Share or save: .* 2014$/);
	expect(spectrum.csv).toMatch(/^country,year,towards,step/);
	expect(spectrum.csv.match(/,2014,/g)).toHaveLength(10);
	expect(spectrum.svg).toContain('Turkmenistan');
	expect(spectrum.link).toMatch(/\/alignment\?year=2014$/);
	await page.goto(spectrum.frame);
	await expect(page.locator('main .spectrum')).toBeVisible();
	await page.goto('/alignment?year=2014');
	await started(page);
	const steps = await take(page, /^Share or save: Kyrgyzstan/);
	expect(steps.csv).toMatch(/^country,towards,from,to,step/);
	expect(steps.svg.match(/<path/g)!.length).toBeGreaterThan(10);
	expect(steps.link).toMatch(/\/alignment\?year=2014#kyrgyzstan$/);
	await page.goto(steps.frame);
	await expect(page.getByRole('heading', { name: 'Kyrgyzstan' })).toBeVisible();
	await expect(page.locator('main .spectrum')).toHaveCount(0);
});

test('bug: the menu of a chart covered the link to the map above it', async ({ page }) => {
	await page.goto('/alignment');
	await started(page);
	const country = page.getByRole('region', { name: 'Kazakhstan' });
	const link = await country.getByRole('link', { name: 'This country and year' }).boundingBox();
	for (const menu of await country.locator('summary[aria-label^="Share or save"]').all())
		expect((await menu.boundingBox())!.y).toBeGreaterThanOrEqual(link!.y + link!.height);
});

test('regions, partners and hosts have links, files and frames', async ({ page }) => {
	await page.goto('/2018/uzbekistan#panel-regions');
	await started(page);
	const regions = await take(page, /^Share or save: By region/);
	expect(regions.csv).toMatch(/^region,year,projects/);
	expect(regions.svg).toContain('Tashkent');
	await page.goto(regions.frame);
	await expect(page.locator('#panel-regions')).toBeVisible();
	await page.goto('/chinese-side?year=2014');
	await started(page);
	await expect(page.getByLabel('At the end of')).toHaveValue('2014');
	const hosts = await take(page, /^Share or save: .*tudents/);
	expect(hosts.csv).toMatch(/^province,year,students/);
	expect(hosts.link).toMatch(/#hosts$/);
	await page.goto(hosts.frame);
	await expect(page.locator('main table')).toHaveCount(1);
	await page.goto('/chinese-side?year=2014');
	await started(page);
	const partners = await take(page, /^Share or save: .*2014/);
	expect(partners.csv).toMatch(/^province,year,country,kind/);
	expect(partners.link).toMatch(/\/chinese-side\?year=2014#partners$/);
	await page.goto(partners.frame);
	await expect(page.locator('main table caption')).toContainText('2014');
});

test('a line of the five is highlighted by its button, and has its name at the end', async ({
	page
}) => {
	await page.goto('/relation');
	await started(page);
	const chart = page.locator('#chart');
	const line = (opacity: string) =>
		chart
			.locator('g[style*="--ink"]')
			.evaluateAll(
				(groups, opacity) =>
					groups.filter((each) => getComputedStyle(each).opacity === opacity).length,
				opacity
			);
	expect(await line('1')).toBe(5);
	const colours = await chart
		.locator('g[style*="--ink"]')
		.evaluateAll((groups) =>
			groups.map((each) => (each as SVGElement).style.getPropertyValue('--ink'))
		);
	expect(new Set(colours).size).toBe(5);
	await chart.getByRole('button', { name: 'Uzbekistan' }).focus();
	await expect.poll(() => line('1')).toBe(1);
	const words = await chart.locator('g.words text').allTextContents();
	// names without codes
	expect(words.join()).not.toMatch(/\b(KAZ|KGZ|TJK|TKM|UZB)\b/);
	expect(words.join()).toContain('Uzbekistan');
	await expect(chart.getByText('none so far')).toBeVisible();
});

test('comparisons with a year, a country and the sources have links, files and frames', async ({
	page
}) => {
	await page.goto('/2018?against=2013');
	await started(page);
	const year = await take(page, /^Share or save: students in China/);
	expect(year.csv).toMatch(/^measure,per,unit,first,value/);
	expect(year.csv).toMatch(/\r\nstudents,,[^,]*,KAZ 2018,11784,/);
	expect(year.svg).toContain('Turkmenistan');
	expect(year.link).toMatch(/\/2018\?against=2013#against-students$/);
	await page.goto(year.frame);
	await expect(page.locator('main #against-students')).toBeVisible();
	await expect(page.locator('main h3')).toHaveCount(1);
	await page.goto('/2018/uzbekistan?against=turkmenistan');
	await started(page);
	const country = await take(page, /^Share or save: Relative/);
	expect(country.csv).toMatch(/\r\nstudents,head,[^\r]*,UZB 2018,[^\r]*,TKM 2018,/);
	// bars on both sides of the middle, with lines between the rows
	expect(country.svg.match(/<path/g)!.length).toBeGreaterThan(12);
	await page.goto(country.frame);
	await expect(page.locator('main #against-per')).toBeVisible();
	await expect(page.locator('main h3')).toHaveCount(1);
	await page.goto('/2018/kazakhstan?against=sources');
	await started(page);
	const sources = await take(page, /^Share or save: .*Kazakhstan/);
	expect(sources.csv).toMatch(/^country,year,measure,value,unit/);
	expect(sources.csv.match(/,yes,/g)).toHaveLength(1);
	await page.goto(sources.frame);
	await expect(page.locator('main fieldset')).toHaveCount(1);
});

test('bars of polls and of deals by sector have links, files and frames', async ({ page }) => {
	await page.goto('/2021/kazakhstan#panel-opinion');
	await started(page);
	const polls = await take(page, /^Share or save: .*2021$/);
	expect(polls.csv).toMatch(/^countries,years,pollster,question,answer,value/);
	expect(polls.link).toMatch(/#panel-opinion$/);
	expect(polls.frame).toContain('section=opinion');
	await page.goto('/2018/kazakhstan#panel-deals');
	await started(page);
	const sectors = await take(page, /^Share or save: .*sector/i);
	expect(sectors.csv).toMatch(/^country,years,sector,kind,amount_musd/);
	// construction is hatched in the file as on the page
	expect(sectors.svg).toContain('<pattern');
	expect(sectors.frame).toContain('section=deals');
	// the page of all years has them too
	await page.goto('/kazakhstan');
	await started(page);
	await page
		.getByRole('button', { name: /as a chart/ })
		.first()
		.click();
	const all = await take(page, /^Share or save: /);
	expect(all.frame).toContain('/embed/section?');
});
