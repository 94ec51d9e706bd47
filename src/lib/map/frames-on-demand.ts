import type { Map as MapLibreMap } from 'maplibre-gl';

const POINTER = ['pointermove', 'pointerdown', 'pointerleave'] as const;

/** How long deck.gl continues after the last activity, for what it still loads. */
const AWAKE_MS = 1000;

/** Frames for deck.gl only while there is something to draw: its loop would keep an idle phone busy. */
export class FramesOnDemand {
	#next: FrameRequestCallback | null = null;
	#frame = 0;
	#awakeUntilMs = 0;
	#end = new AbortController();

	/**
	 * Wakes with the camera, and with the pointer: deck.gl finds the mark under it in its next frame. A
	 * frame of a map at rest, such as one with the borders of another year, is followed by one.
	 */
	follow(map: MapLibreMap, container: HTMLElement): void {
		map.on('move', this.wake);
		map.on('render', () => this.once());
		for (const type of POINTER)
			container.addEventListener(type, this.wake, { passive: true, signal: this.#end.signal });
	}

	destroy(): void {
		this.#end.abort();
	}

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

	/** Call when marks have changed in more than their time. */
	wake = (): void => {
		this.#awakeUntilMs = performance.now() + AWAKE_MS;
		this.#schedule();
	};

	/** Call when only the time of marks has changed: one frame draws it, and nothing loads. */
	once(): void {
		this.#schedule(true);
	}

	#schedule(isDue = performance.now() <= this.#awakeUntilMs): void {
		if (!this.#next || this.#frame !== 0 || !isDue) return;
		this.#frame = requestAnimationFrame((timeMs) => {
			const next = this.#next;
			this.#frame = 0;
			this.#next = null;
			next?.(timeMs);
		});
	}
}
