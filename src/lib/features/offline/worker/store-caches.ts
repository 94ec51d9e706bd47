import { getOfflineSizePath, type OfflineAmount, type OfflineList } from './offline-list';

/** The part of the browser's `caches` in use; tests pass their own. */
export type Storage = Pick<CacheStorage, 'open' | 'match' | 'keys' | 'delete'>;

/** Where a version keeps its own list; written last, so a cache with it was once complete. */
const LIST_PATH = '/stored-list.json';

/** The caches of one atlas: one for each version of a language, and one for its record of pages. */
export class StoreCaches {
	readonly storage: Storage;
	readonly #scope: string;
	readonly #prefix: string;

	/** @param scope the URL that contains all pages, with a trailing slash */
	constructor(storage: Storage, scope: string) {
		this.storage = storage;
		this.#scope = scope;
		this.#prefix = `soft-power-atlas ${new URL(scope).pathname} `;
	}

	getName(version: string): string {
		return this.#prefix + version;
	}

	/** URL of a file, from its path below the root of the site. */
	getUrl(path: string): string {
		return new URL(path.slice(1), this.#scope).href;
	}

	/** Path below the root of the site, or null for a URL outside it. */
	getPath(url: string): string | null {
		const { origin, pathname } = new URL(url);
		const bare = origin + pathname;
		return bare.startsWith(this.#scope) ? bare.slice(this.#scope.length - 1) : null;
	}

	async versions(): Promise<string[]> {
		return (await this.storage.keys())
			.filter((name) => name.startsWith(this.#prefix))
			.map((name) => name.slice(this.#prefix.length));
	}

	match(version: string, path: string): Promise<Response | undefined> {
		return this.storage.match(this.getUrl(path), { cacheName: this.getName(version) });
	}

	/** Writes the list, and the amount that pages request. */
	async writeList(list: OfflineList): Promise<void> {
		const cache = await this.storage.open(this.getName(list.version));
		const { version, totalBytes } = list;
		const amount: OfflineAmount = { version, totalBytes };
		await cache.put(this.getUrl(getOfflineSizePath(list.folder)), Response.json(amount));
		await cache.put(this.getUrl(LIST_PATH), Response.json(list));
	}

	/** The list of a version that is or was complete, else null. */
	async readList(version: string): Promise<OfflineList | null> {
		const answer = await this.match(version, LIST_PATH);
		return answer ? ((await answer.json()) as OfflineList) : null;
	}

	async pathsIn(version: string): Promise<Set<string>> {
		const cache = await this.storage.open(this.getName(version));
		return new Set((await cache.keys()).map(({ url }) => this.getPath(url) ?? ''));
	}

	async isWhole(list: OfflineList): Promise<boolean> {
		if (!(await this.readList(list.version))) return false;
		const paths = await this.pathsIn(list.version);
		return list.files.every(({ path }) => paths.has(path));
	}

	async remove(version: string): Promise<void> {
		await this.storage.delete(this.getName(version));
	}
}
