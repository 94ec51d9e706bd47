import { findBrowserStorage, keep, readStored } from './browser-storage';

/** Percentages of the designed size: 20 px of 1080 are legible at 10 m, so little is smaller. */
export const LEAST_PERCENT = 80;
export const LARGEST_PERCENT = 150;
const STEP_PERCENT = 10;
const KEY = 'stage-text-percent';

const limit = (percent: number) => Math.min(LARGEST_PERCENT, Math.max(LEAST_PERCENT, percent));

/** The size of all text on stage, kept for the talk in this tab. */
class StageTextSize {
	#percent = $state(100);

	/** 100 is the size that the stage is designed for. */
	get percent(): number {
		return this.#percent;
	}

	get factor(): number {
		return this.#percent / 100;
	}

	/** Restores the size of this tab, once the page runs: before, all pages are the same. */
	restore(): void {
		const stored = Number(readStored(findBrowserStorage('sessionStorage'), KEY) ?? NaN);
		if (Number.isFinite(stored)) this.#percent = limit(stored);
	}

	/** Larger with 1, smaller with -1. @returns the new size in per cent */
	change(by: 1 | -1): number {
		this.#percent = limit(this.#percent + by * STEP_PERCENT);
		// a forbidden or full storage loses the size with the page, and no more
		keep(findBrowserStorage('sessionStorage'), KEY, String(this.#percent));
		return this.#percent;
	}
}

export const stageTextSize = new StageTextSize();
