import { indexActsByKey } from '$lib/ui/keys/atlas-keys';
import { getLatinKey, type TypedKey } from '$lib/ui/latin-key';

/** The keys of each action; a clicker's button for a black screen sends a full stop. */
export const STAGE_KEYS = {
	next: ['ArrowRight', 'ArrowDown', 'PageDown', ' '],
	previous: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'],
	first: ['Home'],
	last: ['End'],
	jump: ['Enter'],
	black: ['b', '.'],
	'full-screen': ['f'],
	pointer: ['l'],
	pen: ['d'],
	erase: ['x'],
	code: ['q'],
	presenter: ['p'],
	explore: ['e'],
	return: ['Escape'],
	larger: ['+', '='],
	smaller: ['-', '_'],
	help: ['?']
} as const satisfies Record<string, readonly string[]>;

export type StageAct = keyof typeof STAGE_KEYS | { digit: string };

const KEYS = new Map<string, StageAct>(
	Object.entries(indexActsByKey<keyof typeof STAGE_KEYS>(STAGE_KEYS))
);

/** While exploring they are the keys of the map. */
const OF_THE_MAP: ReadonlySet<string> = new Set([...STAGE_KEYS.larger, ...STAGE_KEYS.smaller]);

/**
 * While exploring, arrows, the space bar, plus and minus belong to the atlas. A clicker's keys return
 * to the step, and letters do the same as on stage.
 */
const EXPLORING = new Map<string, StageAct>([
	...[...KEYS].filter(([key]) => /^[^\s]$/.test(key) && !OF_THE_MAP.has(key)),
	...['PageDown', 'PageUp', 'Backspace', 'e'].map((key) => [key, 'return'] as const)
]);

/** Actions of a clicker, which also close an open dialog. */
const GOES_ON: ReadonlySet<StageAct> = new Set(['next', 'previous', 'first', 'last', 'black']);

const TAKES_KEYS =
	// a closing dialog still has the focus but handles no keys
	'input:not([type="radio"]), textarea, select, [contenteditable="true"], [role="dialog"]:not([data-state="closed"]), [role="slider"]';
const TAKES_PRESS = 'button, a, summary, [role="button"]';

export type StageKeyPress = TypedKey &
	Pick<KeyboardEvent, 'defaultPrevented' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>;

/** The name of a key; null with a modifier, or if another listener has handled it. */
function getName(press: StageKeyPress): string | null {
	if (press.defaultPrevented || press.ctrlKey || press.metaKey || press.altKey) return null;
	const name = getLatinKey(press);
	return name.length === 1 ? name.toLowerCase() : name;
}

/**
 * The action of a key while a dialog is open: a clicker's key closes it and acts, because a speaker
 * may have no other; Q, ? and Escape close it.
 * @returns null if the dialog handles the key
 */
export function findDialogAct(press: StageKeyPress): StageAct | 'close' | null {
	const key = getName(press);
	if (key === 'Escape' || key === 'q' || key === '?') return 'close';
	// for a button or a link in the dialog
	if (key === null || key === ' ' || key === 'Enter') return null;
	const what = KEYS.get(key);
	return what && GOES_ON.has(what) ? what : null;
}

/**
 * The action of a key on stage, or while exploring from it.
 * @returns null if it has none, or the focused control handles it
 */
export function findStageAct(press: StageKeyPress, isExploring: boolean): StageAct | null {
	// not `instanceof Element`: tests have no browser
	const target = press.target as Partial<Element> | null;
	const isWithin = (selector: string) => target?.closest?.(selector) != null;
	const key = getName(press);
	if (key === null || isWithin(TAKES_KEYS)) return null;
	if (isExploring) return EXPLORING.get(key) ?? null;
	if ((key === ' ' || key === 'Enter') && isWithin(TAKES_PRESS)) return null;
	if (/^\d$/.test(key)) return { digit: key };
	return KEYS.get(key) ?? null;
}
