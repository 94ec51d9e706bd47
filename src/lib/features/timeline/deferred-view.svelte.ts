import type { ViewState } from '$lib/core/domain/view-state';
import { whenIdle } from '$lib/ui/when-idle';
import type { Playback } from '$lib/state/playback.svelte';
import type { View } from '$lib/state/view.svelte';

/** Longer than from one step of a held arrow key, or of a drag, to the next. */
const REST_MILLISECONDS = 400;

/** Whether two views show the same but for their year. */
export function isOtherYearAlone(a: ViewState, b: ViewState): boolean {
	if (a.year === b.year) return false;
	const keys = Object.keys(b) as (keyof ViewState)[];
	return keys.every((key) => key === 'year' || a[key] === b[key]);
}

/**
 * The view as a part of the page follows it: at every step while the part is seen, and once the year
 * rests where nobody sees it. Any other change is followed at once. Intents go to the view itself.
 * Call while a component is being set up.
 */
export function deferredView(view: View, playback: Playback, isSeen: () => boolean): View {
	let kept = $state.raw(view.current);
	const current = $derived(isSeen() || !isOtherYearAlone(kept, view.current) ? view.current : kept);
	$effect(() => {
		const wanted = view.current;
		if (current === wanted) {
			kept = wanted;
			return;
		}
		// a year that plays does not rest, however long it stays
		if (playback.playing) return;
		let cancelIdle: (() => void) | undefined;
		const timer = setTimeout(() => {
			cancelIdle = whenIdle(() => (kept = wanted));
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
