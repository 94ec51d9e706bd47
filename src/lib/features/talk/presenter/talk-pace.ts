import { keep, readKept, type BrowserStorage } from '$lib/state/browser-storage';

const KEY = 'atlas-talk-minutes';
const MOST_MINUTES = 240;
/** Within this a talk is on time. */
const LEVEL_MILLISECONDS = 20_000;
const MINUTE = 60_000;

/** The planned length in whole minutes, as typed or stored; null if there is none. */
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

interface TalkPlace {
	/** Of the step shown, from 0. */
	index: number;
	count: number;
	elapsedMilliseconds: number;
}

/**
 * How far a talk is behind its plan, with the same time for each step.
 * @returns milliseconds, negative if it is ahead; 0 if it is on time
 */
export function behindMilliseconds(minutes: number, place: TalkPlace): number {
	const share = (minutes * MINUTE) / place.count;
	const [begin, end] = [place.index * share, (place.index + 1) * share];
	const { elapsedMilliseconds: now } = place;
	if (now > end + LEVEL_MILLISECONDS) return now - end;
	if (now < begin - LEVEL_MILLISECONDS) return now - begin;
	return 0;
}
