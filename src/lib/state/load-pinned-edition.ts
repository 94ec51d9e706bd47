import { patch } from 'jsondiffpatch';
import built from '../core/data/built/edition.json';
import * as editions from '../core/data/edition-file';
import type { EditionFile, EditionList } from '../core/data/edition-file';
import type { EditionStanding } from '../core/data/pinned-edition';
import { findEditionMeant, isEditionName } from '../core/domain/editions';
import { splitUrl } from '../core/site/urls';
import { getMembers, readJson } from '../core/site/read-file';

function parseEditionList(value: unknown): EditionList {
	const list = getMembers(value) as unknown as EditionList;
	if (!Array.isArray(list.editions)) throw new Error('no editions');
	return list;
}

/** A file of another build is relative to other tables. */
function parseEditionFile(value: unknown): EditionFile {
	const file = getMembers(value) as unknown as EditionFile;
	if (file.base !== built.base) throw new Error(`${file.edition} is of another build`);
	const patches = getMembers(file.patches);
	if (!editions.EDITION_TABLES.every((table) => table in patches))
		throw new Error('a table is missing');
	return file;
}

interface Found {
	/** The edition that the URL means, by its published name if it has one. */
	requested: string;
	standing: EditionStanding;
	file: EditionFile | null;
}

async function find(named: string, path: string): Promise<Found> {
	const nearest = built.previous === null ? [] : [built.previous, built.edition];
	if (findEditionMeant(named, nearest) === built.edition)
		return { requested: built.edition, standing: 'current', file: null };
	if (__PORTABLE__) return { requested: named, standing: 'not-in-copy', file: null };
	const list = await readJson(editions.EDITION_LIST_PATH, parseEditionList);
	const requested = findEditionMeant(named, list.editions);
	if (!list.editions.includes(requested)) return { requested, standing: 'unknown', file: null };
	if (editions.showsNewestOnly(path)) return { requested, standing: 'not-on-page', file: null };
	// for a page of an earlier build, from the offline store, none fits
	const file = await readJson(editions.getEditionPath(requested), parseEditionFile);
	return { requested, standing: 'older', file };
}

/**
 * Loads the edition that the page's URL pins and sets `pinnedEdition`. Call before loading any
 * module that reads the built tables. Never throws: the page reports a failure.
 */
export async function loadPinnedEdition(): Promise<void> {
	const { path, query } = splitUrl(location);
	// the last of several is used
	const named = new URLSearchParams(query).getAll('edition').at(-1) ?? '';
	if (!isEditionName(named)) return;
	const { requested, standing, file } = await find(named, path).catch((): Found => ({
		requested: named,
		standing: 'unreachable',
		file: null
	}));
	globalThis.pinnedEdition = {
		requested,
		standing,
		current: built.edition,
		file,
		show(table, tables) {
			const difference = file?.patches[table];
			// the library changes the value that it is given
			return difference ? (patch(structuredClone(tables), difference) as typeof tables) : tables;
		}
	};
	document.documentElement.dataset.edition = file?.edition ?? built.edition;
}
