/** A file that the atlas keeps on the reader's device. */
export interface StoredFile {
	/** From the top of the site on: `/ru/offline.html`, `/geo/land.json`. */
	path: string;
	bytes: number;
	/** The first digits of the SHA-256 of its contents. */
	revision: string;
}

/** All that one version of a language needs; `scripts/offline-list.mjs` measures it in the build. */
export interface OfflineList {
	/** A hash of the files: the same files are the same version. */
	version: string;
	totalBytes: number;
	/** Of the language, below the top of the site: empty or `/ru`. */
	folder: string;
	/** What SvelteKit calls the build that the pages are of. */
	buildName: string;
	files: StoredFile[];
}

/** What the worker knows: the list of each language that the site has, by its folder. */
export type OfflineLists = Readonly<Record<string, OfflineList>>;

/** What is said of the list to a page, which has not read it. */
export type OfflineAmount = Pick<OfflineList, 'version' | 'totalBytes'>;
/** @param folder of a language */
export const amountOf = (folder: string) => `${folder}/offline.json`;

/**
 * A page without contents, from which the router makes whichever page of its language was asked for.
 * @param folder of a language
 */
export const shellOf = (folder: string) => `${folder}/offline.html`;

/** Files of this folder carry a hash of their contents in their names, and never change. */
export const isHashed = (path: string) => path.includes('/_app/immutable/');
