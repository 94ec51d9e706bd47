import { stop } from './start-kiosk';

/** A shaking table moves a mouse by this little. */
const LEAST_MOVE_PX = 3;

const isMove = ({ pointerType, movementX, movementY }: PointerEvent) =>
	pointerType !== 'mouse' || Math.abs(movementX) + Math.abs(movementY) >= LEAST_MOVE_PX;

const TYPES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** A finger's click fires some time after it has left the screen. */
const CLICK_MILLISECONDS = 500;

/** The press that ends the loop on its own button must not restart it. */
function passOverClick(): void {
	const options = { capture: true, once: true };
	const passOver = () => {
		const signal = AbortSignal.timeout(CLICK_MILLISECONDS);
		window.addEventListener('click', stop, { ...options, signal });
	};
	window.addEventListener('pointerup', passOver, options);
}

function isPlayPressed({ type, target }: Event): boolean {
	if (type !== 'pointerdown' || !(target instanceof Element)) return false;
	return target.closest('.timeline .play') !== null;
}

/**
 * Reports every input of a visitor before the page handles it.
 * @param touch returns true if it has ended the loop
 * @returns a function that stops it
 */
export function watchVisitors(touch: () => boolean): () => void {
	function handle(event: Event): void {
		// skip the page's own synthetic keys and clicks
		if (!event.isTrusted) return;
		if (event instanceof PointerEvent && event.type === 'pointermove' && !isMove(event)) return;
		if (!touch()) return;
		if (isPlayPressed(event)) passOverClick();
		// the space bar has paused the loop; its default action would resume it
		if (event instanceof KeyboardEvent && event.key === ' ') stop(event);
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
