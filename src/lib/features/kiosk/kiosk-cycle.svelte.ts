import { SPEEDS, type Clock, type Playback } from '$lib/state/playback.svelte';

/** Enough time to confirm that somebody is still there. */
const WARNING_SECONDS = 20;

/** A playback's clock that also returns the time, in ms. */
export interface KioskClock extends Clock {
	now(): number;
}

export const kioskClock: KioskClock = {
	setInterval: (tick, milliseconds) => setInterval(tick, milliseconds),
	clearInterval: (timer) => clearInterval(timer as ReturnType<typeof setInterval>),
	// the time of day may be set back
	now: () => performance.now()
};

/** What runs while nobody touches the screen. */
interface KioskLoop {
	/** Starts at the current view. */
	play(): void;
	/** Keeps the current view. */
	pause(): void;
}

/** Reading a step aloud takes less; the rest is for the map. */
const STEP_MILLISECONDS = 24_000;

/** The years, at the slowest speed; a visitor gets the default speed. */
export function loopOfYears(playback: Playback): KioskLoop {
	const [slowest, usual] = SPEEDS;
	return {
		play() {
			playback.pause();
			playback.loop = true;
			playback.setSpeed(slowest);
			playback.playOn();
		},
		pause() {
			playback.pause();
			playback.loop = false;
			playback.setSpeed(usual);
		}
	};
}

/**
 * The steps of a talk one by one, the first after the last.
 * @param owner `here` returns the step shown; undefined if there is none
 */
export function loopOfSteps(
	owner: {
		steps: () => readonly string[];
		here: () => string | undefined;
		show: (step: string) => void;
	},
	clock: Clock = kioskClock
): KioskLoop {
	let timer: unknown = null;
	function showNext(): void {
		const steps = owner.steps();
		const next = steps[(steps.indexOf(owner.here() ?? '') + 1) % steps.length];
		if (next !== undefined) owner.show(next);
	}
	function pause(): void {
		clock.clearInterval(timer);
		timer = null;
	}
	return {
		play() {
			pause();
			timer = clock.setInterval(showNext, STEP_MILLISECONDS);
		},
		pause
	};
}

/** Loops until it is touched, waits until it is idle, and starts over. */
export class KioskCycle {
	/** The loop, a visit, or the last seconds of one. */
	phase = $state<'looping' | 'visited' | 'leaving'>('looping');
	/** Until it starts over; only valid while `leaving`. */
	secondsLeft = $state(0);
	#touchedAt = 0;
	/** None during the loop, which has its own. */
	#timer: unknown = null;

	/** @param returnToStart shows the start as if it had just been opened */
	constructor(
		private loop: KioskLoop,
		private returnToStart: () => Promise<void>,
		private idleSeconds: number,
		private clock: KioskClock = kioskClock
	) {}

	start(): void {
		this.phase = 'looping';
		this.loop.play();
	}

	/** A visitor did something. */
	touch(): void {
		this.#touchedAt = this.clock.now();
		if (this.#timer === null) {
			this.loop.pause();
			this.#timer = this.clock.setInterval(() => this.#tick(), 1000);
		}
		this.phase = 'visited';
	}

	/** Stops for good. */
	stop(): void {
		this.#stopTimer();
		this.loop.pause();
	}

	#stopTimer(): void {
		this.clock.clearInterval(this.#timer);
		this.#timer = null;
	}

	#tick(): void {
		const idle = (this.clock.now() - this.#touchedAt) / 1000;
		const left = Math.ceil(this.idleSeconds - idle);
		if (left <= 0) void this.#startOver();
		else if (left <= WARNING_SECONDS) {
			this.phase = 'leaving';
			this.secondsLeft = left;
		}
	}

	async #startOver(): Promise<void> {
		this.#stopTimer();
		this.phase = 'looping';
		const touchedAt = this.#touchedAt;
		await this.returnToStart();
		// touched while returning
		if (touchedAt === this.#touchedAt) this.loop.play();
	}
}
