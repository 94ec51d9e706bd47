import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { findStored, getFolder, isForOtherSites, isPagePath } from './answer';
import type { OfflineList } from './offline-list';
import { readPageRecord } from './page-versions';
import { StoreCaches, type Storage } from './store-caches';
import { storeFiles, StoreFailure } from './store-files';

const SCOPE = 'https://host.example/atlas/';

/** The browser's cache storage, in memory; `room` counts the entries that it still accepts. */
function memoryStorage(): Storage & { room: number } {
	const caches = new Map<string, Map<string, Response>>();
	const getUrl = (requested: RequestInfo | URL) =>
		typeof requested === 'object' && 'url' in requested ? requested.url : String(requested);
	const storage = {
		room: Infinity,
		keys: async () => [...caches.keys()],
		delete: async (name: string) => caches.delete(name),
		async match(requested: RequestInfo | URL, options?: MultiCacheQueryOptions) {
			return caches
				.get(options?.cacheName ?? '')
				?.get(getUrl(requested))
				?.clone();
		},
		async open(name: string) {
			if (!caches.has(name)) caches.set(name, new Map());
			const entries = caches.get(name)!;
			return {
				keys: async () => [...entries.keys()].map((url) => new Request(url)),
				async put(requested: RequestInfo | URL, answer: Response) {
					storage.room -= 1;
					if (storage.room < 0) throw new DOMException('no room', 'QuotaExceededError');
					entries.set(getUrl(requested), answer);
				}
			} as unknown as Cache;
		}
	};
	return storage;
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 20);

/** A list of files with the given contents, and a host that serves them. */
function makeVersion(version: string, contents: Record<string, string>, folder = '') {
	const files = Object.entries(contents).map(([path, text]) => ({
		path,
		bytes: text.length,
		revision: digest(text)
	}));
	const totalBytes = files.reduce((sum, { bytes }) => sum + bytes, 0);
	const list: OfflineList = { version, totalBytes, folder, buildName: 'build', files };
	return { list, contents };
}

const one = makeVersion('one', {
	'/': '<p>first</p>',
	'/offline.html': '<p>shell</p>',
	'/geo/land.json': '[1]',
	'/_app/immutable/a.js': 'a()',
	'/_app/immutable/b.js': 'b()'
});
const two = makeVersion('two', {
	...one.contents,
	'/': '<p>second</p>',
	'/geo/land.json': '[1,2]',
	'/_app/immutable/a.js': 'a(2)'
});
const russian = makeVersion(
	'russian',
	{
		'/ru/': '<p>первая</p>',
		'/ru/offline.html': '<p>оболочка</p>',
		'/geo/land.json': '[1]',
		'/_app/immutable/b.js': 'b()'
	},
	'/ru'
);

let storage: ReturnType<typeof memoryStorage>;
let caches: StoreCaches;
let requested: string[];
let progress: number[];
beforeEach(() => {
	storage = memoryStorage();
	caches = new StoreCaches(storage, SCOPE);
	requested = [];
	progress = [];
});

function store(
	{ list, contents }: typeof one,
	{
		answers = {},
		free = null as number | null
	}: {
		answers?: Record<string, () => Response>;
		free?: number | null;
	} = {}
): Promise<void> {
	return storeFiles({
		list,
		caches,
		freeBytes: async () => free,
		onProgress: (bytes) => progress.push(bytes),
		load: (async (url: string) => {
			const path = caches.getPath(url)!;
			requested.push(path);
			if (answers[path]) return answers[path]();
			const isPage = path.endsWith('/') || path.endsWith('.html');
			const type = isPage ? 'text/html; charset=utf-8' : 'application/json';
			return new Response(contents[path], { headers: { 'content-type': type } });
		}) as typeof fetch
	});
}

const reasonFor = (work: Promise<void>) =>
	work.then(
		() => 'stored',
		(cause: unknown) => (cause instanceof StoreFailure ? cause.reason : 'another error')
	);
const read = async (version: string, path: string, opensPage = false) =>
	(await findStored(caches, { path, opensPage, version }))?.text();

