/** How long work goes on before the page may do something else: a fifth of what a reader would notice. */
export const SLICE_MILLISECONDS = 40;

/** Of the browser; a test counts on its own. */
export const BROWSER_CLOCK = {
	now: () => performance.now(),
	pause: () => new Promise<void>((resolve) => setTimeout(resolve))
};

/**
 * Does a long work piece by piece, with a pause for the page after each slice.
 * @param step does one piece; false ends the work
 * @returns whether all of it was done
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
