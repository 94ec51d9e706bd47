import { untrack } from 'svelte';
import { whenIdle } from '../core/site/when-idle';
import type { ViewState } from '../core/domain/view-state';
import type { Playback } from './playback.svelte';
import type { View } from './view.svelte';

/** Figures that change more often than ten times a second cannot be read. */
const PACE_MILLISECONDS = 100;
/** Longer than the steps of a held arrow key, or of a drag. */
const REST_MILLISECONDS = 400;

/** Whether two views are the same except for their year. */
export function isOtherYearAlone(a: ViewState, b: ViewState): boolean {
	if (a.year === b.year) return false;
	const keys = Object.keys(b) as (keyof ViewState)[];
	return keys.every((key) => key === 'year' || a[key] === b[key]);
}

/**
 * Runs a task at the pace of reading, in a frame, so that its change is laid out with the marks'.
 * @returns a function that cancels it
 */
export function atPace(task: () => void): () => void {
	let frame = 0;
	const timer = setTimeout(() => (frame = requestAnimationFrame(task)), PACE_MILLISECONDS);
	return () => {
		clearTimeout(timer);
		cancelAnimationFrame(frame);
	};
}

const paced = new WeakSet<View>();

/**
 * The view as followed by a part of the page: while the part is visible ten times a second at most,
 * otherwise once the year settles. Any change but of the year is followed immediately. Intents go
 * to the view itself. Call during component initialisation.
 */
export function deferredView(view: View, playback: Playback, isSeen = () => true): View {
	let kept = $state.raw(view.current);
	// a part of a paced part is not paced again
	const waits = () => !(paced.has(view) && isSeen()) && isOtherYearAlone(kept, view.current);
	const current = $derived(waits() ? kept : view.current);
	let cancelPace: (() => void) | undefined;
	$effect(() => {
		const latest = view.current;
		if (current === latest) {
			kept = latest;
			return;
		}
		if (isSeen()) {
			cancelPace ??= atPace(() => {
				cancelPace = undefined;
				kept = untrack(() => view.current);
			});
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
	$effect(() => () => cancelPace?.());
	const deferred = new Proxy(view, {
		get(target, key) {
			if (key === 'current') return current;
			const value: unknown = Reflect.get(target, key, target);
			return typeof value === 'function' ? (value.bind(target) as unknown) : value;
		},
		set: (target, key, value) => Reflect.set(target, key, value, target)
	});
	paced.add(deferred);
	return deferred;
}
