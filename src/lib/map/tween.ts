import { easeMove, YEAR_MOVE_SECONDS } from '../core/domain/year-move';

const TWEEN_MILLISECONDS = YEAR_MOVE_SECONDS * 1000;

/** The time that the map shows: follows the year in a short tween, then requests no frame. */
export class Tween {
	#from: number;
	#to: number;
	#startedAt = 0;
	#frame = 0;

	constructor(
		year: number,
		private draw: (time: number) => void
	) {
		this.#from = this.#to = year;
	}

	/** The time to draw now, in years. */
	get time(): number {
		return this.#frame === 0 ? this.#to : this.#at(performance.now());
	}

	#at(now: number): number {
		const share = (now - this.#startedAt) / TWEEN_MILLISECONDS;
		return this.#from + (this.#to - this.#from) * easeMove(share);
	}

	/** Moves to a year, or cuts to it with reduced motion. */
	moveTo(year: number, cut: boolean): void {
		if (year === this.#to) return;
		this.#from = this.time;
		this.#to = year;
		this.stop();
		if (cut) {
			this.draw(year);
			return;
		}
		this.#startedAt = performance.now();
		const step = (now: number) => {
			const done = now - this.#startedAt >= TWEEN_MILLISECONDS;
			this.#frame = done ? 0 : requestAnimationFrame(step);
			this.draw(done ? this.#to : this.#at(now));
		};
		this.#frame = requestAnimationFrame(step);
	}

	stop(): void {
		cancelAnimationFrame(this.#frame);
		this.#frame = 0;
	}
}
