import { m } from '#messages';
import type { ViewState } from '$lib/core/domain/view-state';
import { headlineOf, titleOfView } from '$lib/layers/headline-words';

/** What a view is called, and the sentence that tells it from others of its name. */
export function describeSeen(view: ViewState): { title: string; text: string } {
	const { before, strong, after, place } = headlineOf(view);
	return {
		title: titleOfView(view) ?? m.views_place_in_year({ place, year: view.year }),
		text: `${before}${strong}${after}`.trim()
	};
}
