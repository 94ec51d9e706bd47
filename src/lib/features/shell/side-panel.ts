import type { ViewState } from '$lib/core/domain/view-state';

/** What stands beside the map, where anything does. */
export type SidePanelKind = 'compare' | 'difference' | 'country';

/** A comparison comes before a difference, either before the country alone. */
export function sidePanelOf(
	view: Pick<ViewState, 'compared' | 'against' | 'country'>
): SidePanelKind | null {
	if (view.compared.length > 0) return 'compare';
	if (view.against !== null) return 'difference';
	return view.country ? 'country' : null;
}
