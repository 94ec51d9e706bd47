import type { ViewState } from '$lib/core/domain/view-state';
import { whenIdle } from '$lib/ui/when-idle';
import type { Playback } from '$lib/state/playback.svelte';
import type { View } from '$lib/state/view.svelte';

/** Longer than the steps of a held arrow key, or of a drag. */
const REST_MILLISECONDS = 400;

/** Whether two views are the same except for their year. */
export function isOtherYearAlone(a: ViewState, b: ViewState): boolean {
	if (a.year === b.year) return false;
	const keys = Object.keys(b) as (keyof ViewState)[];
	return keys.every((key) => key === 'year' || a[key] === b[key]);
}

/**
 * The view as followed by a part of the page: every step while the part is visible, otherwise once
 * the year settles. Any other change is followed immediately. Intents go to the view itself. Call
 * during component initialisation.
 */
export function deferredView(view: View, playback: Playback, isSeen: () => boolean): View {
	let kept = $state.raw(view.current);
	const current = $derived(isSeen() || !isOtherYearAlone(kept, view.current) ? view.current : kept);
	$effect(() => {
		const latest = view.current;
		if (current === latest) {
			kept = latest;
			return;
		}
		// a year does not settle during playback
		if (playback.playing) return;
		let cancelIdle: (() => void) | undefined;
		const timer = setTimeout(() => {
			cancelIdle = whenIdle(() => (kept = latest));
		}, REST_MILLISECONDS);
		return () => {
			clearTimeout(timer);
			cancelIdle?.();
		};
	});
	return new Proxy(view, {
		get(target, key) {
			if (key === 'current') return current;
			const value: unknown = Reflect.get(target, key, target);
			return typeof value === 'function' ? (value.bind(target) as unknown) : value;
		},
		set: (target, key, value) => Reflect.set(target, key, value, target)
	});
}
