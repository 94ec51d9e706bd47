import { actsByKey } from '$lib/ui/keys/atlas-keys';
import { latinKey, type TypedKey } from '$lib/ui/latin-key';

/** What a key or a clicker asks of the stage. */
export type StageAct =
	| 'next'
	| 'previous'
	| 'first'
	| 'last'
	| 'black'
	| 'full-screen'
	| 'pointer'
	| 'pen'
	| 'erase'
	| 'help'
	| 'code'
	| 'explore'
	| 'presenter'
	| 'return'
	| 'jump'
	| { digit: string };

/** What each key is listed for by the help, and does; a clicker's button for a black screen sends a full stop. */
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
	help: ['?']
} as const satisfies Record<string, readonly string[]>;

const KEYS: Readonly<Record<string, StageAct>> = actsByKey<keyof typeof STAGE_KEYS>(STAGE_KEYS);

/**
 * Away from the step, arrows and the space bar belong to the atlas. A clicker's keys lead back, and
 * the letters do what they do on stage.
 */
const EXPLORING: Readonly<Record<string, StageAct>> = {
	...Object.fromEntries(Object.entries(KEYS).filter(([key]) => /^[^\s]$/.test(key))),
	PageDown: 'return',
	PageUp: 'return',
	Backspace: 'return',
	e: 'return'
};

/** Keys that a clicker has: while a sheet is open they close it, and go on. */
const GOES_ON: ReadonlySet<StageAct> = new Set(['next', 'previous', 'first', 'last', 'black']);

const TAKES_KEYS =
	// a sheet that is on its way out keeps the focus for a moment, and no key
	'input:not([type="radio"]), textarea, select, [contenteditable="true"], [role="dialog"]:not([data-state="closed"]), [role="slider"]';
const TAKES_PRESS = 'button, a, summary, [role="button"]';

export interface StageKeyPress extends TypedKey {
	defaultPrevented: boolean;
	ctrlKey: boolean;
	metaKey: boolean;
	altKey: boolean;
	target: EventTarget | null;
}

const nameOf = (press: TypedKey): string => {
	const own = latinKey(press);
	return own.length === 1 ? own.toLowerCase() : own;
};

/**
 * What a key means while the code or the keys are shown: one of a clicker's closes the sheet and
 * goes on, for whoever speaks may have no other key at hand; Q, ? and Escape close it.
 * @returns null where the key is the sheet's own
 */
export function sheetActOf(press: StageKeyPress): StageAct | 'close' | null {
	if (press.defaultPrevented || press.ctrlKey || press.metaKey || press.altKey) return null;
	const key = nameOf(press);
	if (key === 'Escape' || key === 'q' || key === '?') return 'close';
	// pressed on a button or a link in the sheet, it is that one's
	if (key === ' ' || key === 'Enter') return null;
	const what = Object.hasOwn(KEYS, key) ? KEYS[key]! : null;
	return what !== null && GOES_ON.has(what) ? what : null;
}

/**
 * What a key means on stage, or while exploring from it.
 * @returns null where it means nothing, or where the focused control uses it itself
 */
export function stageActOf(press: StageKeyPress, isExploring: boolean): StageAct | null {
	if (press.defaultPrevented || press.ctrlKey || press.metaKey || press.altKey) return null;
	// not `instanceof Element`: tests have no browser
	const target = press.target as Partial<Element> | null;
	const isWithin = (selector: string) => target?.closest?.(selector) != null;
	if (isWithin(TAKES_KEYS)) return null;
	const key = nameOf(press);
	if (isExploring) return Object.hasOwn(EXPLORING, key) ? EXPLORING[key]! : null;
	if ((key === ' ' || key === 'Enter') && isWithin(TAKES_PRESS)) return null;
	if (/^\d$/.test(key)) return { digit: key };
	return Object.hasOwn(KEYS, key) ? KEYS[key]! : null;
}
