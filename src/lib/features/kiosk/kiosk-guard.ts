import './kiosk.css';
import { quietenLinks } from './kiosk-links';

/** Keys of the stage that darken it, or open what belongs to a speaker. */
const SPEAKERS_KEYS = ['b', '.', 'f', 'l', 'p', 'q', '?'];
/** Keys of a card that copy. */
const CARD_KEYS = ['c'];
/** With Control or Command: print, save, open, the page's source. */
const BROWSERS_KEYS = ['p', 's', 'o', 'u'];

const TAKES_TEXT = 'input:not([type="radio"], [type="range"]), textarea, [contenteditable="true"]';

function isForbidden(event: KeyboardEvent): boolean {
	const key = event.key.toLowerCase();
	if (event.ctrlKey || event.metaKey) return BROWSERS_KEYS.includes(key);
	if (event.target instanceof Element && event.target.closest(TAKES_TEXT)) return false;
	const isOnStage = document.querySelector('.atlas.on-stage') !== null;
	return (isOnStage ? SPEAKERS_KEYS : CARD_KEYS).includes(key);
}

function stop(event: Event): void {
	event.preventDefault();
	event.stopImmediatePropagation();
}

/** With a second button or a key, a press of a link opens another window. */
function stopSecondWindow(event: MouseEvent): void {
	const { button, ctrlKey, metaKey, shiftKey, target } = event;
	const isOnLink = target instanceof Element && target.closest('a') !== null;
	if (isOnLink && (button === 1 || ctrlKey || metaKey || shiftKey)) stop(event);
}

/**
 * Keeps visitors on the map and in this window: call once, before the page starts, so that this
 * hears of a key before anybody else.
 */
export function startGuard(): void {
	quietenLinks();
	const listen = <T extends keyof WindowEventMap>(
		type: T,
		hear: (event: WindowEventMap[T]) => void
	) => window.addEventListener(type, hear, true);
	listen('keydown', (event) => isForbidden(event) && stop(event));
	listen('click', stopSecondWindow);
	listen('auxclick', stopSecondWindow);
	listen('contextmenu', stop);
	listen('dragstart', stop);
	window.open = () => null;
}
