import { keep, readStored, type BrowserStorage } from '$lib/state/browser-storage';

const KEY = 'atlas-note-size';

/** Sizes of the notes, relative to the default. */
export const NOTE_SIZES = [0.75, 1, 1.25, 1.5, 1.9, 2.4] as const;
const USUAL = 1;

/** The stored index in `NOTE_SIZES`, else the default. */
export function readNoteSize(storage: BrowserStorage | null): number {
	const kept = Number(readStored(storage, KEY) ?? USUAL);
	return Number.isInteger(kept) && kept in NOTE_SIZES ? kept : USUAL;
}

/** Stores and returns the next index up or down, within the ends. */
export function changeNoteSize(place: number, by: 1 | -1, storage: BrowserStorage | null): number {
	const next = Math.min(NOTE_SIZES.length - 1, Math.max(0, place + by));
	keep(storage, KEY, String(next));
	return next;
}
