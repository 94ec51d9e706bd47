import type { FailureReason } from './messages';
import { type OfflineList, type StoredFile, isHashed } from './offline-list';
import type { StoreCaches } from './store-caches';

export class StoreFailure extends Error {
	constructor(
		readonly reason: FailureReason,
		message: string,
		cause?: unknown
	) {
		super(message, { cause });
	}
}

export function getReason(cause: unknown): FailureReason {
	if (cause instanceof StoreFailure) return cause.reason;
	// browsers differ in the class, not in the name
	const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
	return name === 'QuotaExceededError' ? 'full' : 'forbidden';
}

/** The first digits of the SHA-256, as many as in the list. */
async function hashRevision(bytes: ArrayBuffer, digits: number): Promise<string> {
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const text = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return text.slice(0, digits);
}

/**
 * Fetches a file and verifies that it is the one in the list. Some hosts modify pages when they
 * send them, so a page need only be a page.
 * @throws StoreFailure `network` or `changed`
 */
async function fetchFile(
	{ path, revision }: StoredFile,
	url: string,
	load: typeof fetch
): Promise<Response> {
	const broken = (cause: unknown) => new StoreFailure('network', `${path}: no whole answer`, cause);
	const request: RequestInit = {
		// what the page has just loaded is not loaded again; unhashed names may have newer contents
		cache: isHashed(path) ? 'default' : 'no-cache',
		priority: 'low'
	};
	const answer = await load(url, request).catch((cause: unknown) => {
		throw broken(cause);
	});
	if (answer.status >= 500) throw broken(answer.status);
	if (!answer.ok) throw new StoreFailure('changed', `${path}: HTTP ${answer.status}`);
	const bytes = await answer.arrayBuffer().catch((cause: unknown) => {
		throw broken(cause);
	});
	const type = answer.headers.get('content-type') ?? 'application/octet-stream';
	const isPage = path.endsWith('/') || path.endsWith('.html');
	const isRight = isPage
		? type.startsWith('text/html')
		: (await hashRevision(bytes, revision.length)) === revision;
	if (!isRight) throw new StoreFailure('changed', `${path}: not the file of this version`);
	// a new response: a navigation rejects a redirected one
	return new Response(bytes, { headers: { 'content-type': type } });
}

/** Few enough that a page being read keeps most of the connections. */
const AT_ONCE = 4;

interface StoreWork {
	list: OfflineList;
	caches: StoreCaches;
	load: typeof fetch;
	/** Bytes that the browser still grants, if it reports them. */
	freeBytes: () => Promise<number | null>;
	onProgress: (storedBytes: number) => void;
}

/** Finds a file with the same contents in the versions stored before. */
async function olderCopies(caches: StoreCaches, version: string) {
	const copies = new Map<string, { version: string; path: string }>();
	for (const older of await caches.versions()) {
		const list = older === version ? null : await caches.readList(older);
		for (const { path, revision } of list?.files ?? [])
			copies.set(revision, { version: older, path });
	}
	return async ({ revision }: StoredFile) => {
		const copy = copies.get(revision);
		return copy && caches.match(copy.version, copy.path);
	};
}

async function storeMissing({ list, caches, load, freeBytes, onProgress }: StoreWork) {
	const { version, files, totalBytes } = list;
	const present = await caches.pathsIn(version);
	const missing = files.filter(({ path }) => !present.has(path));
	const missingBytes = missing.reduce((sum, { bytes }) => sum + bytes, 0);
	const free = await freeBytes();
	if (free !== null && free < missingBytes) {
		throw new StoreFailure('full', `${missingBytes} bytes are needed, ${free} are granted`);
	}
	const findCopy = await olderCopies(caches, version);
	const cache = await caches.storage.open(caches.getName(version));
	let storedBytes = totalBytes - missingBytes;
	onProgress(storedBytes);

	const queue = missing.values();
	let hasFailed = false;
	async function work(): Promise<void> {
		for (const file of queue) {
			if (hasFailed) return;
			const url = caches.getUrl(file.path);
			const answer = (await findCopy(file)) ?? (await fetchFile(file, url, load));
			await cache.put(url, answer);
			storedBytes += file.bytes;
			onProgress(storedBytes);
		}
	}
	const lanes = Array.from({ length: AT_ONCE }, () =>
		work().catch((cause: unknown) => {
			hasFailed = true;
			throw cause;
		})
	);
	// all lanes settle before an error is thrown: nothing may be written into an abandoned cache
	const failed = (await Promise.allSettled(lanes)).find(({ status }) => status === 'rejected');
	if (failed?.status === 'rejected') throw failed.reason;
}

/**
 * Stores all files of a version, or the missing ones. Files in older versions are copied. The list
 * is written last, so that an interrupted version is never taken for a complete one.
 * @throws StoreFailure; after `network` and `changed` the next call resumes where this one stopped
 */
export async function storeFiles(work: StoreWork): Promise<void> {
	const { list, caches } = work;
	try {
		if (await caches.isWhole(list)) return;
		await storeMissing(work);
		await caches.writeList(list);
		if (!(await caches.isWhole(list))) throw new StoreFailure('full', 'what was stored is gone');
	} catch (cause) {
		const reason = getReason(cause);
		// a part of the atlas is of no use, and other sites need the space too
		if (reason === 'full') await caches.remove(list.version).catch(() => undefined);
		throw new StoreFailure(reason, 'The atlas was not stored.', cause);
	}
}
