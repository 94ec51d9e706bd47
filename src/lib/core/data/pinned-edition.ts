import type { EditionFile, EditionTable } from './edition-file';

/**
 * How a page stands to the edition that its URL asks for: it shows it, because it is the built
 * one (`current`) or an `older` one that was loaded; or it shows the current one, because there is
 * no such edition, it could not be loaded, this page has no older figures, or the one file of the
 * portable copy holds none.
 */
export type EditionStanding =
	'current' | 'older' | 'unknown' | 'unreachable' | 'not-on-page' | 'not-in-copy';

export interface PinnedEdition {
	requested: string;
	standing: EditionStanding;
	/** The edition that is built. */
	current: string;
	/** Of an older edition that is shown. */
	file: EditionFile | null;
	/** A built table as the edition has it. */
	show<T>(table: EditionTable, tables: T): T;
}

declare global {
	/**
	 * Set before any page is loaded where its URL pins an edition, and for as long as it is
	 * open. No module: nothing of this is loaded where nothing is pinned.
	 */
	var pinnedEdition: PinnedEdition | undefined;
}

/** Built tables as the edition has them that the page is pinned to. */
export function asPinned<T>(table: EditionTable, tables: T): T {
	return globalThis.pinnedEdition?.show(table, tables) ?? tables;
}

/** True where the figures are those of an older edition. */
export function isOlderEdition(): boolean {
	return globalThis.pinnedEdition?.standing === 'older';
}

/** The edition that links of this page keep to; null where they follow the newest. */
export function keptEdition(): string | null {
	const pinned = globalThis.pinnedEdition;
	return pinned && pinned.standing !== 'unknown' ? pinned.requested : null;
}
