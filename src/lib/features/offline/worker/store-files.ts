import { reasonOf, StoreFailure } from './failure';
import { fetchFile } from './fetch-file';
import type { OfflineList, StoredFile } from './offline-list';
import type { StoreCaches } from './store-caches';

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
