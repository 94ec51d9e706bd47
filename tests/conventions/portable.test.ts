/** The steps of `npm run build:portable` that need no build. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { embedFiles, formatFile } from '../../scripts/portable/embed.mjs';
import {
	parseLanguages,
	getShellFolder,
	type Language
} from '../../scripts/portable/portable-options.mjs';
import { isIncluded, withoutPageOptions } from '../../scripts/portable/prepare-source.mjs';

describe('page options', () => {
	test('are removed, and `load` stays', () => {
		const code = [
			"import { YEARS } from '$lib/core/domain/years';",
			'export const entries = () => YEARS.map((year) => ({ year: String(year) }));',
			'export const prerender = true;',
			'export const load = ({ params }) => ({ year: Number(params.year) });',
			''
		];
		expect(withoutPageOptions(code.join('\n'))).toBe([code[0], code[3], ''].join('\n'));
	});
});

describe('the sources of the portable copy', () => {
	test('has the pages of the atlas, not those for other sites', () => {
		const routes = join(import.meta.dirname, '../../src/routes');
		expect(isIncluded(join(routes, '(map)'))).toBe(true);
		expect(isIncluded(join(routes, 'embed'))).toBe(false);
		expect(isIncluded(join(routes, 'oembed'))).toBe(false);
		expect(isIncluded(join(routes, '404'))).toBe(false);
	});
});

describe('a file in the page', () => {
	const element =
		/^<script type="text\/plain" data-file="([^"]+)" data-type="([^"]+)"( data-coding="gzip")?>([A-Za-z0-9+/=]*)<\/script>$/;

	test('a text is packed and unpacks to the same text', () => {
		const text = 'year,value\n2018,11784\n'.repeat(50);
		const written = formatFile('data/tables/x.csv', Buffer.from(text));
		const [, path, type, coding, base64 = ''] = element.exec(written) ?? [];
		expect([path, type, coding]).toEqual(['data/tables/x.csv', 'text/csv', ' data-coding="gzip"']);
		expect(Buffer.from(gunzipSync(Buffer.from(base64, 'base64'))).toString()).toBe(text);
		expect(formatFile('data/tables/x.csv', Buffer.from(text))).toBe(written);
	});

	test('a font is not packed', () => {
		const [, , type, coding, base64] =
			element.exec(formatFile('f.woff2', Buffer.from('wOF2'))) ?? [];
		expect([type, coding, base64]).toEqual([
			'font/woff2',
			undefined,
			Buffer.from('wOF2').toString('base64')
		]);
	});

	test('an unknown kind stops the build', () => {
		expect(() => formatFile('geo/land.bin', Buffer.from(''))).toThrow('geo/land.bin');
	});
});

describe('the languages of a copy', () => {
	test('are those named, in the order named', () => {
		expect(parseLanguages('en')).toEqual(['en']);
		expect(parseLanguages('ru, en')).toEqual(['ru', 'en']);
	});

	test.each(['', 'en,de', 'en,en', 'en ru'])('“%s” stops the build', (list) => {
		expect(() => parseLanguages(list)).toThrow('--languages en,ru');
	});
});

describe('the one file', () => {
	let folder = '';
	const shared = {
		'favicon.svg': '<svg/>',
		'picture/base.svg': '<svg viewBox="0 0 1 1"><g id="base"></g></svg>',
		'data/a.json': '{}',
		'fonts/a.woff2': 'wOF2',
		'geo/land.json': '{}',
		'views/a-dark.webp': 'English'
	};
	const start = (language: string) => `<script>{ __sveltekit_1 = "${language}"; }</script>`;
	const shell = (language: string, style = 'p{color:red}', body = start(language)) =>
		`<html lang="%language%"><head><link href="/favicon.svg"><style>${style}</style></head>` +
		`<body class="x"><p>$&</p>${body}</body></html>`;

	function write(path: string, text: string): void {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	const writeShell = (language: Language, html = shell(language)) =>
		write(`${getShellFolder(language)}/index.html`, html);

	/** The packed parts of a kind, as [language, text]. */
	const listParts = (html: string, kind: string) =>
		[...html.matchAll(new RegExp(`data-part="${kind}" lang="(\\w+)">([A-Za-z0-9+/=]*)<`, 'g'))].map(
			([, language, text = '']) => [
				language,
				Buffer.from(gunzipSync(Buffer.from(text, 'base64'))).toString()
			]
		);

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'portable-'));
		for (const [path, text] of Object.entries(shared)) write(`static/${path}`, text);
		writeShell('en');
		writeShell('ru');
		write('.cache/static/ru/views/a-dark.webp', 'Russian');
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	test('contains every file, the background of static maps and the icon', () => {
		const html = embedFiles(['en'], folder);
		for (const path of ['data/a.json', 'fonts/a.woff2', 'geo/land.json', 'picture/base.svg'])
			expect(html).toContain(`data-file="${path}"`);
		expect(html).toContain('<g id="base">');
		expect(html).toContain('href="data:image/svg+xml;base64,');
		expect(html).toContain('<p>$&</p>');
		// the script is packed
		expect(html).not.toContain('__sveltekit_1');
		expect(embedFiles(['en'], folder)).toBe(html);
	});

	test('sets its language, which no server does', () => {
		expect(embedFiles(['ru'], folder)).toContain('<html lang="ru">');
	});

	test('contains two languages: script and pictures of each, and the rest once', () => {
		const html = embedFiles(['ru', 'en'], folder);
		expect(listParts(html, 'start').map(([language]) => language)).toEqual(['ru', 'en']);
		expect(listParts(html, 'start')[1]![1]).toContain('__sveltekit_1 = "en"');
		expect(listParts(html, 'style')).toEqual([]);
		expect(html.match(/data-file="geo\/land\.json"/g)).toHaveLength(1);
		const views = [...html.matchAll(/data-file="views\/[^>]* lang="(\w+)">([^<]*)</g)];
		expect(
			views.map(([, language, text = '']) => [language, Buffer.from(text, 'base64').toString()])
		).toEqual([
			['ru', 'Russian'],
			['en', 'English']
		]);
	});

	test('contains the fonts that a language’s own style refers to', () => {
		writeShell('zh', shell('zh', "p{src:url('/fonts/b.woff2')}"));
		write('.cache/static/zh/fonts/b.woff2', 'Chinese');
		const [part] = listParts(embedFiles(['en', 'zh'], folder), 'style');
		const font = Buffer.from('Chinese').toString('base64');
		expect(part).toEqual(['zh', `p{src:url(data:font/woff2;base64,${font})}`]);
	});

	test('fails on a page without a place for them', () => {
		writeShell('en', shell('en').replace(/<body[^>]*>/, ''));
		expect(() => embedFiles(['en'], folder)).toThrow('the built page has no');
		writeShell('en', shell('en', '', ''));
		expect(() => embedFiles(['en'], folder)).toThrow('the built page has no');
	});
});
