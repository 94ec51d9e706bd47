import { TAB_TABLE_KEY } from '$lib/core/data/requested-table';
import { browserStorage, keep, readKept } from '$lib/state/browser-storage';
import { parseOwnFile, type OwnFile } from './own-file';

const PLACES = {
	device: ['localStorage', 'own-data'],
	/** For the maps of this tab, until it is closed. */
	tab: ['sessionStorage', TAB_TABLE_KEY]
} as const;

/** Stores a table, or removes it with null. @returns false if there is no space, or it is forbidden */
export function storeTable(place: keyof typeof PLACES, file: OwnFile | null): boolean {
	const [kind, key] = PLACES[place];
	return keep(browserStorage(kind), key, file && JSON.stringify(file)) === null;
}

/** Null if there is no table, or it can no longer be read. */
export function storedTable(place: keyof typeof PLACES): OwnFile | null {
	const [kind, key] = PLACES[place];
	const text = readKept(browserStorage(kind), key);
	const parsed = text ? parseOwnFile(text) : null;
	return parsed && 'file' in parsed ? parsed.file : null;
}
