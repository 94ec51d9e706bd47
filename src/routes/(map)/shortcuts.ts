import { indexActsByKey, MAP_KEYS } from '$lib/ui/keys/atlas-keys';
import { getLatinKey, type TypedKey } from '$lib/ui/latin-key';

export type Shortcut = keyof typeof MAP_KEYS;

const KEYS = indexActsByKey<Shortcut>(MAP_KEYS);

const TAKES_TEXT = 'input:not([type="radio"]), textarea, select, [contenteditable="true"]';
const TAKES_SPACE =
	'button, a, summary, input, [role="button"], [role="switch"], [role="option"], [role="menuitem"], [role="menuitemradio"]';

export type KeyPress = TypedKey &
	Pick<KeyboardEvent, 'defaultPrevented' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>;

/** The shortcut of a key; null if there is none, or if the focused control uses the key itself. */
export function findShortcut(press: KeyPress): Shortcut | null {
	if (press.defaultPrevented || press.ctrlKey || press.metaKey || press.altKey) return null;
	const shortcut = KEYS[getLatinKey(press)] ?? null;
	// not `instanceof Element`: tests have no browser
	const target = press.target as Partial<Element> | null;
	const isWithin = (selector: string) => target?.closest?.(selector) != null;
	if (shortcut === 'leave') return isWithin('[role="dialog"], [role="combobox"]') ? null : 'leave';
	if (isWithin(TAKES_TEXT)) return null;
	return shortcut === 'toggle' && isWithin(TAKES_SPACE) ? null : shortcut;
}
