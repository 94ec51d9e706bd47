import { m } from '#messages';
import type { ViewState } from '$lib/core/domain/view-state';
import { headlineOf, titleOfView } from '$lib/layers/headline-words';

/** The title of a view, and a sentence that distinguishes it from others with that title. */
export function describeSeen(view: ViewState): { title: string; text: string } {
	const { before, strong, after, place } = headlineOf(view);
	return {
		title: titleOfView(view) ?? m.views_place_in_year({ place, year: view.year }),
		text: `${before}${strong}${after}`.trim()
	};
}
