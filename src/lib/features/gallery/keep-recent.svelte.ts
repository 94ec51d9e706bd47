import { isOnStage } from '$lib/core/domain/subject';
import type { Playback } from '$lib/state/playback.svelte';
import type { View } from '$lib/state/view.svelte';

/** Looked at for so long, a view is one to come back to. */
const SEEN_MILLISECONDS = 3000;

/**
 * Remembers the views that the reader rests on, those of a talk left out: call once while a component
 * is being set up. What remembers them is loaded with the first.
 */
export function keepRecent(view: View, playback: Playback): void {
	// what one visitor of a kiosk looked at is not told to the next
	if (globalThis.kiosk) return;
	$effect(() => {
		const seen = view.current;
		if (playback.playing || isOnStage(seen)) return;
		const timer = setTimeout(() => {
			import('./recent-views.svelte').then(
				({ recentViews }) => recentViews.remember(seen),
				// one view less to come back to
				() => undefined
			);
		}, SEEN_MILLISECONDS);
		return () => clearTimeout(timer);
	});
}
