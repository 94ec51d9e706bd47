import { keep, readKept, type BrowserStorage } from '$lib/state/browser-storage';

const KEY = 'atlas-talk-minutes';
/** Beyond this nobody listens. */
const MOST_MINUTES = 240;
/** Nearer than this is on time. */
const LEVEL_MILLISECONDS = 20_000;
const MINUTE = 60_000;

/** The planned length in whole minutes as it was typed or kept; null where there is none. */
export function parseMinutes(text: string): number | null {
	const minutes = Number(text);
	return /^\d{1,3}$/.test(text.trim()) && minutes > 0 && minutes <= MOST_MINUTES ? minutes : null;
}

export function readMinutes(storage: BrowserStorage | null): number | null {
	return parseMinutes(readKept(storage, KEY) ?? '');
}

export function keepMinutes(storage: BrowserStorage | null, minutes: number | null): void {
	keep(storage, KEY, minutes === null ? null : String(minutes));
}

export interface TalkPlace {
	/** Of the step shown, from 0. */
	index: number;
	count: number;
	elapsedMilliseconds: number;
}

/**
 * How far a talk is behind its plan, every step having the same share: below zero it is ahead.
 * A step is on time from its share's beginning to its end, give or take a third of a minute.
 * @returns milliseconds; 0 for on time
 */
export function behindMilliseconds(minutes: number, place: TalkPlace): number {
	const share = (minutes * MINUTE) / place.count;
	const [begin, end] = [place.index * share, (place.index + 1) * share];
	const { elapsedMilliseconds: now } = place;
	if (now > end + LEVEL_MILLISECONDS) return now - end;
	if (now < begin - LEVEL_MILLISECONDS) return now - begin;
	return 0;
}
