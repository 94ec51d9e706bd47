import built from '../data/built/edition.json';
import {
	EDITION_LIST_PATH,
	editionPath,
	type EditionFile,
	type EditionList
} from '../data/edition-file';
import type { EditionStanding } from '../data/pinned-edition';
import { applyPatch, type Json } from '../data/table-patch';
import { isEditionName } from '../domain/editions';
import { addressOf } from '../site/address';
import { fetchAsset } from '../site/assets';
import { showsNewestOnly } from './edition-pages';

async function read<T>(path: string): Promise<T> {
	const response = await fetchAsset(path);
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return (await response.json()) as T;
}

async function find(
	asked: string,
	path: string
): Promise<{ standing: EditionStanding; file: EditionFile | null }> {
	if (asked === built.edition) return { standing: 'current', file: null };
	if (__PORTABLE__) return { standing: 'not-in-copy', file: null };
	const { editions } = await read<EditionList>(EDITION_LIST_PATH);
	if (!editions.includes(asked)) return { standing: 'unknown', file: null };
	if (showsNewestOnly(path)) return { standing: 'not-on-page', file: null };
	const file = await read<EditionFile>(editionPath(asked));
	// a page of an earlier build, from the reader's store: its tables are not those that were changed
	if (file.base !== built.base) throw new Error(`${asked} is of another build`);
	return { standing: 'older', file };
}

/**
 * Loads the edition that the page's address pins and sets `pinnedEdition`. Call before any module
 * that reads the built tables is loaded. Never throws: what stays away is said by the page.
 */
export async function takeEdition(): Promise<void> {
	const { path, query } = addressOf(location);
	// the last of several wins
	const asked = new URLSearchParams(query).getAll('edition').at(-1) ?? '';
	if (!isEditionName(asked)) return;
	const { standing, file } = await find(asked, path).catch(() => ({
		standing: 'unreachable' as const,
		file: null
	}));
	globalThis.pinnedEdition = {
		asked,
		standing,
		current: built.edition,
		file,
		show: (table, tables) =>
			file ? (applyPatch(tables as Json, file.patches[table]) as typeof tables) : tables
	};
	document.documentElement.dataset.edition = file?.edition ?? built.edition;
}
