import { SPEEDS, type Playback } from '$lib/state/playback.svelte';

/** Enough time to confirm that somebody is still there. */
const WARNING_SECONDS = 20;
/** Reading a step aloud takes less; the rest is for the map. */
const STEP_MILLISECONDS = 24_000;

/** What runs while nobody touches the screen. */
interface KioskLoop {
	/** Starts at the current view. */
	play(): void;
	/** Keeps the current view. */
	pause(): void;
}

/** The years, at the slowest speed; a visitor gets the default speed. */
export function createYearLoop(playback: Playback): KioskLoop {
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

/** The steps of a talk one by one. @param showNext shows the first after the last */
export function createStepLoop(showNext: () => void): KioskLoop {
	let timer: ReturnType<typeof setInterval> | undefined;
	const pause = () => clearInterval(timer);
	return {
		play() {
			pause();
			timer = setInterval(showNext, STEP_MILLISECONDS);
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
	#timer: ReturnType<typeof setInterval> | null = null;

	/** @param returnToStart shows the start as if it had just been opened */
	constructor(
		private loop: KioskLoop,
		private returnToStart: () => Promise<void>,
		private idleSeconds: number
	) {}

	/** @returns true if this touch of a visitor has ended the loop */
	touch(): boolean {
		const wasLooping = this.phase === 'looping';
		// the time of day may be set back
		this.#touchedAt = performance.now();
		this.phase = 'visited';
		if (this.#timer === null) {
			this.loop.pause();
			this.#timer = setInterval(() => this.#tick(), 1000);
		}
		return wasLooping;
	}

	/** Stops for good. */
	stop(): void {
		this.#stopTimer();
		this.loop.pause();
	}

	#stopTimer(): void {
		if (this.#timer !== null) clearInterval(this.#timer);
		this.#timer = null;
	}

	#tick(): void {
		const idle = (performance.now() - this.#touchedAt) / 1000;
		this.secondsLeft = Math.ceil(this.idleSeconds - idle);
		if (this.secondsLeft <= 0) void this.#startOver();
		else if (this.secondsLeft <= WARNING_SECONDS) this.phase = 'leaving';
	}

	async #startOver(): Promise<void> {
		this.#stopTimer();
		this.phase = 'looping';
		await this.returnToStart();
		// it may have been touched while returning
		if (this.phase === 'looping') this.loop.play();
	}
}
