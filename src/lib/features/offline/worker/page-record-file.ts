import { NO_PAGES, type PageRecord } from './page-versions';
import type { StoreCaches } from './store-caches';

/** Among the caches, but no version. */
const RECORD_CACHE = 'pages';
const RECORD_PATH = '/stored-pages.json';

/** A record as it was written while each language had a worker of its own. */
type OldRecord = Omit<PageRecord, 'current'> & { current: string | null };

/** The record outlives the worker, which the browser stops whenever it has nothing to do. */
export async function readPageRecord(caches: StoreCaches): Promise<PageRecord> {
	const answer = await caches.match(RECORD_CACHE, RECORD_PATH);
	if (!answer) return NO_PAGES;
	const { current, ...rest } = (await answer.json()) as PageRecord | OldRecord;
	if (typeof current === 'object' && current !== null) return { ...rest, current };
	return { ...rest, current: current === null ? {} : { '': current } };
}

export async function writePageRecord(caches: StoreCaches, record: PageRecord): Promise<void> {
	const cache = await caches.storage.open(caches.nameOf(RECORD_CACHE));
	await cache.put(caches.addressOf(RECORD_PATH), Response.json(record));
}

/** Versions in the store that are neither the record nor anything that it knows of. */
export async function strayVersions(caches: StoreCaches, record: PageRecord): Promise<string[]> {
	const known = [
		RECORD_CACHE,
		...Object.values(record.current),
		...record.past,
		...Object.values(record.pages)
	];
	return (await caches.versions()).filter((version) => !known.includes(version));
}
