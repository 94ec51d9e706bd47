import type { ViewState } from '$lib/core/domain/view-state';

/** What stands beside the map, where anything does. */
export type SidePanelKind = 'compare' | 'difference' | 'republic';

/** A comparison comes before a difference, either before the republic alone. */
export function sidePanelOf(
	view: Pick<ViewState, 'compared' | 'against' | 'republic'>
): SidePanelKind | null {
	if (view.compared.length > 0) return 'compare';
	if (view.against !== null) return 'difference';
	return view.republic ? 'republic' : null;
}
