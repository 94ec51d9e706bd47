import { browserStorage } from '$lib/state/browser-storage';
import { parseOwnFile, type OwnFile } from './own-file';

const KEY = 'own-data';

/** Keeps a table in this browser; false where it has no room or forbids it. */
export function keepOnDevice(file: OwnFile): boolean {
	try {
		const storage = browserStorage('localStorage');
		storage?.setItem(KEY, JSON.stringify(file));
		return storage !== null;
	} catch {
		return false;
	}
}

export function forgetOnDevice(): void {
	browserStorage('localStorage')?.removeItem(KEY);
}

/** What was kept; null where nothing was, or it can no longer be read. */
export function keptOnDevice(): OwnFile | null {
	const kept = browserStorage('localStorage')?.getItem(KEY);
	const parsed = kept ? parseOwnFile(kept) : null;
	return parsed && 'file' in parsed ? parsed.file : null;
}
