/** How far a step has come that is built part by part. */
class StagePart {
	/** The step that is being built; any other stands there whole. */
	#step = $state('');
	/** Parts shown, from 1. */
	#shown = $state(1);

	/** How many parts of a step are shown; Infinity for all. */
	shownOf(step: string): number {
		return this.#step === step ? this.#shown : Infinity;
	}

	/** Comes to a step from the one before it: its first part. */
	begin(step: string): void {
		[this.#step, this.#shown] = [step, 1];
	}

	/** Leaves the building: whatever comes next stands there whole. */
	end(): void {
		this.#step = '';
	}

	/**
	 * Shows one part more or fewer.
	 * @param parts of the step
	 * @returns false where there is none: the talk goes on to another step
	 */
	turn(step: string, parts: number, by: 1 | -1): boolean {
		if (this.#step !== step) return false;
		const next = this.#shown + by;
		if (next < 1 || next > parts) return false;
		this.#shown = next;
		return true;
	}
}

export const stagePart = new StagePart();
