/** The live map starts once the page is painted, before anything that can wait. */
const AFTER_MAP_MILLISECONDS = 4000;

/**
 * Runs a task that the current page does not need, some time after it has loaded.
 * @returns a function that cancels it
 */
export function whenIdleAfterMap(task: () => void): () => void {
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

/** Safari has no requestIdleCallback. */
const LATER_MILLISECONDS = 200;

function idle(task: () => void): () => void {
	if ('requestIdleCallback' in window) {
		const handle = requestIdleCallback(task, { timeout: 1500 });
		return () => cancelIdleCallback(handle);
	}
	const timer = setTimeout(task, LATER_MILLISECONDS);
	return () => clearTimeout(timer);
}

/**
 * Runs a task once the page is painted and the browser is idle.
 * @returns a function that cancels it
 */
export function whenIdle(task: () => void): () => void {
	let cancel: (() => void) | undefined;
	// two frames: the second starts once the first has been painted
	const wait = () =>
		requestAnimationFrame(() => requestAnimationFrame(() => (cancel ??= idle(task))));
	if (document.readyState === 'complete') wait();
	else window.addEventListener('load', wait, { once: true });
	return () => {
		window.removeEventListener('load', wait);
		cancel?.();
		cancel = () => undefined;
	};
}

declare global {
	interface Window {
		/** Whether a touch started the page: set by the script in app.html. */
		startedByTouch?: boolean;
	}
}

let wasTouched = false;

/**
 * Runs a task at the user's first touch, key or click, or when idle if that came earlier; a screen
 * reader clicks without a touch.
 * @returns a function that cancels it
 */
export function whenTouched(task: () => void): () => void {
	if (wasTouched || window.startedByTouch) return whenIdle(task);
	const events = ['pointerdown', 'keydown', 'click'] as const;
	const stop = () => events.forEach((name) => window.removeEventListener(name, run, true));
	const run = () => {
		wasTouched = true;
		stop();
		task();
	};
	events.forEach((name) => window.addEventListener(name, run, { capture: true, passive: true }));
	return stop;
}
