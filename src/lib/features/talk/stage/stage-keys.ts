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
	overview: ['o'],
	auto: ['a'],
	code: ['q'],
	presenter: ['p'],
	explore: ['e'],
	return: ['Escape'],
	larger: ['+', '='],
	smaller: ['-', '_'],
	search: ['/'],
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
	// the search has its own key
	...[...KEYS].filter(([key]) => /^[^\s/]$/.test(key) && !OF_THE_MAP.has(key)),
	...['PageDown', 'PageUp', 'Backspace', 'e'].map((key) => [key, 'return'] as const)
]);

/** Actions of a clicker, which also close an open dialog. */
const GOES_ON: ReadonlySet<StageAct> = new Set(['next', 'previous', 'first', 'last', 'black']);

const TAKES_KEYS =
	// a closing dialog still has the focus but handles no keys
	'input:not([type="radio"]), textarea, select, [contenteditable="true"], [role="dialog"]:not([data-state="closed"]), [role="slider"]';
const TAKES_ESCAPE = '[role="dialog"]:not([data-state="closed"]), [role="menu"], [role="combobox"]';
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

/** Keys of the pen while it draws, besides those that switch it and erase. */
export const PEN_KEYS = { colours: ['1', '2', '3'], hold: [' '], done: ['Escape'] } as const;

/**
 * What a key does to the pen that draws: the position of a colour, or that the map is moved as long as
 * it is held.
 * @returns null if the key is not the pen's
 */
export function findPenAct(press: StageKeyPress): number | 'hold' | 'done' | null {
	const target = press.target as Partial<Element> | null;
	const key = getName(press);
	if (key === null || target?.closest?.(TAKES_KEYS) != null) return null;
	if (key === PEN_KEYS.done[0]) return 'done';
	if (key === PEN_KEYS.hold[0]) return target?.closest?.(TAKES_PRESS) == null ? 'hold' : null;
	const colour = PEN_KEYS.colours.findIndex((each) => each === key);
	return colour < 0 ? null : colour;
}

/**
 * The action of a key while the overview is open: O and Escape close it, black still works, and the
 * overview handles all others.
 */
export function findOverviewAct(press: StageKeyPress): StageAct | 'close' | null {
	const key = getName(press);
	if (key === 'Escape' || key === 'o') return 'close';
	return key === 'b' || key === '.' ? 'black' : null;
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
	if (key === null) return null;
	// a field of the timeline or of a filter has no use for it
	if (isExploring && key === 'Escape') return isWithin(TAKES_ESCAPE) ? null : 'return';
	if (isWithin(TAKES_KEYS)) return null;
	if (isExploring) return EXPLORING.get(key) ?? null;
	if ((key === ' ' || key === 'Enter') && isWithin(TAKES_PRESS)) return null;
	if (/^\d$/.test(key)) return { digit: key };
	return KEYS.get(key) ?? null;
}
