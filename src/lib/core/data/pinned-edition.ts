import type { EditionFile, EditionTable } from './edition-file';

/**
 * Whether a page shows the edition requested by its URL: the built one (`current`), or an `older` one
 * that was loaded. Otherwise it shows the current one, because the edition is unknown or could not be
 * loaded, this page has no older figures, or the portable copy has none.
 */
export type EditionStanding =
	'current' | 'older' | 'unknown' | 'unreachable' | 'not-on-page' | 'not-in-copy';

export interface PinnedEdition {
	requested: string;
	standing: EditionStanding;
	current: string;
	/** Of the older edition shown. */
	file: EditionFile | null;
	/** A built table in this edition. */
	show<T>(table: EditionTable, tables: T): T;
}

declare global {
	/** Set before any page loads if its URL pins an edition. A global, so that others load nothing. */
	var pinnedEdition: PinnedEdition | undefined;
}

/** Built tables in the edition that the page shows. */
export function asPinned<T>(table: EditionTable, tables: T): T {
	return globalThis.pinnedEdition?.show(table, tables) ?? tables;
}

export const isOlderEdition = (): boolean => globalThis.pinnedEdition?.standing === 'older';

/** The edition to keep in links of this page; null to follow the newest. */
export function getPinnedEdition(): string | null {
	const pinned = globalThis.pinnedEdition;
	return pinned && pinned.standing !== 'unknown' ? pinned.requested : null;
}
