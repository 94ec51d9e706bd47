class StagePart {
	/** The step shown in parts; all others are shown whole. */
	#step = $state('');
	/** Parts shown, from 1. */
	#shown = $state(1);

	/** The number of parts shown; Infinity for all. */
	getShown(step: string): number {
		return this.#step === step ? this.#shown : Infinity;
	}

	/** Shows the first part of a step. */
	begin(step: string): void {
		[this.#step, this.#shown] = [step, 1];
	}

	/** Shows all steps whole. */
	end(): void {
		this.#step = '';
	}

	/** Shows one part more or fewer. @param parts of the step @returns false if there is none */
	turn(step: string, parts: number, by: 1 | -1): boolean {
		if (this.#step !== step) return false;
		const next = this.#shown + by;
		if (next < 1 || next > parts) return false;
		this.#shown = next;
		return true;
	}
}

export const stagePart = new StagePart();
