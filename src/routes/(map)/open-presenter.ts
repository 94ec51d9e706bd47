import { getUrl } from '$lib/core/site/urls';
import type { View } from '$lib/state/view.svelte';

/** A second window, so that the notes are not on the projector. */
export function openPresenter(view: View): void {
	const step = view.current.stage?.step ?? '';
	open(getUrl(`/presenter?step=${step}`), 'atlas-presenter', 'popup,width=1180,height=800');
}
