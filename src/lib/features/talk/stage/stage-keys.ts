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
	code: ['q'],
	presenter: ['p'],
	explore: ['e'],
	return: ['Escape'],
	help: ['?']
} as const satisfies Record<string, readonly string[]>;

const KEYS: Readonly<Record<string, StageAct>> = actsByKey<keyof typeof STAGE_KEYS>(STAGE_KEYS);

/** Away from the step, keys belong to the atlas; these few lead back. */
const EXPLORING: Readonly<Record<string, StageAct>> = {
	PageDown: 'return',
	PageUp: 'return',
	Backspace: 'return'
};

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
	const own = latinKey(press);
	const key = own.length === 1 ? own.toLowerCase() : own;
	if (isExploring) return EXPLORING[key] ?? null;
	if ((key === ' ' || key === 'Enter') && isWithin(TAKES_PRESS)) return null;
	if (/^\d$/.test(key)) return { digit: key };
	return Object.hasOwn(KEYS, key) ? KEYS[key]! : null;
}
