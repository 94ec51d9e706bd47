import { DEFAULT_VIEW, type ViewState } from '$lib/core/domain/view-state';
import { formatLink, parseLink } from '$lib/core/link/link';

/** Older views make room. */
export const MOST_RECENT = 8;
/** A longer link is nobody's view. */
const LONGEST_LINK = 1000;
/** Enough for all that this module writes; more is not read. */
const LONGEST_CONTENT = 2 * MOST_RECENT * LONGEST_LINK;

/** A view that was seen, and its link. */
export interface RecentView {
	link: string;
	view: ViewState;
}

/** What makes two links one view: where the map was moved and its language do not. */
const identity = (view: ViewState) =>
	formatLink({ ...view, camera: null, language: DEFAULT_VIEW.language, stage: null });

/** The view of a link that was kept; null for anything else. */
function readLink(link: unknown): RecentView | null {
	if (typeof link !== 'string' || link.length > LONGEST_LINK) return null;
	const [path = '', query = ''] = link.split('?');
	const parsed = parseLink(path, query);
	if (!parsed || parsed.ignored.length > 0) return null;
	// in the atlas's own spelling: nothing that somebody else wrote there becomes an address
	return { link: formatLink(parsed.view), view: parsed.view };
}

/** The first of each view, the newest few. */
function shorten(views: readonly RecentView[]): readonly RecentView[] {
	const known = new Set<string>();
	return views
		.filter(({ view }) => {
			const word = identity(view);
			return !known.has(word) && known.add(word);
		})
		.slice(0, MOST_RECENT);
}

/** Views from what was kept, newest first; whatever cannot be read is left out without a word. */
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

/** The views with one more at their head. The atlas as it opens is no view to come back to. */
export function withRecent(views: readonly RecentView[], seen: ViewState): readonly RecentView[] {
	// to come back is to see the newest figures
	const view = { ...seen, edition: null, stage: null };
	const link = formatLink(view);
	if (identity(view) === identity(DEFAULT_VIEW) || link.length > LONGEST_LINK) return views;
	return shorten([{ link, view }, ...views]);
}
