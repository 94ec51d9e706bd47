import * as v from 'valibot';
import { keep, readStored, type BrowserStorage } from '$lib/state/browser-storage';

const CLOCK_KEY = 'atlas-talk-clock';
const MINUTES_KEY = 'atlas-talk-minutes';

const CLOCK = v.object({
	/** Elapsed when it was last stopped. */
	passedMilliseconds: v.pipe(v.number(), v.finite(), v.minValue(0)),
	/** When it was last started, since 1970; null while stopped. */
	startedAt: v.nullable(v.pipe(v.number(), v.finite()))
});

/** The elapsed time of a talk, as a value that needs no timer. */
export type TalkClock = v.InferOutput<typeof CLOCK>;

export const CLOCK_AT_ZERO: TalkClock = { passedMilliseconds: 0, startedAt: null };

export function elapsedMilliseconds({ passedMilliseconds, startedAt }: TalkClock, now: number) {
	// the computer's clock may be set back
	return passedMilliseconds + (startedAt === null ? 0 : Math.max(0, now - startedAt));
}

/** A computer that slept longer was not giving a talk. */
const LONGEST_SLEEP_MILLISECONDS = 12 * 3_600_000;
/** Clocks that are kept exact move by less. */
const SLACK_MILLISECONDS = 1000;

/**
 * The clock after the computer's own was corrected, as a hall's network does with one that is years
 * off: the elapsed time stays.
 * @param jumpMilliseconds how much further the computer's clock went than time did; a short jump
 * forward was sleep, which counts
 */
export function followCorrection(clock: TalkClock, jumpMilliseconds: number): TalkClock {
	const isCorrection =
		jumpMilliseconds < -SLACK_MILLISECONDS || jumpMilliseconds > LONGEST_SLEEP_MILLISECONDS;
	if (clock.startedAt === null || !isCorrection) return clock;
	return { ...clock, startedAt: clock.startedAt + jumpMilliseconds };
}

/**
 * Whether a clock starts automatically: it never ran, and the stage goes to another step, so that the
 * talk has started.
 */
export function startsItself(clock: TalkClock, stepBefore: string, step: string): boolean {
	const isUnused = clock.startedAt === null && clock.passedMilliseconds === 0;
	return isUnused && stepBefore !== '' && stepBefore !== step;
}

export function toggleClock(clock: TalkClock, now: number): TalkClock {
	return clock.startedAt === null
		? { ...clock, startedAt: now }
		: { passedMilliseconds: elapsedMilliseconds(clock, now), startedAt: null };
}

/** `4:05`, `1:02:09` */
export function formatElapsed(milliseconds: number): string {
	const seconds = Math.floor(milliseconds / 1000);
	const two = (number: number) => String(number).padStart(2, '0');
	const minutes = Math.floor(seconds / 60) % 60;
	const hours = Math.floor(seconds / 3600);
	const rest = two(seconds % 60);
	return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** The stored clock; at zero if there is none or it cannot be read. */
export function readClock(storage: BrowserStorage | null): TalkClock {
	const parsed = v.safeParse(
		v.pipe(v.string(), v.parseJson(), CLOCK),
		readStored(storage, CLOCK_KEY)
	);
	return parsed.success ? parsed.output : CLOCK_AT_ZERO;
}

export function writeClock(storage: BrowserStorage | null, clock: TalkClock): void {
	keep(storage, CLOCK_KEY, JSON.stringify(clock));
}

const MOST_MINUTES = 240;
/** Within this a talk is on time. */
const LEVEL_MILLISECONDS = 20_000;

/** The planned length in whole minutes, as typed or stored; null if there is none. */
export function parseMinutes(text: string): number | null {
	const minutes = Number(text);
	return /^\d{1,3}$/.test(text.trim()) && minutes > 0 && minutes <= MOST_MINUTES ? minutes : null;
}

export function readMinutes(storage: BrowserStorage | null): number | null {
	return parseMinutes(readStored(storage, MINUTES_KEY) ?? '');
}

export function keepMinutes(storage: BrowserStorage | null, minutes: number | null): void {
	keep(storage, MINUTES_KEY, minutes === null ? null : String(minutes));
}

/**
 * How far a talk is behind its plan.
 * @param plan milliseconds for each step
 * @param place the step shown, from 0
 * @returns milliseconds, negative if it is ahead; 0 if it is on time
 */
export function behindMilliseconds(
	plan: readonly number[],
	place: { index: number; elapsedMilliseconds: number }
): number {
	const begin = plan.slice(0, place.index).reduce((sum, each) => sum + each, 0);
	const end = begin + (plan[place.index] ?? 0);
	const { elapsedMilliseconds: now } = place;
	if (now > end + LEVEL_MILLISECONDS) return now - end;
	if (now < begin - LEVEL_MILLISECONDS) return now - begin;
	return 0;
}
