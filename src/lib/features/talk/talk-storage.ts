import { OWN_TALK_KEY as KEY } from '$lib/core/data/requested-table';
import { keep, readKept, type BrowserStorage, type StorageError } from '$lib/state/browser-storage';

const SET_ASIDE_KEY = 'atlas-own-talk-broken';
const MOST_SET_ASIDE = 5;

export const isTalkKey = (key: string | null): boolean => key === null || key === KEY;

export const readTalk = (storage: BrowserStorage | null): string | null => readKept(storage, KEY);

/** Keeps a talk. @returns why it could not; null when it is kept */
export const writeTalk = (storage: BrowserStorage | null, content: string): StorageError | null =>
	keep(storage, KEY, content);

/** Places for what could not be read, so that the second broken talk does not replace the first. */
const setAsideKeys = Array.from({ length: MOST_SET_ASIDE }, (_, index) =>
	index === 0 ? SET_ASIDE_KEY : `${SET_ASIDE_KEY}-${index + 1}`
);

/** Everything that could not be read and still is kept, oldest first. */
export function readSetAside(storage: BrowserStorage | null): string[] {
	try {
		return setAsideKeys.flatMap((key) => storage?.getItem(key) ?? []);
	} catch {
		return [];
	}
}

/** Moves a talk that cannot be read out of the way. @returns false where there was no room */
export function setAside(storage: BrowserStorage | null, content: string): boolean {
	try {
		const taken = setAsideKeys.find((key) => storage?.getItem(key) === content);
		const free = taken ?? setAsideKeys.find((key) => storage?.getItem(key) === null);
		if (!free || !storage) return false;
		// out of the old place first: a full store has no room for it twice
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

/** Forgets what could not be read; also in its own place, where there was no room to move it. */
export function dropSetAside(storage: BrowserStorage | null, isInPlace: boolean): void {
	try {
		for (const key of setAsideKeys) storage?.removeItem(key);
		if (isInPlace) storage?.removeItem(KEY);
	} catch {
		// what cannot be removed stays, and is offered again
	}
}
