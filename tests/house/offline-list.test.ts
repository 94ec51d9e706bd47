/** What a built site must store to work without a network, measured in the build. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeOfflineList } from '../../scripts/offline-list.mjs';
import { findAnswer } from '../../scripts/site-files.mjs';
import { SHELL_PATH } from '../../src/lib/offline/offline-list';

const site = mkdtempSync(join(tmpdir(), 'atlas-offline-'));
const contents = {
	'index.html': 'the first page',
	'404.html': 'the shell',
	'2016.html': 'a page',
	'2016/kazakhstan.html': 'another',
	'data/__data.json': '{}',
	'data/tables/students.csv': 'iso3,year',
	'data/tables/students.csv.br': 'zipped',
	'geo/land.json': '[1]',
	'geo/README.md': 'what lies here',
	'icons/icon-192.png': 'icon',
	'previews/2016.png': 'preview',
	'oembed/2016.json': '{}',
	'embed/2016.html': 'a page for frames',
	'soft-power-atlas.js': 'define()',
	'_app/version.json': '{}',
	'_app/immutable/a.js': 'a()',
	'service-worker.js': 'run();\n',
	'service-worker.js.br': 'zipped'
};

beforeAll(() => {
	for (const [file, text] of Object.entries(contents)) {
		mkdirSync(dirname(join(site, file)), { recursive: true });
		writeFileSync(join(site, file), text);
	}
});
afterAll(() => rmSync(site, { recursive: true }));

const read = (file: string) => readFileSync(join(site, file), 'utf8');

describe('the list of what is stored', () => {
	test('holds files, the first page and the shell, and their bytes', () => {
		const { files, totalBytes, version } = writeOfflineList(site);
		expect(files.map(({ path }) => path)).toEqual([
			'/_app/immutable/a.js',
			'/_app/version.json',
			'/data/__data.json',
			'/data/tables/students.csv',
			'/geo/land.json',
			'/',
			SHELL_PATH
		]);
		expect(totalBytes).toBe(3 + 2 + 2 + 9 + 3 + 14 + 9);
		expect(JSON.parse(read('offline.json'))).toEqual({ version, totalBytes });
	});

	test('stands in front of the worker once, also in its compressed copies', () => {
		writeOfflineList(site);
		const { version } = writeOfflineList(site);
		const worker = read('service-worker.js');
		expect(worker.match(/self\.offlineList=/g)).toHaveLength(1);
		expect(worker).toContain(version);
		expect(worker.endsWith('\nrun();\n')).toBe(true);
		expect(brotliDecompressSync(readFileSync(join(site, 'service-worker.js.br'))).toString()).toBe(
			worker
		);
		expect(existsSync(join(site, 'service-worker.js.gz'))).toBe(false);
	});

	test('is of another version when a file is another, and only then', () => {
		const before = writeOfflineList(site).version;
		expect(writeOfflineList(site).version).toBe(before);
		writeFileSync(join(site, '2016.html'), 'a page that is not stored');
		expect(writeOfflineList(site).version).toBe(before);
		writeFileSync(join(site, 'geo/land.json'), '[2]');
		expect(writeOfflineList(site).version).not.toBe(before);
	});

	test('the web server has the worker and the manifest asked for each time', () => {
		writeFileSync(join(site, 'manifest.webmanifest'), '{}');
		for (const [url, type] of [
			['/service-worker.js', 'text/javascript; charset=utf-8'],
			['/offline.json', 'application/json; charset=utf-8'],
			['/manifest.webmanifest', 'application/manifest+json; charset=utf-8']
		] as const) {
			const { status, headers } = findAnswer(site, '', url);
			expect([status, headers['content-type'], headers['cache-control']], url).toEqual([
				200,
				type,
				'no-cache'
			]);
		}
	});
});
