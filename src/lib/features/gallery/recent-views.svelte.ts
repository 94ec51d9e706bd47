import type { ViewState } from '$lib/core/domain/view-state';
import { browserStorage, type BrowserStorage } from '$lib/state/browser-storage';
import { formatRecent, parseRecent, withRecent, type RecentView } from './recent-links';
import { isOnStage } from '$lib/core/domain/subject';
import type { Playback } from '$lib/state/playback.svelte';
import type { View } from '$lib/state/view.svelte';

const KEY = 'atlas-recent-views';

/**
 * The views that were seen last in this browser. They are kept on the device alone; where it keeps
 * nothing they last as long as the page.
 */
export class RecentViews {
	current = $state.raw<readonly RecentView[]>([]);
	readonly #storage: BrowserStorage | null;

	constructor(storage: BrowserStorage | null) {
		this.#storage = storage;
		this.current = this.#read();
	}

	/** Puts a view at the head of those that this and other tabs have seen. */
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

	/** Forgets all. */
	clear(): void {
		this.current = [];
		try {
			this.#storage?.removeItem(KEY);
		} catch {
			// what cannot be removed was never kept
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

/** Looked at for so long, a view is one to come back to. */
const SEEN_MILLISECONDS = 3000;

/**
 * Remembers the views that the reader rests on, those of a talk left out: call once while a component
 * is being set up. What remembers them is loaded with the first.
 */
export function keepRecent(view: View, playback: Playback): void {
	// what one visitor of a kiosk looked at is not told to the next
	if (globalThis.kiosk) return;
	$effect(() => {
		const seen = view.current;
		if (playback.playing || isOnStage(seen)) return;
		const timer = setTimeout(() => {
			import('./recent-views.svelte').then(
				({ recentViews }) => recentViews.remember(seen),
				// one view less to come back to
				() => undefined
			);
		}, SEEN_MILLISECONDS);
		return () => clearTimeout(timer);
	});
}
