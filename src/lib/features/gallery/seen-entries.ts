import type { SearchEntry } from '$lib/core/data/search';
import { recentViews } from './recent-views.svelte';
import { describeSeen } from './describe-seen';

/** The recent views as results to choose from before anything is typed; the id is the link. */
export function seenEntries(): SearchEntry[] {
	return recentViews.current.map(({ link, view }) => {
		const { title, text } = describeSeen(view);
		return { kind: 'seen', id: link, name: title, context: text };
	});
}
