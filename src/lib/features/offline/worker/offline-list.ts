/** A file that the atlas stores on the user's device. */
export interface StoredFile {
	/** Relative to the root of the site: `/ru/offline.html`, `/geo/land.json`. */
	path: string;
	bytes: number;
	/** The first digits of the SHA-256 of its contents. */
	revision: string;
}

/** All that one version of a language needs; `scripts/offline-list.mjs` writes it at build time. */
export interface OfflineList {
	/** A hash of the files: the same files are the same version. */
	version: string;
	totalBytes: number;
	/** Of the language, below the root of the site: empty or `/ru`. */
	folder: string;
	/** SvelteKit's name for the build of the pages. */
	buildName: string;
	files: StoredFile[];
}

/** The worker's data: the list of each language of the site, by folder. */
export type OfflineLists = Readonly<Record<string, OfflineList>>;

/** The part of the list sent to a page, which has not read it. */
export type OfflineAmount = Pick<OfflineList, 'version' | 'totalBytes'>;
export const getOfflineSizePath = (folder: string) => `${folder}/offline.json`;

/** A page without contents, from which the router renders any requested page of its language. */
export const getShellPath = (folder: string) => `${folder}/offline.html`;

/** Files in this folder have a content hash in their names, and never change. */
export const isHashed = (path: string) => path.includes('/_app/immutable/');
