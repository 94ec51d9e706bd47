/**
 * The keyboard shortcuts of the atlas, each once: listeners read them here, and so does the list
 * that `?` opens (`features/shell/key-sections.ts`). The keys of a talk are in
 * `features/talk/stage/stage-keys.ts`.
 */

/** On every page. */
export const PAGE_KEYS = { search: ['/'], help: ['?'] } as const;

/** On the map page, unless the focused control uses the key itself. */
export const MAP_KEYS = {
	toggle: [' '],
	previous: ['[', ','],
	next: [']', '.'],
	leave: ['Escape']
} as const;

/** Swaps a chart and its table while the chart has the focus. */
export const TABLE_KEY = 'T';

/** Opens the tones of a chart while the chart has the focus. */
export const LISTEN_KEY = 'L';

/** An act for each key of a table. */
export function indexActsByKey<Act extends string>(keys: Readonly<Record<Act, readonly string[]>>) {
	const entries = Object.entries(keys) as [Act, readonly string[]][];
	return Object.fromEntries(entries.flatMap(([act, each]) => each.map((key) => [key, act])));
}