describe('storing', () => {
	test('stores every file, and reports progress', async () => {
		await store(one);
		expect(await caches.isWhole(one.list)).toBe(true);
		expect(progress[0]).toBe(0);
		expect(progress.at(-1)).toBe(one.list.totalBytes);
		await store(one);
		expect(requested, 'a second time fetches nothing').toHaveLength(5);
	});

	test('copies unchanged files from the version before', async () => {
		await store(one);
		requested = [];
		await store(two);
		expect(requested.sort()).toEqual(['/', '/_app/immutable/a.js', '/geo/land.json']);
		expect(await read('one', '/geo/land.json')).toBe('[1]');
		expect(await read('two', '/geo/land.json')).toBe('[1,2]');
		expect(await read('two', '/_app/immutable/b.js')).toBe('b()');
	});

	test('resumes after a network failure, and is incomplete until then', async () => {
		const broken = {
			'/_app/immutable/b.js': (): Response => {
				throw new TypeError('Failed to fetch');
			}
		};
		expect(await reasonFor(store(one, { answers: broken }))).toBe('network');
		expect(await caches.isWhole(one.list)).toBe(false);
		requested = [];
		await store(one);
		expect(requested).toEqual(['/_app/immutable/b.js']);
		expect(await caches.isWhole(one.list)).toBe(true);
	});

	test('rejects a file that is not the one in the list: a newer one, or a sign-in page', async () => {
		const newer = { '/geo/land.json': () => new Response('[1,2,3]') };
		expect(await reasonFor(store(one, { answers: newer }))).toBe('changed');
		const missing = { '/geo/land.json': () => new Response('', { status: 404 }) };
		expect(await reasonFor(store(one, { answers: missing }))).toBe('changed');
		const down = { '/geo/land.json': () => new Response('', { status: 503 }) };
		expect(await reasonFor(store(one, { answers: down }))).toBe('network');
	});

	test('accepts a page that was modified in transit', async () => {
		const type = { headers: { 'content-type': 'text/html' } };
		await store(one, { answers: { '/': () => new Response('<p>first</p><!-- host -->', type) } });
		expect(await read('one', '/', true)).toContain('host');
	});

	test('without space it fetches nothing, and removes what it wrote', async () => {
		expect(await reasonFor(store(one, { free: 10 }))).toBe('full');
		expect(requested).toEqual([]);
		storage.room = 3;
		expect(await reasonFor(store(one))).toBe('full');
		expect(await storage.keys()).toEqual([]);
	});

	test('a version that fails leaves the one before as it was', async () => {
		await store(one);
		storage.room = 2;
		expect(await reasonFor(store(two))).toBe('full');
		expect(await caches.isWhole(one.list)).toBe(true);
		expect(await read('one', '/_app/immutable/a.js')).toBe('a()');
	});
});

describe('answers', () => {
	beforeEach(async () => {
		await store(one);
		await store(two);
	});

	test('every page is made from the shell, the first is stored complete', async () => {
		expect(await read('two', '/2010/uzbekistan', true)).toBe('<p>shell</p>');
		expect(await read('two', '/', true)).toBe('<p>second</p>');
		expect(await read('two', '/2010/uzbekistan'), 'not for a fetch').toBeUndefined();
	});

	test('a file is never of another version, unless its name contains its hash', async () => {
		await caches.remove('one');
		expect(await read('one', '/geo/land.json')).toBeUndefined();
		expect(await read('one', '/_app/immutable/b.js')).toBe('b()');
	});

	test('a file that is not stored comes from the network, also when opened as a page', async () => {
		expect(await read('two', '/previews/2016.png', true)).toBeUndefined();
		expect([isPagePath('/2016'), isPagePath('/a.b/c'), isPagePath('/data/x.csv')]).toEqual([
			true,
			true,
			false
		]);
	});

	test('what other sites embed comes from the network first', () => {
		const first = [
			'/embed',
			'/embed/2016/kazakhstan',
			'/ru/embed/2016',
			'/oembed/2016.json',
			'/soft-power-atlas.js'
		];
		expect(first.filter(isForOtherSites)).toEqual(first);
		expect(['/', '/2016', '/embedded', '/geo/land.json'].filter(isForOtherSites)).toEqual([]);
	});

	test('a page is in the language of its folder', () => {
		expect(['/ru', '/ru/', '/zh/2016', '/kk/_app/a.js'].map(getFolder)).toEqual([
			'/ru',
			'/ru',
			'/zh',
			'/kk'
		]);
		expect(['/', '/2016', '/russia', '/_app/ru/a.js'].map(getFolder)).toEqual(['', '', '', '']);
	});

	test('a second stored language reuses the files shared with the first', async () => {
		requested = [];
		await store(russian);
		expect(requested).toEqual(['/ru/', '/ru/offline.html']);
		expect(await read('russian', '/ru/2016/kazakhstan', true)).toBe('<p>оболочка</p>');
		expect(await read('russian', '/ru/', true)).toBe('<p>первая</p>');
		expect(await read('russian', '/geo/land.json')).toBe('[1]');
		expect(await read('two', '/2016', true), 'the other stays').toBe('<p>shell</p>');
		expect(await read('two', '/geo/land.json')).toBe('[1,2]');
	});

	test('a language that is not stored comes from the network, except hashed files', async () => {
		expect(await read('', '/ru/2016', true)).toBeUndefined();
		expect(await read('', '/geo/land.json')).toBeUndefined();
		expect(await read('', '/_app/immutable/b.js')).toBe('b()');
	});

	test('what was stored when each language had its own worker is still known', async () => {
		const record = { current: 'two', past: ['one'], pages: {} };
		const cache = await storage.open(caches.getName('pages'));
		await cache.put(caches.getUrl('/stored-pages.json'), Response.json(record));
		expect(await readPageRecord(caches)).toEqual({ ...record, current: { '': 'two' } });
	});

	test('another atlas on the same host is not ours', async () => {
		const other = new StoreCaches(storage, 'https://host.example/');
		expect(await other.versions()).toEqual([]);
		expect(other.getPath('https://host.example/atlas/geo/land.json')).toBe('/atlas/geo/land.json');
		expect(caches.getPath('https://host.example/atlas/2016?a=b')).toBe('/2016');
		expect(caches.getPath('https://host.example/')).toBeNull();
		expect(caches.getPath('https://elsewhere.example/atlas/')).toBeNull();
	});
});
