import { findStored, getFolder, isForOtherSites } from './answer';
import {
	getNewsChannelName,
	type PageRequest,
	type WorkerAnswer,
	type WorkerNews
} from './messages';
import { isHashed, type OfflineList, type OfflineLists } from './offline-list';
import {
	isNewerThan,
	readPageRecord,
	recordClosed,
	recordCurrentPage,
	recordLanguage,
	recordReturn,
	recordTakeOver,
	findStrayVersions,
	writePageRecord,
	type OpenPage,
	type PageRecord
} from './page-versions';
import { StoreCaches } from './store-caches';
import { getReason, storeFiles } from './store-files';
import type { FetchEvent, ExtendableMessageEvent, WorkerScope } from './worker-scope';

/** Often enough for a progress bar, rarely enough for the listening pages. */
const PROGRESS_STEP_BYTES = 100_000;

async function freeBytes(): Promise<number | null> {
	const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
	return quota === undefined || usage === undefined ? null : quota - usage;
}

/**
 * The service worker of the whole site: stores the languages in use, serves pages from the store,
 * and keeps a page on the version it was opened with. A language is stored when one of its pages
 * requests it; a replaced worker passes the stored languages on.
 */
export function runWorker(scope: WorkerScope, lists: OfflineLists): void {
	const caches = new StoreCaches(globalThis.caches, scope.registration.scope);
	const channel = new BroadcastChannel(
		getNewsChannelName(new URL(scope.registration.scope).pathname)
	);
	const tell = (news: WorkerNews) => channel.postMessage(news);
	const versions = Object.fromEntries(
		Object.entries(lists).map(([folder, { version }]) => [folder, version])
	);

	let record: Promise<PageRecord> | null = null;
	const readRecord = () => (record ??= readPageRecord(caches));
	async function keepRecord(next: PageRecord): Promise<void> {
		record = Promise.resolve(next);
		await writePageRecord(caches, next);
	}

	async function openPages(): Promise<OpenPage[]> {
		const open = await scope.clients.matchAll({ type: 'all', includeUncontrolled: true });
		return open.flatMap(({ id, url }) => {
			const path = caches.getPath(url);
			return path === null ? [] : [{ id, folder: getFolder(path) }];
		});
	}
	const openIds = async () => (await openPages()).map(({ id }) => id);

	/** The languages of the open pages, without frames, which have not agreed to store anything. */
	async function foldersBeingRead(): Promise<string[]> {
		const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
		const paths = open.flatMap(({ url }) => caches.getPath(url) ?? []);
		return paths.filter((path) => !isForOtherSites(path)).map(getFolder);
	}

	async function storeList(list: OfflineList): Promise<void> {
		const { folder, totalBytes } = list;
		let reportedBytes = -Infinity;
		try {
			await storeFiles({
				list,
				caches,
				load: (url, options) => fetch(url, options),
				freeBytes,
				onProgress(storedBytes) {
					if (storedBytes - reportedBytes < PROGRESS_STEP_BYTES) return;
					reportedBytes = storedBytes;
					tell({ type: 'progress', folder, storedBytes, totalBytes });
				}
			});
		} catch (cause) {
			tell({ type: 'failed', folder, reason: getReason(cause), totalBytes });
			throw cause;
		}
	}

	const storing = new Map<string, Promise<void>>();
	/** Two pages of a language may request it at the same time. */
	function store(list: OfflineList): Promise<void> {
		const work = storing.get(list.folder) ?? storeList(list);
		storing.set(list.folder, work);
		return work.finally(() => storing.delete(list.folder));
	}

	async function install(): Promise<void> {
		const known = await readPageRecord(caches);
		const stored = Object.keys(known.current);
		const folders = new Set(stored.length > 0 ? stored : await foldersBeingRead());
		for (const [folder, list] of Object.entries(lists)) {
			if (!folders.has(folder)) continue;
			const before = await readPageRecord(caches);
			if (before.past.includes(list.version))
				await writePageRecord(caches, recordReturn(before, list.version));
			await store(list);
		}
		// only a language without open pages changed: no reader needs to know
		const isSame = stored.every((folder) => known.current[folder] === versions[folder]);
		if (stored.length > 0 && isSame) await scope.skipWaiting();
	}

	async function dropUnused(): Promise<void> {
		const known = await readPageRecord(caches);
		if (known.past.length === 0 && Object.keys(known.pages).length === 0) return;
		const { record: next, unused } = recordClosed(known, await openIds());
		await keepRecord(next);
		await Promise.all(unused.map((name) => caches.remove(name)));
	}

	async function activate(): Promise<void> {
		const stored = await Promise.all(
			Object.entries(versions).map(async (entry) =>
				(await caches.readList(entry[1])) ? [entry] : []
			)
		);
		const known = await readPageRecord(caches);
		const next = recordTakeOver(known, Object.fromEntries(stored.flat()), await openPages());
		await keepRecord(next);
		await dropUnused();
		// incomplete versions, unless another is being stored at this moment
		if (scope.registration.installing) return;
		const strays = await findStrayVersions(caches, next);
		await Promise.all(strays.map((name) => caches.remove(name)));
	}

	async function answer({ request, clientId }: FetchEvent, path: string): Promise<Response> {
		const opensPage = request.mode === 'navigate';
		// browsers name the page from which another is opened, perhaps in another language
		const id = opensPage ? '' : clientId;
		// hashed names are the same in any version: the requesting page does not matter
		const client = id === '' || isHashed(path) ? undefined : await scope.clients.get(id);
		const reader = (client && caches.getPath(client.url)) ?? path;
		// files of a page in a frame are of that page's version, which may not be stored
		if (isForOtherSites(path) || isForOtherSites(reader)) {
			const fresh = await fetch(request.clone()).catch(() => undefined);
			if (fresh) return fresh;
		}
		const known = await readRecord();
		// of a language that is not stored (yet), only what it shares with another
		const version = known.pages[id] ?? known.current[getFolder(reader)] ?? '';
		const stored = findStored(caches, { path, opensPage, version });
		return (await stored.catch(() => undefined)) ?? fetch(request);
	}

	type Check = Extract<PageRequest, { type: 'check' }>;
	async function check(
		{ folder, buildName, mayStore }: Check,
		pageId: string,
		reply: (answer: WorkerAnswer) => void
	): Promise<void> {
		const list = lists[folder];
		// a language added to the site since: the worker that knows it is loading
		if (!list) return;
		const { version, totalBytes } = list;
		const known = await readRecord();
		const isStored = known.current[folder] !== undefined;
		if (!isStored && !mayStore) return reply({ type: 'unstored' });
		const isOwnBuild = buildName === list.buildName;
		// files of the page's newer build are not those of the list
		if (!isStored && !isOwnBuild)
			return tell({ type: 'failed', folder, reason: 'changed', totalBytes });
		// a page opened before there was a worker, or bypassing it, may be served if it is ours
		if (isOwnBuild) {
			if (pageId in known.pages) await keepRecord(recordCurrentPage(known, pageId));
			await scope.clients.claim();
		}
		// the browser or the user may have emptied the store since
		await store(list);
		if (!isStored) await keepRecord(recordLanguage(await readRecord(), folder, version));
		tell({ type: 'stored', folder, totalBytes });
		// by now the page that was left for this one is closed
		await dropUnused();
	}

	async function handleMessage({ data, source }: ExtendableMessageEvent): Promise<void> {
		const requested = data as PageRequest;
		const id = source?.id ?? '';
		const reply = (answer: WorkerAnswer) => source?.postMessage(answer);
		if (requested.type === 'take-over') return scope.skipWaiting();
		if (requested.type === 'check') return check(requested, id, reply);
		const page = { id, folder: requested.folder };
		if (isNewerThan(await readPageRecord(caches), versions, page)) reply({ type: 'newer' });
	}

	scope.addEventListener('install', (event) => event.waitUntil(install()));
	scope.addEventListener('activate', (event) => event.waitUntil(activate()));
	scope.addEventListener('message', (event: ExtendableMessageEvent) =>
		// the failure has been reported
		event.waitUntil(handleMessage(event).catch(() => undefined))
	);
	scope.addEventListener('fetch', (event) => {
		const path = caches.getPath(event.request.url);
		if (event.request.method !== 'GET' || path === null) return;
		event.respondWith(answer(event, path));
	});
}
