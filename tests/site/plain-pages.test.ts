/** What is in the built pages for a reader without scripts, and for programs that read them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { text } from '../../data/build/cells';
import { readTables, getTable } from '../../data/build/read-tables';
import { readOfflineLists } from '../../scripts/offline-list.mjs';
import type { NamedView } from '../../src/lib/features/gallery/named-views';
import { keepFigures } from '../../src/lib/core/domain/unbroken-figures';
import { PROJECT_STATUSES } from '../../src/lib/core/domain/project-status';
import { SITE } from '../e2e/tested-files';

const read = (file: string) => readFileSync(join(SITE, file), 'utf8');

/** The first element whose opening tag matches, with all that is in it. */
function part(html: string, opening: RegExp): string {
	const found = opening.exec(html);
	if (!found) throw new Error(`no element ${opening.source}`);
	const [, name = ''] = /^<([a-z0-9]+)/.exec(found[0])!;
	const tags = new RegExp(`<(/?)${name}\\b[^>]*>`, 'g');
	tags.lastIndex = found.index;
	let depth = 0;
	for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
		depth += tag[1] ? -1 : 1;
		if (depth === 0) return html.slice(found.index, tags.lastIndex);
	}
	return html.slice(found.index);
}

/** The words of a part of a page, as they are read. */
const getText = (html: string) =>
	html
		.replace(/<(script|style)\b.*?<\/\1>/gs, '')
		.replace(/<[^>]*>/g, ' ')
		.replaceAll('&amp;', '&')
		.replaceAll('&nbsp;', ' ')
		.replace(/[\s\u00ad]+/g, ' ');

const heading = (html: string) => getText(part(html, /<h1\b[^>]*>/)).trim();
const main = (html: string) => getText(part(html, /<main\b[^>]*>/));

it('the figures of a year are in its page, those of all years in the country’s', () => {
	const year = read('2018/tajikistan.html');
	expect(getText(part(year, /<article\b[^>]*>/))).toContain('4,007');
	expect(getText(part(year, /<section\b[^>]*id="?figures"?[^>]*>/))).toContain('0.52');
	const country = main(read('tajikistan.html'));
	for (const words of [
		...['4,007', '0.52', ' loans and grants', '1,510', 'about 651', '1,200'],
		...['Shanghai Cooperation Organisation', '19,756']
	])
		expect(country).toContain(words);
});

it('the relation reads as plain HTML: drawing, correlation, its limits, table', () => {
	const html = read('relation.html');
	expect(heading(html)).toBe('Money and students');
	const cells = getTable(readTables(process.cwd()).set, 'student_series').rows;
	const known = cells.filter((row) => text(row, 'students') !== '');
	const reported = cells.filter((row) => text(row, 'quality') === 'reported');
	expect(html.match(/ data-point=/g)).toHaveLength(known.length);
	expect(main(html)).toContain(`from ${reported.length} pairs`);
	expect(main(html)).toContain('Correlation between five countries does not prove cause');
	expect(main(html)).toMatch(/Kazakhstan 2018 18\.64 2018 11,784/);
});

it('the alignment reads as plain HTML: places, rule, dated steps', () => {
	const html = read('alignment.html');
	expect(html).toContain('Kyrgyzstan at the end of 2023, towards China');
	expect(main(html)).toContain('The highest level in force counts');
	expect(getText(part(html, /<section\b[^>]*id="?kyrgyzstan"?[^>]*>/))).toContain(
		'11 September 2013'
	);
});

