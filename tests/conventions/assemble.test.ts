/** Assembling a site from the pages of its languages. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addLanguage, addPictures, rewritePage } from '../../scripts/assemble.mjs';
import { readOfflineLists } from '../../scripts/offline-list.mjs';

const hashText = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** A page with a policy, as SvelteKit writes it: hashes of the scripts in the page. */
function makePage(lang: string, head: string, ...scripts: string[]): string {
	const hashes = scripts.map((script) => `'${hashText(script)}'`).join(' ');
	const policy = `<meta http-equiv="content-security-policy" content="script-src 'self' ${hashes}">`;
	const inPage = scripts.map((script) => `<script>${script}</script>`).join('');
	return `<!doctype html><html lang="${lang}"><head>${policy}${head}</head><body>${inPage}</body></html>`;
}

/** Scripts of a page whose hash is not in its policy. */
function unnamed(html: string): string[] {
	const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
	expect(scripts.length).toBeGreaterThan(0);
	return scripts.filter((script) => !html.includes(`'${hashText(script)}'`));
}

describe('a rewritten page', () => {
	const page = makePage('en', '', 'import("/a.js")', 'theme()', 'import("/b.js")');

	it('has changed scripts, with their new hashes in its policy', () => {
		const changed = rewritePage(page, (text) => text.replace(/import\("\//g, 'import("/atlas/'));
		expect(changed).toContain('<script>import("/atlas/a.js")</script>');
		expect(changed).toContain('<script>import("/atlas/b.js")</script>');
		expect(changed).toContain('<script>theme()</script>');
		expect(unnamed(changed)).toEqual([]);
		expect(changed).not.toContain(hashText('import("/a.js")'));
	});

	it('stays the same byte for byte without changes', () => {
		expect(rewritePage(page, (text) => text)).toBe(page);
	});
});

const start = (base: string, entry: string) =>
	`{ __sveltekit_1 = { base: ${base} }; Promise.all([import("${entry}"), import("${entry}")]).then() }`;
const HERE = 'new URL(".", location).pathname.slice(0, -1)';

/** The page for unknown URLs, as SvelteKit makes it: a page like others. */
const findMissing = (lang: string, words: string) =>
	`<!doctype html><html lang="${lang}"><head><link href="./_app/immutable/assets/a.css" rel="stylesheet"><title>None</title></head><body data-x="y">\n<div style="display:contents">${words}<script>${start(HERE, './_app/immutable/entry/start.js')}</script></div></body></html>`;

/** Pages of two languages, as SvelteKit makes them: URLs are relative, except in the shell. */
const PAGES: Record<string, Record<string, string>> = {
	en: {
		'index.html': makePage(
			'en',
			'<meta name="site" content="http://site.invalid" /><link href="./_app/immutable/assets/a.css" rel="stylesheet"><link rel="canonical" href="http://site.invalid/">',
			start(HERE, './_app/immutable/entry/start.en.js'),
			'tell("http://site.invalid/2016")'
		),
		'2016/kazakhstan.html': makePage(
			'en',
			'',
			start(HERE, '../_app/immutable/entry/start.en.js'),
			'theme()'
		),
		'offline.html': makePage(
			'en',
			'<link href="/favicon.svg" rel="icon"><title>Atlas</title>',
			start('""', '/_app/immutable/entry/start.en.js')
		),
		'404.html': findMissing(
			'en',
			'<a href="./">Map</a><a href="./#views">Views</a><a href="#content">Skip</a><a href="">Again</a>'
		),
		'favicon.svg': '<svg/>',
		'fonts/serif.woff2': 'wOF2',
		'geo/land.json': '{"land":1}',
		'picture/base.svg': '<svg/>',
		'data/tables/students.csv': 'country',
		'2016/kazakhstan.json': '{"page":"http://site.invalid/2016/kazakhstan"}',
		'robots.txt': 'User-agent: *\nDisallow:\n\nSitemap: http://site.invalid/sitemap.xml\n',
		'sitemap.xml': '<loc>http://site.invalid/2016</loc>',
		'oembed/2016.json': '{"html":"<iframe src=\\"http://site.invalid/embed/2016\\">"}',
		'_app/version.json': '"1"',
		'_app/immutable/entry/start.en.js': 'start("en")',
		'_app/immutable/assets/a.css': 'a{}',
		'service-worker.js': 'run();\n'
	},
	ru: {
		'index.html': makePage(
			'ru',
			'<link href="./_app/immutable/assets/a.css" rel="stylesheet">',
			start(HERE, './_app/immutable/entry/start.ru.js')
		),
		'2016/kazakhstan.html': makePage(
			'ru',
			'<link href="../favicon.svg" rel="icon">',
			start(HERE, '../_app/immutable/entry/start.ru.js')
		),
		'offline.html': makePage(
			'ru',
			'<link href="/ru/favicon.svg" rel="icon"><title>Атлас</title>',
			start('"/ru"', '/ru/_app/immutable/entry/start.ru.js')
		),
		'404.html': findMissing('ru', '<a href="./claims">Тезисы</a><a href="./../">English</a>'),
		'favicon.svg': '<svg/>',
		'fonts/serif.woff2': 'wOF2',
		'geo/land.json': '{"land":1}',
		'picture/base.svg': '<svg/>',
		'data/tables/students.csv': 'страна',
		'_app/version.json': '"1"',
		'_app/immutable/entry/start.ru.js': 'start("ru")',
		'_app/immutable/assets/a.css': 'a{}',
		'service-worker.js': 'run();\n'
	}
};

describe('a site of two languages', () => {
	const before = process.cwd();
	const folder = mkdtempSync(join(tmpdir(), 'atlas-assemble-'));
	const read = (file: string) => readFileSync(join(folder, file), 'utf8');

	beforeAll(() => {
		for (const [language, files] of Object.entries(PAGES)) {
			for (const [file, text] of Object.entries(files)) {
				const path = join(folder, '.cache/pages', language, file);
				mkdirSync(dirname(path), { recursive: true });
				writeFileSync(path, text);
			}
		}
		process.chdir(folder);
		for (const language of ['en', 'ru'] as const) {
			addLanguage(language, 'site', {});
			addLanguage(language, 'site-atlas', { origin: 'https://a.example', basePath: '/atlas' });
		}
	});
	afterAll(() => {
		process.chdir(before);
		rmSync(folder, { recursive: true });
	});

	it('has English at its top, unchanged', () => {
		for (const file of ['favicon.svg', 'geo/land.json'])
			expect(read(`site/${file}`), file).toBe(PAGES.en![file]);
	});

	it('names the page for reports, if it has one', () => {
		const reportUrl = 'https://a.example/new?template=row.yml&labels=data';
		addLanguage('en', 'site-with-reports', { reportUrl });
		expect(read('site-with-reports/index.html')).toContain(
			'<meta name="report" content="https://a.example/new?template=row.yml&amp;labels=data" />'
		);
		expect(read('site/index.html')).not.toContain('name="report"');
	});

	it('requests the scripts of a page when it starts', () => {
		for (const file of ['index.html', '2016/kazakhstan.html', 'ru/index.html'])
			expect(read(`site/${file}`), file).toMatch(
				/begin\(\)\.then\(\(\) => Promise\.all\(\[import\("[^"]+"\), import\("[^"]+"\)\]\)\)\.then/
			);
	});

	it('has scripts and styles of all languages once, at its top, and pages that refer to them', () => {
		for (const file of ['entry/start.en.js', 'entry/start.ru.js', 'assets/a.css'])
			expect(existsSync(join(folder, 'site/_app/immutable', file)), file).toBe(true);
		expect(existsSync(join(folder, 'site/ru/_app/immutable'))).toBe(false);
		expect(read('site/ru/index.html')).toContain('import("../_app/immutable/entry/start.ru.js")');
		expect(read('site/ru/index.html')).toContain('href="../_app/immutable/assets/a.css"');
		expect(read('site/ru/2016/kazakhstan.html')).toContain(
			'import("../../_app/immutable/entry/start.ru.js")'
		);
		expect(read('site/ru/404.html')).toContain('import("/_app/immutable/entry/start.ru.js")');
	});

	it('has shared files only at its top, and files that differ with the pages of their language', () => {
		expect(existsSync(join(folder, 'site/ru/geo/land.json'))).toBe(false);
		expect(read('site/ru/data/tables/students.csv')).toBe('страна');
		expect(read('site/data/tables/students.csv')).toBe('country');
		// pages request these from their own folder
		expect(existsSync(join(folder, 'site/ru/_app/version.json'))).toBe(true);
		expect(read('site/ru/2016/kazakhstan.html')).toContain('href="../favicon.svg"');
		expect(existsSync(join(folder, 'site/ru/favicon.svg'))).toBe(true);
	});

	it('has policies with the hashes of the scripts of every page', () => {
		for (const site of ['site', 'site-atlas'])
			for (const file of ['index.html', '2016/kazakhstan.html', '404.html'])
				for (const language of ['', 'ru/'])
					expect(unnamed(read(`${site}/${language}${file}`)), site + language + file).toEqual([]);
	});

	it('has, for a folder of a host, a page for unknown addresses with the path of that folder', () => {
		expect(read('site/404.html')).toContain('base: ""');
		const english = read('site-atlas/404.html');
		expect(english).toContain('base: "/atlas"');
		expect(english).toContain('import("/atlas/_app/immutable/entry/start.en.js")');
		expect(english).toContain('href="/atlas/favicon.svg"');
		const russian = read('site-atlas/ru/404.html');
		expect(russian).toContain('base: "/atlas/ru"');
		expect(russian).toContain('import("/atlas/_app/immutable/entry/start.ru.js")');
		expect(russian).toContain('href="/atlas/ru/favicon.svg"');
	});

	it('says at any unknown address that there is no such page, with links from the root', () => {
		const english = read('site/404.html');
		expect(english).toContain('<link href="/_app/immutable/assets/a.css" rel="stylesheet">');
		expect(english).toContain(
			'<div id="missing"><a href="/">Map</a><a href="/#views">Views</a><a href="#content">Skip</a><a href="">Again</a></div>'
		);
		const russian = read('site-atlas/ru/404.html');
		expect(russian).toContain('<link href="/atlas/_app/immutable/assets/a.css" rel="stylesheet">');
		expect(russian).toContain(
			'<div id="missing"><a href="/atlas/ru/claims">Тезисы</a><a href="/atlas/">English</a></div>'
		);
		for (const html of [english, russian]) {
			expect(html).not.toMatch(/(?:href|src)="\./);
			expect(html).not.toContain('new URL(".", location)');
			expect(html.match(/<title>.*?<\/title>/g)).toEqual(['<title>None</title>']);
		}
		expect(read('site/offline.html'), 'the shell has no words').not.toContain('missing');
	});

	it('has, for a folder of a host, all other pages unchanged', () => {
		for (const file of ['2016/kazakhstan.html', 'ru/index.html'])
			expect(read(`site-atlas/${file}`), file).toBe(read(`site/${file}`));
	});

	it('has its absolute address in pages, in their scripts and in oEmbed files', () => {
		for (const [folder, url] of [
			['site', 'http://localhost:4173'],
			['site-atlas', 'https://a.example/atlas']
		]) {
			const page = read(`${folder}/index.html`);
			expect(page).toContain(`<link rel="canonical" href="${url}/">`);
			expect(page).toContain(`tell("${url}/2016")`);
			expect(unnamed(page)).toEqual([]);
			expect(read(`${folder}/oembed/2016.json`)).toContain(`src=\\"${url}/embed/2016\\"`);
			expect(page + read(`${folder}/oembed/2016.json`)).not.toContain('site.invalid');
		}
	});

	it('has its address in files for programs, once; rules for robots name it if robots can come', () => {
		expect(read('site-atlas/2016/kazakhstan.json')).toContain('https://a.example/atlas/2016');
		expect(read('site-atlas/sitemap.xml')).toBe('<loc>https://a.example/atlas/2016</loc>');
		expect(read('site-atlas/robots.txt')).toContain('Sitemap: https://a.example/atlas/sitemap.xml');
		expect(read('site/robots.txt')).toBe('User-agent: *\nDisallow:\n');
		expect(existsSync(join(folder, 'site/ru/robots.txt'))).toBe(false);
	});

	it('has one worker, with a list of what each language stores', () => {
		const lists = readOfflineLists(read('site/service-worker.js'));
		const scripts = Object.entries(lists).map(([folder, { files }]) => [
			folder,
			files.map(({ path }) => path).filter((path) => path.endsWith('.js'))
		]);
		expect(Object.fromEntries(scripts)).toEqual({
			'': ['/_app/immutable/entry/start.en.js'],
			'/ru': ['/_app/immutable/entry/start.ru.js']
		});
		expect(read('site/ru/service-worker.js')).not.toContain('run();');
	});

	it('has its pictures of views once they are drawn, also for use without a network', () => {
		const listPictures = () =>
			readOfflineLists(read('site-of-pictures/service-worker.js'))['']?.files.filter(({ path }) =>
				path.startsWith('/views/')
			);
		const write = (file: string, text: string) => {
			mkdirSync(dirname(join(folder, file)), { recursive: true });
			writeFileSync(join(folder, file), text);
		};
		// of an earlier build of the pages, and of no view any more
		write('.cache/pages/en/views/old-dark.webp', 'an old picture');
		addLanguage('en', 'site-of-pictures', {});
		expect(listPictures()).toEqual([]);
		write('static/views/khorgos-dark.webp', 'a picture');
		addPictures('en', 'site-of-pictures');
		expect(read('site-of-pictures/views/khorgos-dark.webp')).toBe('a picture');
		expect(listPictures()).toMatchObject([{ path: '/views/khorgos-dark.webp', bytes: 9 }]);
		// a release and the tests, which draw them before
		addLanguage('en', 'site-of-pictures', {});
		expect(listPictures()).toMatchObject([{ path: '/views/khorgos-dark.webp', bytes: 9 }]);
	});

	it('drops the old pages of a language that is added again', () => {
		rmSync(join(folder, '.cache/pages/ru/2016/kazakhstan.html'));
		addLanguage('ru', 'site', {});
		expect(existsSync(join(folder, 'site/ru/2016/kazakhstan.html'))).toBe(false);
		expect(existsSync(join(folder, 'site/2016/kazakhstan.html'))).toBe(true);
	});
});
