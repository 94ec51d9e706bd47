import { keep, readKept, type BrowserStorage } from '$lib/state/browser-storage';

const KEY = 'atlas-note-size';

/** How much larger than usual the notes are set, from small to large. */
export const NOTE_SIZES = [0.75, 1, 1.25, 1.5, 1.9, 2.4] as const;
const USUAL = 1;

/** The place in `NOTE_SIZES` that was kept; the usual one where none was or it cannot be read. */
export function readNoteSize(storage: BrowserStorage | null): number {
	const kept = Number(readKept(storage, KEY) ?? USUAL);
	return Number.isInteger(kept) && kept in NOTE_SIZES ? kept : USUAL;
}

/** The next place up or down, kept for the next talk; at the ends it stays. */
export function changeNoteSize(place: number, by: 1 | -1, storage: BrowserStorage | null): number {
	const next = Math.min(NOTE_SIZES.length - 1, Math.max(0, place + by));
	keep(storage, KEY, String(next));
	return next;
}
