/** Work pauses after this long: a fifth of a noticeable delay. */
export const SLICE_MILLISECONDS = 40;

/** Tests use their own. */
export const BROWSER_CLOCK = {
	now: () => performance.now(),
	pause: () => new Promise<void>((resolve) => setTimeout(resolve))
};

/**
 * Does long work in steps, with pauses in which the page can respond.
 * @param step returns false to stop
 * @returns whether all steps were done
 */
export async function inSlices(
	count: number,
	step: (index: number) => boolean,
	clock = BROWSER_CLOCK
): Promise<boolean> {
	let begun = clock.now();
	for (let index = 0; index < count; index++) {
		if (clock.now() - begun > SLICE_MILLISECONDS) {
			await clock.pause();
			begun = clock.now();
		}
		if (!step(index)) return false;
	}
	return true;
}
