import { OWN_TALK_KEY as KEY } from '$lib/core/data/requested-table';
import { keep, readKept, type BrowserStorage, type StorageError } from '$lib/state/browser-storage';

const SET_ASIDE_KEY = 'atlas-own-talk-broken';
const MOST_SET_ASIDE = 5;

export const isTalkKey = (key: string | null): boolean => key === null || key === KEY;

export const readTalk = (storage: BrowserStorage | null): string | null => readKept(storage, KEY);

/** Stores a talk. @returns why it failed; null if it is stored */
export const writeTalk = (storage: BrowserStorage | null, content: string): StorageError | null =>
	keep(storage, KEY, content);

/** Several, so that a second unreadable talk does not replace the first. */
const setAsideKeys = Array.from({ length: MOST_SET_ASIDE }, (_, index) =>
	index === 0 ? SET_ASIDE_KEY : `${SET_ASIDE_KEY}-${index + 1}`
);

/** The unreadable talks, oldest first. */
export function readSetAside(storage: BrowserStorage | null): string[] {
	return setAsideKeys.flatMap((key) => readKept(storage, key) ?? []);
}

/** Moves an unreadable talk to another key. @returns false if there is no space */
export function setAside(storage: BrowserStorage | null, content: string): boolean {
	try {
		const same = setAsideKeys.find((key) => storage?.getItem(key) === content);
		const free = same ?? setAsideKeys.find((key) => storage?.getItem(key) === null);
		if (!free || !storage) return false;
		// removed first: full storage has no space for it twice
		storage.removeItem(KEY);
		try {
			storage.setItem(free, content);
		} catch (cause) {
			storage.setItem(KEY, content);
			throw cause;
		}
		return true;
	} catch {
		return false;
	}
}

/** Deletes the unreadable talks. @param isInPlace one could not be moved from the talk's own key */
export function dropSetAside(storage: BrowserStorage | null, isInPlace: boolean): void {
	for (const key of isInPlace ? [KEY, ...setAsideKeys] : setAsideKeys) keep(storage, key, null);
}
