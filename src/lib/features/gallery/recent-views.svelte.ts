import { m } from '#messages';
import type { SearchEntry } from '$lib/find/search';
import { type ViewState, DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { getHeadline, getViewTitle } from '$lib/layers/headline-copy';
import {
	changeAlone,
	findBrowserStorage,
	keep,
	readStored,
	type BrowserStorage
} from '$lib/state/browser-storage';
import { formatLink, parseLink } from '$lib/core/link/link';

export const MOST_RECENT = 8;
/** A longer link is not a view. */
const LONGEST_LINK = 1000;
/** Enough for all that this module writes; more is not read. */
const LONGEST_CONTENT = 2 * MOST_RECENT * LONGEST_LINK;

interface RecentView {
	link: string;
	view: ViewState;
}

/** What makes two links the same view: ignores the map's position and the language. */
const identity = (view: ViewState) =>
	formatLink({ ...view, camera: null, language: DEFAULT_VIEW.language, stage: null });

/** The view of a stored link; null for anything else. */
function readLink(link: unknown): RecentView | null {
	if (typeof link !== 'string' || link.length > LONGEST_LINK) return null;
	const [path = '', query = ''] = link.split('?');
	const parsed = parseLink(path, query);
	if (!parsed || parsed.ignored.length > 0) return null;
	// formatted again: text that another script stored never becomes a URL
	return { link: formatLink(parsed.view), view: parsed.view };
}

/** The first of each view, limited to the newest. */
function shorten(views: readonly RecentView[]): readonly RecentView[] {
	const identities = views.map(({ view }) => identity(view));
	return views
		.filter((_, index) => identities.indexOf(identities[index]!) === index)
		.slice(0, MOST_RECENT);
}

/** Views from storage, newest first; unreadable entries are skipped silently. */
export function parseRecent(content: string | null): readonly RecentView[] {
	if (content === null || content.length > LONGEST_CONTENT) return [];
	try {
		const links: unknown = JSON.parse(content);
		if (!Array.isArray(links)) return [];
		return shorten(links.flatMap((link) => readLink(link) ?? []));
	} catch {
		return [];
	}
}

export function formatRecent(views: readonly RecentView[]): string {
	return JSON.stringify(views.map(({ link }) => link));
}

/** The views with one more in front. The opening view is not worth returning to. */
export function withRecent(views: readonly RecentView[], seen: ViewState): readonly RecentView[] {
	// a return shows the newest figures
	const view = { ...seen, edition: null, stage: null };
	const link = formatLink(view);
	if (identity(view) === identity(DEFAULT_VIEW) || link.length > LONGEST_LINK) return views;
	return shorten([{ link, view }, ...views]);
}

const KEY = 'atlas-recent-views';

/** The last views in this browser, stored on the device only, or as long as the page. */
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
		// a full or forbidden store: then they last as long as the page
		this.#isKept = keep(this.#storage, KEY, formatRecent(next)) === null;
	}

	clear(): void {
		this.current = [];
		keep(this.#storage, KEY, null);
	}

	#isKept = true;

	#read(): readonly RecentView[] {
		return this.#isKept ? parseRecent(readStored(this.#storage, KEY)) : this.current;
	}
}

/** Those of this browser. Loaded on demand: in a browser only. */
export const recentViews = new RecentViews(findBrowserStorage('localStorage'));

/** Remembers a view after those that other tabs are remembering. */
export const rememberAlone = (view: ViewState): Promise<void> =>
	changeAlone(KEY, () => recentViews.remember(view));

/** The title of a view, and a sentence that distinguishes it from others with that title. */
export function describeSeen(view: ViewState): { title: string; text: string } {
	const { before, strong, after, place } = getHeadline(view);
	return {
		title: getViewTitle(view) ?? m.views_place_in_year({ place, year: view.year }),
		text: `${before}${strong}${after}`.trim()
	};
}

/** The recent views as results to choose from before anything is typed; the id is the link. */
export const listSeenEntries = (): SearchEntry[] =>
	recentViews.current.map(({ link, view }) => {
		const { title, text } = describeSeen(view);
		return { kind: 'seen', id: link, name: title, context: text };
	});
