/** The part of the browser's storage that the atlas needs; tests pass their own. */
export type BrowserStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The browser's storage; null if it is forbidden, in private windows and frames. */
export function findBrowserStorage(kind: 'localStorage' | 'sessionStorage'): BrowserStorage | null {
	try {
		return window[kind];
	} catch {
		return null;
	}
}

export type StorageError = 'full' | 'forbidden';

/** The stored text of a key; null if there is none, or it cannot be read. */
export function readStored(storage: BrowserStorage | null, key: string): string | null {
	try {
		return storage?.getItem(key) ?? null;
	} catch {
		return null;
	}
}

/** Stores a text, or removes it with null. @returns why it failed; null if it is stored */
export function keep(
	storage: BrowserStorage | null,
	key: string,
	text: string | null
): StorageError | null {
	if (!storage) return 'forbidden';
	try {
		if (text === null) storage.removeItem(key);
		else storage.setItem(key, text);
		return null;
	} catch (cause) {
		const isFull = cause instanceof DOMException && cause.name === 'QuotaExceededError';
		return isFull ? 'full' : 'forbidden';
	}
}

/**
 * Reads, changes and writes a key while no other tab does, so that neither loses what the other
 * writes. A browser that knows no locks or refuses them, or a page over plain HTTP, goes on without.
 */
export async function changeAlone(key: string, change: () => void): Promise<void> {
	const locks = globalThis.navigator?.locks as LockManager | undefined;
	if (!locks) return change();
	try {
		await locks.request(key, change);
	} catch (cause) {
		// where storage is refused, so are they
		if (!(cause instanceof DOMException && cause.name === 'SecurityError')) throw cause;
		change();
	}
}
