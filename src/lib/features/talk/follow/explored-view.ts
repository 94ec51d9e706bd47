import { m } from '#messages';
import { parseStagePath } from '$lib/state/stage-path';
import { getHeadline, getViewTitle } from '$lib/layers/headline-copy';
import type { ViewState } from '$lib/core/domain/view-state';

/** The name of a view that a speaker explores: `Tajikistan in 2018`. */
export const describeExplored = (view: ViewState): string =>
	getViewTitle(view) ?? m.page_view_name({ place: getHeadline(view).place, year: view.year });

/** The same for the link of a view; null if the link has none. */
export function describeExploredLink(link: string): string | null {
	const [path = '', query = ''] = link.split('?');
	const parsed = parseStagePath(path, query);
	return parsed && describeExplored(parsed.view);
}
