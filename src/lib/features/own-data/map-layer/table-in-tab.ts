import { TAB_TABLE_KEY } from '$lib/core/data/requested-table';
import { browserStorage } from '$lib/state/browser-storage';
import { parseOwnFile, type OwnFile } from '../pack/own-file';

/** Keeps a table for the maps of this tab, until it is closed; false where there is no room. */
export function keepInTab(file: OwnFile): boolean {
	try {
		const storage = browserStorage('sessionStorage');
		storage?.setItem(TAB_TABLE_KEY, JSON.stringify(file));
		return storage !== null;
	} catch {
		return false;
	}
}

export function forgetInTab(): void {
	browserStorage('sessionStorage')?.removeItem(TAB_TABLE_KEY);
}

/** The table of this tab; null where there is none. */
export function tableInTab(): OwnFile | null {
	const kept = browserStorage('sessionStorage')?.getItem(TAB_TABLE_KEY);
	const parsed = kept ? parseOwnFile(kept) : null;
	return parsed && 'file' in parsed ? parsed.file : null;
}
