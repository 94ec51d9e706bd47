import { reasonOf, StoreFailure } from './failure';
import { type OfflineList, type StoredFile, isHashed } from './offline-list';
import type { StoreCaches } from './store-caches';

/** The first digits of the SHA-256, as many as a list writes. */
async function revisionOf(bytes: ArrayBuffer, digits: number): Promise<string> {
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const text = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return text.slice(0, digits);
}

/**
 * Fetches a file and proves that it is the one the list names. Some hosts write into pages as they
 * send them, so that a page need only be one.
 * @throws StoreFailure `network` or `changed`
 */
async function fetchFile(
	{ path, revision }: StoredFile,
	address: string,
	load: typeof fetch
): Promise<Response> {
	const broken = (cause: unknown) => new StoreFailure('network', `${path}: no whole answer`, cause);
	const request: RequestInit = {
		// what the page has just loaded is not loaded again; other names may hold something newer
		cache: isHashed(path) ? 'default' : 'no-cache',
		priority: 'low'
	};
	const answer = await load(address, request).catch((cause: unknown) => {
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
		: (await revisionOf(bytes, revision.length)) === revision;
	if (!isRight) throw new StoreFailure('changed', `${path}: not the file of this version`);
	// a new response: a page must not be opened with an answer that was redirected
	return new Response(bytes, { headers: { 'content-type': type } });
}

/** Few enough that a page which is being read keeps most of the connections. */
const AT_ONCE = 4;

interface StoreWork {
	list: OfflineList;
	caches: StoreCaches;
	load: typeof fetch;
	/** Bytes that the browser still grants, where it says so. */
	freeBytes: () => Promise<number | null>;
	onProgress: (storedBytes: number) => void;
}

/** Finds a file of the same contents in the versions that were stored before. */
async function olderCopies(caches: StoreCaches, version: string) {
	const held = new Map<string, { version: string; path: string }>();
	for (const older of await caches.versions()) {
		const list = older === version ? null : await caches.readList(older);
		for (const { path, revision } of list?.files ?? [])
			held.set(revision, { version: older, path });
	}
	return async ({ revision }: StoredFile) => {
		const copy = held.get(revision);
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
	const cache = await caches.storage.open(caches.nameOf(version));
	let storedBytes = totalBytes - missingBytes;
	onProgress(storedBytes);

	const queue = missing.values();
	let hasFailed = false;
	async function work(): Promise<void> {
		for (const file of queue) {
			if (hasFailed) return;
			const address = caches.addressOf(file.path);
			const answer = (await findCopy(file)) ?? (await fetchFile(file, address, load));
			await cache.put(address, answer);
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
	// all lanes rest before an error is told: nothing may be written into a cache that was given up
	const failed = (await Promise.allSettled(lanes)).find(({ status }) => status === 'rejected');
	if (failed?.status === 'rejected') throw failed.reason;
}

/**
 * Stores all files of a version, or what is missing of it. What older versions hold is copied. The
 * list is written last: a version that was broken off is never taken for a whole one.
 * @throws StoreFailure; after `network` and `changed` the next call goes on where this one stopped
 */
export async function storeFiles(work: StoreWork): Promise<void> {
	const { list, caches } = work;
	try {
		if (await caches.isWhole(list)) return;
		await storeMissing(work);
		await caches.writeList(list);
		if (!(await caches.isWhole(list))) throw new StoreFailure('full', 'what was stored is gone');
	} catch (cause) {
		const reason = reasonOf(cause);
		// a part of the atlas is of no use, and room is what others lack too
		if (reason === 'full') await caches.remove(list.version).catch(() => undefined);
		throw new StoreFailure(reason, 'The atlas was not stored.', cause);
	}
}
