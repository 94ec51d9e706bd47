import type { StoreCaches } from './store-caches';

/**
 * The version of each open page. A page that is open while a newer version takes over keeps its own
 * files until it is closed or reloaded.
 */
export interface PageRecord {
	/** The version that opens new pages, by the folder of each stored language. */
	current: Record<string, string>;
	/** Earlier current versions that may still be stored. */
	past: string[];
	/** Pages of a version other than the current one, by the browser's client id. */
	pages: Record<string, string>;
}

export const NO_PAGES: PageRecord = { current: {}, past: [], pages: {} };

export interface OpenPage {
	id: string;
	/** Of its language. */
	folder: string;
}

/**
 * @param current the stored languages, and their versions
 * @param open pages open at this moment: they were opened by the earlier versions
 */
export function recordTakeOver(
	record: PageRecord,
	current: Readonly<Record<string, string>>,
	open: readonly OpenPage[]
): PageRecord {
	const versions = Object.values(current);
	const kept = open.flatMap(({ id, folder }): [string, string][] => {
		const version = record.pages[id] ?? record.current[folder];
		return version === undefined || version === current[folder] ? [] : [[id, version]];
	});
	return {
		current: { ...current },
		past: [...new Set([...record.past, ...Object.values(record.current)])].filter(
			(name) => !versions.includes(name)
		),
		pages: Object.fromEntries(kept)
	};
}

/** Records a language that has been stored since. */
export function recordLanguage(record: PageRecord, folder: string, version: string): PageRecord {
	return { ...record, current: { ...record.current, [folder]: version } };
}

/** A version that is being stored again, perhaps after a rollback, is not a past one. */
export function recordReturn(record: PageRecord, version: string): PageRecord {
	return { ...record, past: record.past.filter((name) => name !== version) };
}

/** The page is of the current version after all. */
export function recordCurrentPage(record: PageRecord, id: string): PageRecord {
	const { [id]: _, ...pages } = record.pages;
	return { ...record, pages };
}

/** Forgets closed pages, and returns the versions that no page needs any more. */
export function recordClosed(
	record: PageRecord,
	openIds: readonly string[]
): { record: PageRecord; unused: string[] } {
	const pages = Object.fromEntries(
		Object.entries(record.pages).filter(([id]) => openIds.includes(id))
	);
	const needed = new Set([...Object.values(record.current), ...Object.values(pages)]);
	return {
		record: { ...record, pages, past: record.past.filter((name) => needed.has(name)) },
		unused: record.past.filter((name) => !needed.has(name))
	};
}

/**
 * Whether to announce a worker's versions to a page as newer: a waiting worker, if it has a newer
 * version of any stored language; one that has taken over, if the page itself is older.
 * @param versions of the worker, by the folders of its languages
 */
export function isNewerThan(
	record: PageRecord,
	versions: Readonly<Record<string, string>>,
	{ id, folder }: OpenPage
): boolean {
	const own = record.pages[id];
	if (own !== undefined) return own !== versions[folder];
	return Object.entries(record.current).some(([each, version]) => versions[each] !== version);
}

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
	const cache = await caches.storage.open(caches.getName(RECORD_CACHE));
	await cache.put(caches.getUrl(RECORD_PATH), Response.json(record));
}

/** Stored versions that are neither the record nor known to it. */
export async function findStrayVersions(
	caches: StoreCaches,
	record: PageRecord
): Promise<string[]> {
	const known = [
		RECORD_CACHE,
		...Object.values(record.current),
		...record.past,
		...Object.values(record.pages)
	];
	return (await caches.versions()).filter((version) => !known.includes(version));
}
