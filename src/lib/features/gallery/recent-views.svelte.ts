import type { ViewState } from '$lib/core/domain/view-state';
import { browserStorage, type BrowserStorage } from '$lib/state/browser-storage';
import { formatRecent, parseRecent, withRecent, type RecentView } from './recent-links';

const KEY = 'atlas-recent-views';

/**
 * The last views in this browser. They are stored on the device only; without storage they last as
 * long as the page.
 */
export class RecentViews {
	current = $state.raw<readonly RecentView[]>([]);
	readonly #storage: BrowserStorage | null;

	constructor(storage: BrowserStorage | null) {
		this.#storage = storage;
		this.current = this.#read();
	}

	/** Puts a view in front of those from this and other tabs. */
	remember(view: ViewState): void {
		const next = withRecent(this.#read(), view);
		if (formatRecent(next) === formatRecent(this.current)) return;
		this.current = next;
		try {
			this.#storage?.setItem(KEY, formatRecent(next));
		} catch {
			// a full or forbidden store: then they last as long as the page
			this.#isKept = false;
		}
	}

	/** Clears all. */
	clear(): void {
		this.current = [];
		try {
			this.#storage?.removeItem(KEY);
		} catch {
			// what cannot be removed was never stored
		}
	}

	#isKept = true;

	#read(): readonly RecentView[] {
		if (!this.#isKept || !this.#storage) return this.current;
		try {
			return parseRecent(this.#storage.getItem(KEY));
		} catch {
			return this.current;
		}
	}
}

/** Those of this browser. Loaded on demand: in a browser only. */
export const recentViews = new RecentViews(browserStorage('localStorage'));
