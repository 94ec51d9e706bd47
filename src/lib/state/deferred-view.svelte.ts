import { untrack } from 'svelte';
import { afterPaint } from '../core/site/after-paint';
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
export function runAtPace(task: () => void): () => void {
	let frame = 0;
	const timer = setTimeout(() => (frame = requestAnimationFrame(task)), PACE_MILLISECONDS);
	return () => {
		clearTimeout(timer);
		cancelAnimationFrame(frame);
	};
}

/** Runs a task once the page is idle after the year has settled. @returns a function that cancels it */
function waitForRest(task: () => void): () => void {
	let cancelIdle: (() => void) | undefined;
	const timer = setTimeout(() => (cancelIdle = whenIdle(task)), REST_MILLISECONDS);
	return () => {
		clearTimeout(timer);
		cancelIdle?.();
	};
}

const paced = new WeakSet<View>();

/**
 * The view as followed by a part of the page. A year: while the part is visible ten times a second at
 * most, otherwise once the year settles. Any other change that the reader made: after the next paint,
 * which shows what was touched; until then `asked` differs from `current`. A link that is opened is shown
 * at once. Intents go to the view itself. Call during component initialisation.
 */
export function createDeferredView(view: View, playback: Playback, isSeen = () => true): View {
	let kept = $state.raw(view.current);
	let followers: readonly (() => void)[] = [];
	let cancel: (() => void) | undefined;
	let isPacing = false;

	function stop(): void {
		cancel?.();
		cancel = undefined;
		isPacing = false;
	}

	function show(): void {
		stop();
		kept = view.current;
		for (const follower of followers) follower();
	}

	function wait(): void {
		// another step while the part waits for its pace does not start it anew
		if (isPacing && isSeen()) return;
		stop();
		isPacing = isSeen();
		if (isPacing) cancel = runAtPace(show);
		// a year does not settle during playback
		else if (!playback.playing) cancel = waitForRest(show);
	}

	function showAfterPaint(): void {
		stop();
		cancel = afterPaint(show);
	}

	// not derived from the view: a step of the year would check all that depends on this one
	const follow = () =>
		untrack(() => {
			if (kept === view.current) stop();
			// a part of a paced part is not paced again
			else if (paced.has(view) && isSeen()) show();
			else if (isOtherYearAlone(kept, view.current)) wait();
			else if (view.isByReader) showAfterPaint();
			else show();
		});
	const unfollow = view.follow(follow);
	$effect(() => {
		isSeen();
		void playback.playing;
		follow();
	});
	$effect(() => () => {
		unfollow();
		stop();
	});
	const own: Partial<View> = {
		follow(follower) {
			followers = [...followers, follower];
			return () => {
				followers = followers.filter((each) => each !== follower);
			};
		}
	};
	const deferred = new Proxy(view, {
		get(target, key) {
			if (key === 'current') return kept;
			const value: unknown = Reflect.get(key in own ? own : target, key);
			return typeof value === 'function' ? (value.bind(target) as unknown) : value;
		},
		set: (target, key, value) => Reflect.set(target, key, value, target)
	});
	paced.add(deferred);
	return deferred;
}
