import { findStored, isForOtherSites, isInOtherLanguage } from './answer';
import { reasonOf } from './failure';
import { newsChannelName, type PageRequest, type WorkerNews } from './messages';
import { isHashed, type OfflineList } from './offline-list';
import { readPageRecord, strayVersions, writePageRecord } from './page-record-file';
import {
	recordClosed,
	recordCurrentPage,
	recordReturn,
	recordTakeOver,
	type PageRecord
} from './page-versions';
import { StoreCaches } from './store-caches';
import { storeFiles } from './store-files';
import type { AnsweredEvent, AskedEvent, WorkerScope } from './worker-scope';

/** Often enough for a bar, seldom enough for the pages that listen. */
const PROGRESS_STEP_BYTES = 100_000;

async function freeBytes(): Promise<number | null> {
	const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
	return quota === undefined || usage === undefined ? null : quota - usage;
}

/**
 * The service worker: stores its version when it is installed, answers pages from the store, and
 * leaves a page on the version it was opened with.
 * @param buildName what SvelteKit calls the build that the worker is of
 */
export function runWorker(scope: WorkerScope, list: OfflineList, buildName: string): void {
	const { version, totalBytes, folder } = list;
	const caches = new StoreCaches(globalThis.caches, scope.registration.scope, folder);
	const channel = new BroadcastChannel(newsChannelName(new URL(scope.registration.scope).pathname));
	const tell = (news: WorkerNews) => channel.postMessage(news);

	let record: Promise<PageRecord> | null = null;
	const readRecord = () => (record ??= readPageRecord(caches));
	async function keepRecord(next: PageRecord): Promise<void> {
		record = Promise.resolve(next);
		await writePageRecord(caches, next);
	}

	async function openIds(): Promise<string[]> {
		const open = await scope.clients.matchAll({ type: 'all', includeUncontrolled: true });
		return open.filter(({ url }) => caches.isOwn(url)).map(({ id }) => id);
	}

	async function store(): Promise<void> {
		let toldBytes = -Infinity;
		try {
			await storeFiles({
				list,
				caches,
				load: (address, options) => fetch(address, options),
				freeBytes,
				onProgress(storedBytes) {
					if (storedBytes - toldBytes < PROGRESS_STEP_BYTES) return;
					toldBytes = storedBytes;
					tell({ type: 'progress', storedBytes, totalBytes });
				}
			});
		} catch (cause) {
			tell({ type: 'failed', reason: reasonOf(cause), totalBytes });
			throw cause;
		}
	}

	async function install(): Promise<void> {
		const known = await readPageRecord(caches);
		if (known.past.includes(version)) await writePageRecord(caches, recordReturn(known, version));
		await store();
	}

	async function dropUnused(): Promise<void> {
		const known = await readPageRecord(caches);
		if (known.past.length === 0 && Object.keys(known.pages).length === 0) return;
		const { record: next, unused } = recordClosed(known, await openIds());
		await keepRecord(next);
		await Promise.all(unused.map((name) => caches.remove(name)));
	}

	async function activate(): Promise<void> {
		const next = recordTakeOver(await readPageRecord(caches), version, await openIds());
		await keepRecord(next);
		await dropUnused();
		// versions that were broken off, unless another is being stored at this moment
		if (scope.registration.installing) return;
		const strays = await strayVersions(caches, next);
		await Promise.all(strays.map((name) => caches.remove(name)));
	}

	/** Files of a page in a frame are of that page's version, which the store may not have. */
	async function isInFrame(clientId: string, path: string): Promise<boolean> {
		if (clientId === '' || isHashed(path)) return false;
		const client = await scope.clients.get(clientId);
		return client !== undefined && isForOtherSites(caches.pathOf(client.url) ?? '');
	}

	async function answer({ request, clientId }: AnsweredEvent, path: string): Promise<Response> {
		const opensPage = request.mode === 'navigate';
		const isNetworkFirst = isForOtherSites(path) || (await isInFrame(clientId, path));
		const fresh = isNetworkFirst && (await fetch(request.clone()).catch(() => undefined));
		if (fresh) return fresh;
		const known = await readRecord();
		const asked = { path, opensPage, version: known.pages[clientId] ?? version };
		return (await findStored(caches, asked).catch(() => undefined)) ?? fetch(request);
	}

	async function check(pageBuildName: string, pageId: string): Promise<void> {
		// a page that was opened before there was a worker, or around it, may be served if it is ours
		if (pageBuildName === buildName) {
			const known = await readRecord();
			if (pageId in known.pages) await keepRecord(recordCurrentPage(known, pageId));
			await scope.clients.claim();
		}
		// the browser or the reader may have emptied the store since
		await store();
		tell({ type: 'stored', totalBytes });
		// by now the page that was left for this one is closed
		await dropUnused();
	}

	scope.addEventListener('install', (event) => event.waitUntil(install()));
	scope.addEventListener('activate', (event) => event.waitUntil(activate()));
	scope.addEventListener('message', (event: AskedEvent) => {
		const asked = event.data as PageRequest;
		if (asked.type === 'take-over') event.waitUntil(scope.skipWaiting());
		else event.waitUntil(check(asked.buildName, event.source?.id ?? '').catch(() => undefined));
	});
	scope.addEventListener('fetch', (event) => {
		const path = caches.pathOf(event.request.url);
		if (event.request.method !== 'GET' || path === null || isInOtherLanguage(path)) return;
		event.respondWith(answer(event, path));
	});
}
