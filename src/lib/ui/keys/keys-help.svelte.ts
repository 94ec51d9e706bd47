import { PAGE_KEYS } from './atlas-keys';

/** Whether the list of keys is open; `?` and the menu open it, the root layout shows it. */
export const keysHelp = $state({ isOpen: false });

const TAKES_TEXT =
	'input:not([type="radio"], [type="range"]), textarea, select, [contenteditable="true"]';

/** True for a press of `?` that nothing else uses. */
export function asksForKeys(event: KeyboardEvent): boolean {
	if (event.key !== PAGE_KEYS.help[0] || event.defaultPrevented) return false;
	if (event.ctrlKey || event.metaKey || event.altKey) return false;
	const { target } = event;
	return !(target instanceof Element && target.closest(TAKES_TEXT));
}
