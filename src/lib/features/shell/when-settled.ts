import { whenIdle } from '$lib/core/site/when-idle';

/** The live map starts once the page is painted, before anything that can wait. */
const AFTER_MAP_MILLISECONDS = 4000;

/**
 * Runs a task that the current page does not need, some time after it has loaded.
 * @returns a function that cancels it
 */
export function whenSettled(task: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let cancelTask: (() => void) | undefined;
	const cancelWait = whenIdle(() => {
		timer = setTimeout(() => (cancelTask = whenIdle(task)), AFTER_MAP_MILLISECONDS);
	});
	return () => {
		cancelWait();
		clearTimeout(timer);
		cancelTask?.();
	};
}
