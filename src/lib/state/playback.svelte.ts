import { FIRST_YEAR, LAST_YEAR } from '../core/domain/years';

/** Seconds per year, from slow to fast. */
export const SPEEDS = [2.4, 1.2, 0.6] as const;
export type SecondsPerYear = (typeof SPEEDS)[number];

export interface Clock {
	setInterval(tick: () => void, milliseconds: number): unknown;
	clearInterval(timer: unknown): void;
}

/** Where the year is read and written; a View in the atlas. */
export interface YearOwner {
	readonly current: { readonly year: number };
	setYear(year: number): void;
}

/**
 * Steps through the years without drawing anything. At the last year it stops, or starts over when
 * `loop` is on; playing again from the last year starts over.
 */
export class Playback {
	playing = $state(false);
	loop = $state(false);
	secondsPerYear = $state<SecondsPerYear>(1.2);
	#timer: unknown = null;

	constructor(
		private owner: YearOwner,
		private clock: Clock = globalThis
	) {}

	play(): void {
		if (this.playing) return;
		if (this.owner.current.year >= LAST_YEAR) this.owner.setYear(FIRST_YEAR);
		this.playOn();
	}

	/** Plays from the current year, which is shown for its full time even if it is the last. */
	playOn(): void {
		if (this.playing) return;
		this.playing = true;
		this.#start();
	}

	pause(): void {
		this.playing = false;
		this.clock.clearInterval(this.#timer);
		this.#timer = null;
	}

	toggle(): void {
		if (this.playing) this.pause();
		else this.play();
	}

	/** One year forward or back; stops playing, because the user took over. */
	step(years: number): void {
		this.goTo(this.owner.current.year + years);
	}

	/** To a year that the user chose; stops playing. Can be passed to charts and lists unbound. */
	readonly goTo = (year: number): void => {
		this.pause();
		this.owner.setYear(year);
	};

	setSpeed(secondsPerYear: SecondsPerYear): void {
		this.secondsPerYear = secondsPerYear;
		if (!this.playing) return;
		this.clock.clearInterval(this.#timer);
		this.#start();
	}

	#start(): void {
		this.#timer = this.clock.setInterval(() => this.#tick(), this.secondsPerYear * 1000);
	}

	#tick(): void {
		const { year } = this.owner.current;
		if (year < LAST_YEAR) this.owner.setYear(year + 1);
		else if (this.loop) this.owner.setYear(FIRST_YEAR);
		else this.pause();
	}
}
