/** A file that the atlas keeps on the reader's device. */
export interface StoredFile {
	/**
	 * From the folder of the language on, as `/offline.html`; `/../geo/land.json` where it is shared
	 * with other languages.
	 */
	path: string;
	bytes: number;
	/** The first digits of the SHA-256 of its contents. */
	revision: string;
}

/** All that one version of the atlas needs; `scripts/offline-list.mjs` measures it in the build. */
export interface OfflineList {
	/** A hash of the files: the same files are the same version. */
	version: string;
	totalBytes: number;
	/** Of the language, below the top of the site: empty or `/ru`. */
	folder: string;
	files: StoredFile[];
}

/** What is said of the list to a page, which has not read it: `offline.json`. */
export type OfflineAmount = Pick<OfflineList, 'version' | 'totalBytes'>;
export const AMOUNT_PATH = '/offline.json';

/** A page without contents, from which the router makes whichever page was asked for. */
export const SHELL_PATH = '/offline.html';

/** Files of this folder carry a hash of their contents in their names, and never change. */
export const isHashed = (path: string) => path.includes('/_app/immutable/');
