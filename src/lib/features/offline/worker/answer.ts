import { isHashed, shellOf } from './offline-list';
import type { StoreCaches } from './store-caches';

interface Asked {
	/** From the top of the site on. */
	path: string;
	/** Is it the address of a page that is being opened? */
	opensPage: boolean;
	/** The version of which the page is that asks. */
	version: string;
}

const IN_FOLDER = new RegExp(`^/(${__LANGUAGE_FOLDERS__})(?=/|$)`);
const FOR_OTHER_SITES = new RegExp(
	`^(/(${__LANGUAGE_FOLDERS__}))?/(embed|oembed|soft-power-atlas\\.js)(/|$)`
);

/** Pages have no dot in their last part, files have. */
export function isPagePath(path: string): boolean {
	return !path.slice(path.lastIndexOf('/')).includes('.');
}

/**
 * What other sites show: pages for frames, what they say of themselves, and the script that makes
 * the frames. It must be as new as the page around it, so that the network is asked first.
 */
export function isForOtherSites(path: string): boolean {
	return FOR_OTHER_SITES.test(path);
}

/** The folder of the language that a path is in: empty for English, at the top of the site. */
export function folderOf(path: string): string {
	return IN_FOLDER.exec(path)?.[0] ?? '';
}

/**
 * The stored answer, never mixed from two versions: a file of the asking page's version, the shell
 * for any page, or undefined where the network must answer. Hashed files may come from any version,
 * for their names say which they are.
 */
export async function findStored(
	caches: StoreCaches,
	{ path, opensPage, version }: Asked
): Promise<Response | undefined> {
	const own = await caches.match(version, path);
	if (own) return own;
	if (opensPage && isPagePath(path)) return caches.match(version, shellOf(folderOf(path)));
	if (!isHashed(path)) return undefined;
	for (const other of await caches.versions()) {
		const found = await caches.match(other, path);
		if (found) return found;
	}
	return undefined;
}
