import { isOnStage } from '$lib/core/domain/subject';
import type { Playback } from '$lib/state/playback.svelte';
import type { View } from '$lib/state/view.svelte';

/** A view shown for this long is worth returning to. */
const SEEN_MILLISECONDS = 3000;

/** Remembers the views on which the user rests, except in a talk: call once while initialising. */
export function keepRecent(view: View, playback: Playback): void {
	// one visitor's views in a kiosk are not shown to the next
	if (globalThis.kiosk) return;
	$effect(() => {
		const seen = view.current;
		if (playback.playing || isOnStage(seen)) return;
		const timer = setTimeout(() => {
			import('./recent-views.svelte').then(
				({ rememberAlone }) => rememberAlone(seen),
				// one view less to return to
				() => undefined
			);
		}, SEEN_MILLISECONDS);
		return () => clearTimeout(timer);
	});
}
