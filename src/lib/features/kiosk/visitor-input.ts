const TYPES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'click'] as const;

/** Hides an event from the page and from the browser. */
export function stop(event: Event): void {
	event.preventDefault();
	event.stopImmediatePropagation();
}

/**
 * Reports every input of a visitor before the page handles it. A press that ends the loop does
 * nothing else: on the loop's own button it would start it again.
 * @param touch returns true if it has ended the loop
 * @returns a function that stops it
 */
export function watchVisitors(touch: () => boolean): () => void {
	let hasPressEndedLoop = false;
	function handle(event: Event): void {
		// skip the page's own synthetic keys and clicks
		if (!event.isTrusted) return;
		if (event instanceof PointerEvent && event.type === 'pointermove') {
			// the browser also reports moves under a mouse at rest
			if (event.movementX === 0 && event.movementY === 0) return;
		}
		const hasEndedLoop = touch();
		if (event.type === 'pointerdown' || event.type === 'keydown') hasPressEndedLoop = hasEndedLoop;
		if ((event.type === 'keydown' || event.type === 'click') && hasPressEndedLoop) stop(event);
	}
	TYPES.forEach((type) => window.addEventListener(type, handle, true));
	return () => TYPES.forEach((type) => window.removeEventListener(type, handle, true));
}

/** Closes what a visitor left open that is not part of the view: menus, cards, a search text. */
export function clearTraces(): void {
	// a menu within a menu, or a text and then its field
	for (let layer = 0; layer < 3; layer += 1) {
		const target = document.activeElement ?? document.body;
		target.dispatchEvent(
			new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
		);
	}
	if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	window.scrollTo(0, 0);
	document.querySelector('.atlas-panel')?.scrollTo(0, 0);
}
