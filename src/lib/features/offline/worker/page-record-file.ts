import { NO_PAGES, type PageRecord } from './page-versions';
import type { StoreCaches } from './store-caches';

/** Among the caches, but not a version. */
const RECORD_CACHE = 'pages';
const RECORD_PATH = '/stored-pages.json';

/** The format from when each language had its own worker. */
type OldRecord = Omit<PageRecord, 'current'> & { current: string | null };

/** The record outlives the worker, which the browser stops when it is idle. */
export async function readPageRecord(caches: StoreCaches): Promise<PageRecord> {
	const answer = await caches.match(RECORD_CACHE, RECORD_PATH);
	if (!answer) return NO_PAGES;
	const { current, ...rest } = (await answer.json()) as PageRecord | OldRecord;
	if (typeof current === 'object' && current !== null) return { ...rest, current };
	return { ...rest, current: current === null ? {} : { '': current } };
}

export async function writePageRecord(caches: StoreCaches, record: PageRecord): Promise<void> {
	const cache = await caches.storage.open(caches.nameOf(RECORD_CACHE));
	await cache.put(caches.urlOf(RECORD_PATH), Response.json(record));
}

/** Stored versions that are neither the record nor known to it. */
export async function strayVersions(caches: StoreCaches, record: PageRecord): Promise<string[]> {
	const known = [
		RECORD_CACHE,
		...Object.values(record.current),
		...record.past,
		...Object.values(record.pages)
	];
	return (await caches.versions()).filter((version) => !known.includes(version));
}
