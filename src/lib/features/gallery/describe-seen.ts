import { m } from '#messages';
import type { ViewState } from '$lib/core/domain/view-state';
import { headlineOf, titleOfView } from '$lib/layers/headline-words';
import type { SearchEntry } from '$lib/core/data/search';
import { recentViews } from './recent-views.svelte';

/** The recent views as results to choose from before anything is typed; the id is the link. */
export const seenEntries = (): SearchEntry[] =>
	recentViews.current.map(({ link, view }) => {
		const { title, text } = describeSeen(view);
		return { kind: 'seen', id: link, name: title, context: text };
	});

/** The title of a view, and a sentence that distinguishes it from others with that title. */
export function describeSeen(view: ViewState): { title: string; text: string } {
	const { before, strong, after, place } = headlineOf(view);
	return {
		title: titleOfView(view) ?? m.views_place_in_year({ place, year: view.year }),
		text: `${before}${strong}${after}`.trim()
	};
}
