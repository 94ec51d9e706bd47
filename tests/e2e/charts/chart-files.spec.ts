/** What a chart offers: link, PNG, SVG, CSV and embed code. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { waitForStart } from '../atlas-page';
import { expect, test } from '../fixtures';

const FIVE = ['Kazakhstan', 'Kyrgyzstan', 'Tajikistan', 'Turkmenistan', 'Uzbekistan'];

async function save(page: Page, name: string): Promise<{ file: string; bytes: Buffer }> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name, exact: true }).filter({ visible: true }).click();
	const download = await waiting;
	return { file: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Uses what a chart offers: link, files, embed code. @returns the contents of each */
async function take(page: Page, label: RegExp) {
	const menu = page.getByLabel(label).locator('visible=true').first();
	await menu.click();
	const csv = (await save(page, 'CSV')).bytes.toString();
	// bug: several had rows without a unit
	const { data: rows } = Papa.parse<Record<string, string>>(csv, { header: true });
	for (const { unit } of rows.slice(0, -1)) expect(unit, csv.slice(0, 200)).not.toBe('');
	const svg = (await save(page, 'SVG')).bytes.toString();
	await page.getByRole('button', { name: 'Copy link' }).filter({ visible: true }).click();
	await expect.poll(() => clipboard(page)).toMatch(/^http/);
	const link = await clipboard(page);
	await page.getByRole('button', { name: 'Copy embed code' }).filter({ visible: true }).click();
	await expect.poll(() => clipboard(page)).toMatch(/^<iframe/);
	const [, frame = ''] = /src="([^"]+)"/.exec(await clipboard(page)) ?? [];
	expect(svg).not.toMatch(/var\(|NaN|undefined/);
	// its own menu may be over it
	await menu.press('Enter');
	return { csv, svg, link, frame: frame.replaceAll('&amp;', '&') };
}

