/** The part of the browser's stores that the atlas needs; tests bring their own. */
export type BrowserStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The browser's store; null where it is forbidden, in private windows and frames. */
export function browserStorage(kind: 'localStorage' | 'sessionStorage'): BrowserStorage | null {
	try {
		return window[kind];
	} catch {
		return null;
	}
}

/** Why something could not be kept. */
export type StorageError = 'full' | 'forbidden';

/** What was kept under a name; null where nothing was, or nothing can be read. */
export function readKept(storage: BrowserStorage | null, key: string): string | null {
	try {
		return storage?.getItem(key) ?? null;
	} catch {
		return null;
	}
}

/**
 * Keeps a text under a name, or forgets what is there with null.
 * @returns why it could not: it then lasts as long as the page; null when it is kept
 */
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
