import type { ViewState } from '$lib/core/domain/view-state';

export type SidePanelKind = 'compare' | 'difference' | 'country';

/** A comparison has priority over a difference, and both over the country alone. */
export function sidePanelOf(
	view: Pick<ViewState, 'compared' | 'against' | 'country'>
): SidePanelKind | null {
	if (view.compared.length > 0) return 'compare';
	if (view.against !== null) return 'difference';
	return view.country ? 'country' : null;
}