test('the chart of money and students', async ({ page }) => {
	await page.goto('/relation?students=degree');
	await waitForStart(page);

	await test.step('a line of the five is highlighted by its button, and has its name at the end', async () => {
		const chart = page.locator('#chart');
		const lines = chart.locator('g[style*="--ink"]');
		const opaque = () =>
			lines.evaluateAll(
				(groups) => groups.filter((each) => getComputedStyle(each).opacity === '1').length
			);
		expect(await opaque()).toBe(5);
		const colours = await lines.evaluateAll((groups) =>
			groups.map((each) => (each as SVGElement).style.getPropertyValue('--ink'))
		);
		expect(new Set(colours).size).toBe(5);
		await chart.getByRole('button', { name: 'Uzbekistan' }).focus();
		await expect.poll(opaque).toBe(1);
		const words = (await chart.locator('g.words text').allTextContents()).join();
		// names without codes
		expect(words).not.toMatch(/\b(KAZ|KGZ|TJK|TKM|UZB)\b/);
		expect(words).toContain('Uzbekistan');
		await expect(chart.getByText('none so far')).toBeVisible();
	});

	await test.step('has its own link, PNG, SVG, CSV and frame', async () => {
		const { csv, svg, link, frame } = await take(page, /^Share, save or listen/);
		// lines and points in their own colours, the names of all five, and the credit
		for (const name of FIVE) expect(svg).toContain(name);
		expect(svg.match(/<path/g)!.length).toBeGreaterThan(80);
		expect(svg).toContain('/relation?students=degree#chart');
		const rows = csv.split('\r\n');
		expect(rows[0]).toMatch(/^country,year,/);
		expect(rows.length).toBeGreaterThan(40);
		expect(link).toMatch(/\/relation\?students=degree#chart$/);
		expect(frame).toMatch(/\/embed\/relation\?students=degree$/);
		await page.locator('summary[aria-label^="Share, save or listen"]').click();
		expect((await save(page, 'SVG')).file).toBe('money-and-students.svg');
		const png = await save(page, 'PNG');
		expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
		expect(png.bytes.length).toBeGreaterThan(20_000);
	});
});

test('the charts of a country', async ({ page, context }) => {
	await page.goto('/2018/kazakhstan');
	await waitForStart(page);
	const panel = page.getByRole('article', { name: 'Kazakhstan' });

	await test.step('a chart of years has link, files and a frame that shows only its section', async () => {
		const { csv, svg, link, frame } = await take(
			page,
			/^Share, save or listen: students in China/i
		);
		expect(csv).toMatch(/^country,series,year,value,unit,quality/);
		expect(csv).toContain(',2018,11784,');
		expect(svg).toMatch(/^<svg [^]*2018/);
		// bug: a colour without blue was taken for a clear one, and the bar of the year was missing
		expect(svg).toMatch(/fill="#[0-9a-f]{4}00"/);
		expect(link).toMatch(/\/2018\/kazakhstan#panel-students$/);
		expect(frame).toContain('/embed/section');
		const framed = await context.newPage();
		await framed.goto(frame);
		await expect(framed.locator('#panel-students')).toBeVisible();
		await expect(framed.locator('#panel-trade')).toBeHidden();
		await framed.close();
	});

	await test.step('regions have link, files and frame', async () => {
		await panel.getByRole('link', { name: 'Regions', exact: true }).click();
		const { csv, svg, frame } = await take(page, /^Share, save or listen: By region/);
		expect(csv).toMatch(/^country,region_code,region,year,measure,value/);
		expect(svg).toContain('Almaty');
		expect(frame).toContain('section=regions');
	});

	await test.step('bars of deals by sector have link, files and frame', async () => {
		await panel.getByRole('link', { name: 'Deals' }).click();
		const { csv, svg, frame } = await take(page, /^Share, save or listen: .*sector/i);
		expect(csv).toMatch(/^country,years,sector,kind,amount_musd/);
		// construction is hatched in the file as on the page
		expect(svg).toContain('<pattern');
		expect(frame).toContain('section=deals');
	});

	await test.step('bars of polls have link, files and frame', async () => {
		await panel.getByRole('link', { name: 'Opinion' }).click();
		const { csv, link, frame } = await take(page, /^Share, save or listen: (?!.*sector).*20\d\d$/);
		expect(csv).toMatch(/^countries,years,pollster,question,answer,value/);
		expect(link).toMatch(/#panel-opinion$/);
		expect(frame).toContain('section=opinion');
		const all = await take(page, /^Share, save or listen: Kazakhstan: all polls/);
		expect(all.csv.trim().split('\n').length).toBeGreaterThan(20);
		expect(all.svg.match(/<path/g)!.length).toBeGreaterThan(20);
		expect(all.frame).toMatch(/\/embed\/section\?.*section=opinion/);
	});

	await test.step('the page of all years has them too', async () => {
		await page.goto('/kazakhstan');
		await waitForStart(page);
		await page
			.getByRole('button', { name: /as a chart/ })
			.first()
			.click();
		const all = await take(page, /^Share, save or listen: /);
		expect(all.frame).toContain('/embed/section?');
	});
});

test('comparisons have links, files and frames', async ({ page, context }) => {
	const framed = await context.newPage();
	const { length } = FIVE;

	await test.step('countries have one chart with five lines, with the switch in its link', async () => {
		await page.goto(`/2018?compare=${FIVE.join().toLowerCase()}&by=trade-china`);
		await waitForStart(page);
		const panel = page.getByRole('article', { name: 'Compare countries' });
		await expect(panel.getByRole('figure')).toHaveCount(length);
		await panel.getByRole('radio', { name: 'all in one chart' }).check({ force: true });
		await expect(page).toHaveURL(/&charts=one/);
		await expect(panel.getByRole('figure')).toHaveCount(1);
		const strokes = await panel
			.locator('figure path[stroke-width="1.8"]')
			.evaluateAll((paths) => new Set(paths.map((path) => getComputedStyle(path).stroke)).size);
		expect(strokes).toBe(length);
		const { csv, svg, link, frame } = await take(page, /^Share, save or listen: trade with China/);
		expect(csv.match(/,2018,/g)).toHaveLength(length);
		for (const name of FIVE) expect(svg).toContain(`>${name}<`);
		expect(link).toMatch(/by=trade-china&charts=one#compare-charts$/);
		await framed.goto(frame);
		await expect(framed.locator('#compare-charts')).toBeVisible();
		await expect(framed.locator('main figure')).toHaveCount(1);
		await expect(framed.getByRole('combobox', { name: 'Measure' })).toHaveCount(0);
	});

	await test.step('with a year', async () => {
		await page.goto('/2018?against=2013');
		await waitForStart(page);
		const year = await take(page, /^Share, save or listen: students in China/);
		expect(year.csv).toMatch(/^measure,per,unit,first,value/);
		expect(year.csv).toMatch(/\r\nstudents,,[^,]*,KAZ 2018,11784,/);
		expect(year.svg).toContain('Turkmenistan');
		expect(year.link).toMatch(/\/2018\?against=2013#against-students$/);
		await framed.goto(year.frame);
		await expect(framed.locator('main #against-students')).toBeVisible();
		await expect(framed.locator('main h3')).toHaveCount(1);
	});

	await test.step('with a country and with the sources', async () => {
		await page.goto('/2018/uzbekistan?against=turkmenistan');
		await waitForStart(page);
		const country = await take(page, /^Share, save or listen: Relative/);
		expect(country.csv).toMatch(/\r\nstudents,head,[^\r]*,UZB 2018,[^\r]*,TKM 2018,/);
		// bars on both sides of the middle, with lines between the rows
		expect(country.svg.match(/<path/g)!.length).toBeGreaterThan(12);
		expect(country.frame).toMatch(/#against-per$/);
		await page.getByRole('radio', { name: 'its sources' }).check({ force: true });
		const sources = await take(page, /^Share, save or listen: .*Uzbekistan/);
		expect(sources.csv).toMatch(/^country,year,measure,value,unit/);
		expect(sources.csv.match(/,yes,/g)).toHaveLength(1);
		await framed.goto(sources.frame);
		await expect(framed.locator('main fieldset')).toHaveCount(1);
	});
});

test('the spectrum of the alignment and the years of a country have links, files and frames', async ({
	page,
	context
}) => {
	await page.goto('/alignment?year=2014');
	await waitForStart(page);

	await test.step('bug: the menu of a chart covered the link to the map above it', async () => {
		const country = page.getByRole('region', { name: 'Kazakhstan' });
		const link = await country.getByRole('link', { name: 'This country and year' }).boundingBox();
		for (const menu of await country.locator('summary[aria-label^="Share, save or listen"]').all())
			expect((await menu.boundingBox())!.y).toBeGreaterThanOrEqual(link!.y + link!.height);
	});

	const spectrum = await take(page, /^Share, save or listen: .* 2014$/);
	expect(spectrum.csv).toMatch(/^country,year,towards,step/);
	expect(spectrum.csv.match(/,2014,/g)).toHaveLength(10);
	expect(spectrum.svg).toContain('Turkmenistan');
	expect(spectrum.link).toMatch(/\/alignment\?year=2014$/);
	const steps = await take(page, /^Share, save or listen: Kyrgyzstan/);
	expect(steps.csv).toMatch(/^country,towards,from,to,step/);
	expect(steps.svg.match(/<path/g)!.length).toBeGreaterThan(10);
	expect(steps.link).toMatch(/\/alignment\?year=2014#kyrgyzstan$/);

	const framed = await context.newPage();
	await framed.goto(spectrum.frame);
	await expect(framed.locator('main .spectrum')).toBeVisible();
	await framed.goto(steps.frame);
	await expect(framed.getByRole('heading', { name: 'Kyrgyzstan' })).toBeVisible();
	await expect(framed.locator('main .spectrum')).toHaveCount(0);
});

test('partners and hosts have links, files and frames', async ({ page, context }) => {
	await page.goto('/chinese-side?year=2014');
	await waitForStart(page);
	await expect(page.getByLabel('At the end of')).toHaveValue('2014');
	const hosts = await take(page, /^Share, save or listen: .*tudents/);
	expect(hosts.csv).toMatch(/^province,year,students/);
	expect(hosts.link).toMatch(/#hosts$/);
	const partners = await take(page, /^Share, save or listen: Sites by region.*2014/);
	expect(partners.csv).toMatch(/^province,year,country,kind/);
	expect(partners.link).toMatch(/\/chinese-side\?year=2014#partners$/);
	const map = await take(page, /^Share, save or listen: Chinese partners.*2014/);
	expect(map.csv).toMatch(/^province,year,country,kind/);
	expect(map.svg.match(/<path/g)!.length).toBeGreaterThan(40);
	expect(map.link).toMatch(/\/chinese-side\?year=2014#map$/);
	const framed = await context.newPage();
	await framed.goto(map.frame);
	await expect(framed.getByRole('link', { name: /^Xinjiang \d/ })).toHaveCount(1);
	await framed.goto(hosts.frame);
	await expect(framed.locator('main table')).toHaveCount(1);
	await framed.goto(partners.frame);
	await expect(framed.locator('main table caption')).toContainText('2014');
});
