/** Times the steps of a build, for the one line that it prints at its end. */
export class StepTimes {
	// starts with the process: loading the code is the first step
	#startMs = 0;
	readonly #steps: string[] = [];

	/** Ends a step and starts the next. */
	end(name: string): void {
		const nowMs = performance.now();
		this.#steps.push(`${name} ${((nowMs - this.#startMs) / 1000).toFixed(1)} s`);
		this.#startMs = nowMs;
	}

	toString(): string {
		return this.#steps.join(', ');
	}
}