it('the page of outcomes has its counts and the projects behind them', () => {
	const html = read('outcomes.html');
	// the picture too: it needs no scripts
	expect(html).toContain('Projects by first known status, construction and latest known status');
	expect(html.match(/\bribbon\b/g)!.length).toBeGreaterThan(10);
	const counts = part(html, /<section\b[^>]*id="?countries"?[^>]*>/);
	// a count for each state, and their sum
	const [, row = ''] = /Kyrgyzstan ((?:\d+ )+)/.exec(getText(counts)) ?? [];
	const numbers = row.trim().split(' ').map(Number);
	expect(numbers).toHaveLength(PROJECT_STATUSES.length + 1);
	expect(numbers.at(-1)).toBe(numbers.slice(0, -1).reduce((sum, count) => sum + count, 0));
	expect(numbers[PROJECT_STATUSES.indexOf('idle')]).toBeGreaterThan(0);
	const cancelled = html.slice(html.search(/id="?kyrgyzstan-cancelled\b/));
	expect(getText(part(cancelled, /<ul\b[^>]*>/))).toContain('At-Bashy');
});

it('the page of questions has thirty answers, with what is not known', () => {
	const html = read('questions.html');
	const debt = part(html, /<section\b[^>]*id="?tajikistan-debt"?[^>]*>/);
	expect(getText(debt)).toContain('38% of its external debt');
	expect(debt).toContain('<svg');
	expect(getText(part(html, /<section\b[^>]*id="?paid"?[^>]*>/))).toContain('Not known');
	expect(html.match(/<h3\b/g)).toHaveLength(30);
});

it('every claim has its anchor, and every link of a claim is a page of the atlas', () => {
	const html = read('claims.html');
	const links = Array.from({ length: 14 }, (_, index) => {
		const claim = part(html, new RegExp(`<section\\b[^>]*id="?claim-${index + 1}"?[ >]`));
		return [...claim.matchAll(/<a\b[^>]*class="[^"]*\bview\b[^>]*href="\.\/([^"]*)"/g)];
	}).flatMap((found) => found.map(([, href = '']) => href));
	expect(links.length).toBeGreaterThan(13);
	expect(links).toContain('relation');
	for (const link of links)
		expect(existsSync(join(SITE, `${link.split(/[?#]/)[0]}.html`)), link).toBe(true);
});

it('the gallery is plain links with titles and sentences', () => {
	const gallery = part(read('index.html'), /<section\b[^>]*id="?views"?[^>]*>/);
	const views = JSON.parse(
		readFileSync('src/lib/core/data/built/en/named-views.json', 'utf8')
	) as NamedView[];
	// the others load once the atlas has started: the front page has a budget
	expect(gallery.match(/<li\b/g)).toHaveLength(4);
	for (const { title, link, text } of views.slice(0, 4)) {
		expect(gallery).toContain(`href=".${link.replaceAll('&', '&amp;')}"`);
		expect(getText(gallery)).toContain(title);
		expect(getText(gallery)).toContain(text);
	}
});

it('bug: the rules that are inside a page stood before its style sheets, which override them', () => {
	for (const page of ['present.html', 'claims.html', 'relation.html']) {
		const html = read(page);
		const rules = html.indexOf('<style>');
		expect(rules, page).toBeGreaterThan(0);
		expect(rules, page).toBeGreaterThan(html.lastIndexOf('rel="stylesheet"'));
		expect(rules, page).toBeLessThan(html.indexOf('<body'));
	}
});

it('without a network every page has its data', () => {
	const stored = readOfflineLists(read('service-worker.js'))['']!.files.map(({ path }) => path);
	const data = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
		.filter((file) => /(__data\.json|^(data\/tables|geo)\/[^.]*\.(csv|json))$/.test(file))
		.filter((file) => !/^(ru|zh|kk)\//.test(file));
	expect(data.length).toBeGreaterThan(40);
	expect(stored).toEqual(expect.arrayContaining(data.map((file) => `/${file}`)));
});

describe('the talk', () => {
	const STEPS = JSON.parse(readFileSync('src/lib/core/data/built/en/story-index.json', 'utf8')) as {
		id: string;
		title: string;
	}[];
	const article = /<article\b[^>]*\bid=[^>]*>/g;

	it('reads as a page, whose steps link to the map', () => {
		const html = read('present.html');
		expect(html.match(article)).toHaveLength(STEPS.length);
		const step = part(html, /<article\b[^>]*id="?khorgos"?[^>]*>/);
		expect(step).toMatch(/<a [^>]*href="\.\/present\/khorgos"[^>]*>.{1,900} Show on the map</s);
		const stage = read('present/khorgos.html');
		const { title } = STEPS.find(({ id }) => id === 'khorgos')!;
		expect(stage).toMatch(new RegExp(`<h1\\b[^>]*>\\s*${keepFigures(title)}`));
		expect(stage).toMatch(/<svg\b[^>]*class="?static-map\b/);
	});

	it('reads to its end: a table for each chart, then what is not known, and questions whose answers open', () => {
		const html = read('present.html');
		const charts = html.match(/<svg\b[^>]*class="?step-chart\b/g) ?? [];
		const tables = html.match(/<details\b[^>]*class="?chart-tables\b/g) ?? [];
		expect(tables.length).toBeGreaterThan(10);
		expect(charts).toHaveLength(tables.length);
		const headings = ['What it adds up to', 'What is not known', 'Five questions', 'Look up your'];
		const places = headings.map((words) => html.indexOf(words));
		expect(places.every((place) => place > html.indexOf('id=closing'))).toBe(true);
		expect(places).toEqual(places.toSorted((first, second) => first - second));
		const questions = html.slice(html.indexOf('id=check'));
		expect(questions.match(/<details\b/g)).toHaveLength(5);
		for (const answer of ['11,784', '$21.06 billion', '57%']) expect(questions).toContain(answer);
	});

	it('in a frame opens the atlas in a new window', () => {
		const html = read('embed/present.html');
		expect(html.match(article)).toHaveLength(STEPS.length);
		expect(html).toMatch(/<base [^>]*target="_blank"/);
	});

	it.each(['present', 'present/khorgos'])('says how to embed it: %s', (path) => {
		const [, href = ''] =
			/<link\b[^>]*href="([^"]*)"[^>]*type="application\/json\+oembed"/.exec(
				read(`${path}.html`)
			) ??
			/<link\b[^>]*type="application\/json\+oembed"[^>]*href="([^"]*)"/.exec(read(`${path}.html`))!;
		const file = JSON.parse(read(new URL(href).pathname)) as { html: string };
		expect(file).toMatchObject({ type: 'rich', width: 800, height: 600 });
		expect(file.html).toContain(`/embed/${path}"`);
	});
});
