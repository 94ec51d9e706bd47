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
