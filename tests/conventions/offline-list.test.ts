/** What a site must store to work without a network, measured in the site. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readOfflineLists, writeOfflineList } from '../../scripts/offline-list.mjs';
import { serve } from '../../scripts/serve.mjs';
import { getShellPath } from '../../src/lib/features/offline/worker/offline-list';

const site = mkdtempSync(join(tmpdir(), 'atlas-offline-'));
const contents = {
	'index.html': 'the first page',
	'404.html': 'no such page',
	'offline.html': 'the shell',
	'2016.html': 'a page',
	'2016/kazakhstan.html': 'another',
	'data/__data.json': '{}',
	'data/tables/students.csv': 'iso3,year',
	'data/tables/students.csv.br': 'zipped',
	'fonts/serif.woff2': 'wOF2',
	'geo/land.json': '[1]',
	'geo/README.md': 'about this folder',
	'icons/icon-192.png': 'icon',
	'picture/base.svg': '<svg/>',
	'previews/2016.png': 'preview',
	'editions/2026-09.json': '{}',
	'oembed/2016.json': '{}',
	'embed/2016.html': 'a page for frames',
	'soft-power-atlas.js': 'define()',
	'_app/version.json': '{"version":"one"}',
	'_app/immutable/a.js': 'a()',
	'_app/immutable/ru.js': 'ru()',
	'service-worker.js': 'run();\n',
	'ru/index.html': 'первая',
	'ru/404.html': 'нет такой',
	'ru/offline.html': 'оболочка',
	'ru/2016.html': 'страница',
	'ru/data/tables/students.csv': 'другая',
	'ru/_app/version.json': '{"version":"two"}',
	'ru/service-worker.js': 'run();\n'
};

const ENGLISH = ['_app/immutable/a.js'];
const RUSSIAN = ['_app/immutable/ru.js'];

beforeAll(() => {
	for (const [file, text] of Object.entries(contents)) {
		mkdirSync(dirname(join(site, file)), { recursive: true });
		writeFileSync(join(site, file), text);
	}
});
afterAll(() => rmSync(site, { recursive: true }));

const read = (file: string) => readFileSync(join(site, file), 'utf8');
const countBytes = (files: readonly string[]) =>
	files.reduce((sum, file) => sum + Buffer.byteLength(read(file)), 0);

describe('the list of stored files', () => {
	test('has files, the first page and the shell, and their bytes', () => {
		const { files, totalBytes, version, folder, buildName } = writeOfflineList(site, '', ENGLISH);
		expect([folder, buildName]).toEqual(['', 'one']);
		expect(files.map(({ path }) => path).sort()).toEqual(
			[
				'/',
				'/_app/immutable/a.js',
				'/_app/version.json',
				'/data/__data.json',
				'/data/tables/students.csv',
				'/fonts/serif.woff2',
				'/geo/land.json',
				'/picture/base.svg',
				getShellPath('')
			].sort()
		);
		expect(totalBytes).toBe(
			countBytes([
				'index.html',
				'offline.html',
				'_app/immutable/a.js',
				'_app/version.json',
				'data/__data.json',
				'data/tables/students.csv',
				'fonts/serif.woff2',
				'geo/land.json',
				'picture/base.svg'
			])
		);
		expect(JSON.parse(read('offline.json'))).toEqual({ version, totalBytes });
	});

	test('of a language has its own pages and scripts, and the shared files at the top', () => {
		const { files, folder, buildName } = writeOfflineList(site, '/ru', RUSSIAN);
		expect([folder, buildName]).toEqual(['/ru', 'two']);
		expect(files.map(({ path }) => path).sort()).toEqual(
			[
				'/ru/',
				'/ru/_app/version.json',
				'/ru/data/tables/students.csv',
				getShellPath('/ru'),
				'/_app/immutable/ru.js',
				'/data/tables/students.csv',
				'/fonts/serif.woff2',
				'/geo/land.json',
				'/picture/base.svg'
			].sort()
		);
		expect(read('ru/service-worker.js'), 'the site has one worker').toContain('unregister()');
	});

	test('is in front of the one worker, once for each language', () => {
		const russian = writeOfflineList(site, '/ru', RUSSIAN);
		writeOfflineList(site, '', ENGLISH);
		const english = writeOfflineList(site, '', ENGLISH);
		const worker = read('service-worker.js');
		expect(worker.match(/self\.offlineLists=/g)).toHaveLength(1);
		expect(readOfflineLists(worker)).toEqual({ '': english, '/ru': russian });
		expect(worker.endsWith('\nrun();\n')).toBe(true);
		expect(existsSync(join(site, 'service-worker.js.gz'))).toBe(false);
	});

	test('has another version if a file changes, and only then', () => {
		const versionNow = () => writeOfflineList(site, '', ENGLISH).version;
		const before = versionNow();
		expect(versionNow()).toBe(before);
		writeFileSync(join(site, '2016.html'), 'a page that is not stored');
		expect(versionNow()).toBe(before);
		writeFileSync(join(site, 'ru/2016.html'), 'a page of another language');
		expect(versionNow()).toBe(before);
		writeFileSync(join(site, 'geo/land.json'), '[2]');
		expect(versionNow()).not.toBe(before);
	});

	test('the web server lets the worker and the manifest be requested each time', async () => {
		writeFileSync(join(site, 'manifest.webmanifest'), '{}');
		const { url, close } = await serve(site, { port: 4640 });
		for (const [path, type] of [
			['/service-worker.js', 'text/javascript; charset=utf-8'],
			['/offline.json', 'application/json; charset=utf-8'],
			['/manifest.webmanifest', 'application/manifest+json; charset=utf-8']
		] as const) {
			const { status, headers } = await fetch(url + path);
			expect([status, headers.get('content-type'), headers.get('cache-control')], path).toEqual([
				200,
				type,
				'no-cache'
			]);
		}
		await close();
	});
});
