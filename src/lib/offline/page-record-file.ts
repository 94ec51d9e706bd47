import { NO_PAGES, type PageRecord } from './page-versions';
import type { StoreCaches } from './store-caches';

/** Among the caches, but no version. */
const RECORD_CACHE = 'pages';
const RECORD_PATH = '/stored-pages.json';

/** The record outlives the worker, which the browser stops whenever it has nothing to do. */
export async function readPageRecord(caches: StoreCaches): Promise<PageRecord> {
	const answer = await caches.match(RECORD_CACHE, RECORD_PATH);
	return answer ? ((await answer.json()) as PageRecord) : NO_PAGES;
}

export async function writePageRecord(caches: StoreCaches, record: PageRecord): Promise<void> {
	const cache = await caches.storage.open(caches.nameOf(RECORD_CACHE));
	await cache.put(caches.addressOf(RECORD_PATH), Response.json(record));
}

/** Versions in the store that are neither the record nor anything that it knows of. */
export async function strayVersions(caches: StoreCaches, record: PageRecord): Promise<string[]> {
	const known = [RECORD_CACHE, record.current, ...record.past, ...Object.values(record.pages)];
	return (await caches.versions()).filter((version) => !known.includes(version));
}
