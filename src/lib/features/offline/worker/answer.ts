import { isHashed, getShellPath } from './offline-list';
import type { StoreCaches } from './store-caches';

interface Asked {
	/** Relative to the root of the site. */
	path: string;
	/** Whether this is a navigation request. */
	opensPage: boolean;
	/** The version of the requesting page. */
	version: string;
}

const IN_FOLDER = new RegExp(`^/(${__LANGUAGE_FOLDERS__})(?=/|$)`);
const FOR_OTHER_SITES = new RegExp(
	`^(/(${__LANGUAGE_FOLDERS__}))?/(embed|oembed|soft-power-atlas\\.js)(/|$)`
);

/** Pages have no dot in their last segment, files have. */
export function isPagePath(path: string): boolean {
	return !path.slice(path.lastIndexOf('/')).includes('.');
}

/**
 * What other sites embed: pages for frames, their oEmbed files, and the script that makes the
 * frames. It must be as new as the embedding page, so the network comes first.
 */
export const isForOtherSites = (path: string): boolean => FOR_OTHER_SITES.test(path);

/** The language folder of a path: empty for English, at the root of the site. */
export const getFolder = (path: string): string => IN_FOLDER.exec(path)?.[0] ?? '';

/**
 * The stored response, never mixed from two versions: a file of the requesting page's version, the
 * shell for any page, or undefined if the network must answer. Hashed files may come from any
 * version, because their names identify them.
 */
export async function findStored(
	caches: StoreCaches,
	{ path, opensPage, version }: Asked
): Promise<Response | undefined> {
	const own = await caches.match(version, path);
	if (own) return own;
	if (opensPage && isPagePath(path)) return caches.match(version, getShellPath(getFolder(path)));
	if (!isHashed(path)) return undefined;
	for (const other of await caches.versions()) {
		const found = await caches.match(other, path);
		if (found) return found;
	}
	return undefined;
}
