/** How long deck.gl continues after the last activity, for what it still loads. */
const AWAKE_MS = 1000;

/** Frames for deck.gl only while there is something to draw: its loop would keep an idle phone busy. */
export class FramesOnDemand {
	#next: FrameRequestCallback | null = null;
	#frame = 0;
	#awakeUntilMs = 0;

	/** Called by deck.gl's loop; a frame that is not needed yet waits for `wake`. */
	requestAnimationFrame = (next: FrameRequestCallback): number => {
		this.#next = next;
		this.#schedule();
		return 1;
	};

	cancelAnimationFrame = (): void => {
		cancelAnimationFrame(this.#frame);
		this.#frame = 0;
		this.#next = null;
	};

	/** Call when marks, camera or pointer have changed. */
	wake = (): void => {
		this.#awakeUntilMs = performance.now() + AWAKE_MS;
		this.#schedule();
	};

	#schedule(): void {
		if (!this.#next || this.#frame !== 0 || performance.now() > this.#awakeUntilMs) return;
		this.#frame = requestAnimationFrame((timeMs) => {
			const next = this.#next;
			this.#frame = 0;
			this.#next = null;
			next?.(timeMs);
		});
	}
}
