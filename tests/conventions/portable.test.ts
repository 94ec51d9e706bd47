/** The steps of `npm run build:portable` that can be tried without a build. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { embedFiles, formatFile } from '../../scripts/portable/embed.mjs';
import { isWanted, withoutPageOptions } from '../../scripts/portable/prepare-source.mjs';

describe('page options', () => {
	test('are left out, and what a page loads stays', () => {
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

describe('what the portable copy is made from', () => {
	test('has the pages of the atlas, not those for other sites', () => {
		const routes = join(import.meta.dirname, '../../src/routes');
		expect(isWanted(join(routes, '(map)'))).toBe(true);
		expect(isWanted(join(routes, 'embed'))).toBe(false);
		expect(isWanted(join(routes, 'oembed'))).toBe(false);
		expect(isWanted(join(routes, '404'))).toBe(false);
	});
});

describe('a file in the page', () => {
	const element =
		/^<script type="text\/plain" data-file="([^"]+)" data-type="([^"]+)"( data-coding="gzip")?>([A-Za-z0-9+/=]*)<\/script>$/;

	test('a text is packed, and comes out as it went in', () => {
		const text = 'year,value\n2018,11784\n'.repeat(50);
		const written = formatFile('data/tables/x.csv', Buffer.from(text));
		const [, path, type, coding, base64 = ''] = element.exec(written) ?? [];
		expect([path, type, coding]).toEqual(['data/tables/x.csv', 'text/csv', ' data-coding="gzip"']);
		expect(Buffer.from(gunzipSync(Buffer.from(base64, 'base64'))).toString()).toBe(text);
		expect(formatFile('data/tables/x.csv', Buffer.from(text))).toBe(written);
	});

	test('a font stays as it is', () => {
		const [, , type, coding, base64] =
			element.exec(formatFile('f.woff2', Buffer.from('wOF2'))) ?? [];
		expect([type, coding, base64]).toEqual([
			'font/woff2',
			undefined,
			Buffer.from('wOF2').toString('base64')
		]);
	});

	test('one of an unknown kind stops the build', () => {
		expect(() => formatFile('geo/land.bin', Buffer.from(''))).toThrow('geo/land.bin');
	});
});

describe('the one file', () => {
	let folder = '';
	const files = {
		'favicon.svg': '<svg/>',
		'picture/base.svg': '<svg viewBox="0 0 1 1"><g id="base"></g></svg>',
		'data/a.json': '{}',
		'fonts/a.woff2': 'wOF2',
		'geo/land.json': '{}',
		'views/a-dark.webp': 'RIFF'
	};

	function write(shell: string): void {
		for (const [path, text] of Object.entries({ ...files, 'index.html': shell })) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), text);
		}
	}

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'portable-'));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	const start = '<script>{ __sveltekit_1 = { base: "" }; }</script>';

	test('holds every file, the ground of static maps and the icon', () => {
		write('<head><link href="/favicon.svg"></head><body class="x"><p>$&</p>' + start + '</body>');
		const html = embedFiles(folder);
		for (const path of ['data/a.json', 'fonts/a.woff2', 'geo/land.json', 'picture/base.svg'])
			expect(html).toContain(`data-file="${path}"`);
		expect(html).toContain('<g id="base">');
		expect(html).toContain('href="data:image/svg+xml;base64,');
		expect(html).toContain('<p>$&</p>');
		// the start is packed
		expect(html).not.toContain('__sveltekit_1');
		expect(embedFiles(folder)).toBe(html);
	});

	test('is not made from a shell that has no place for them', () => {
		write('<p>no body</p>' + start);
		expect(() => embedFiles(folder)).toThrow('the built shell has no');
	});
});
