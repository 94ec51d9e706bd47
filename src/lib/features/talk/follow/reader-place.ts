/** Where a reader is in a talk that is followed live. */
export interface ReaderPlace {
	/** The step's number, from 1. */
	getNumber: (step: string) => number;
	goTo: (step: string) => void;
	/** Whether the reader has gone elsewhere since `goTo` of this step. */
	hasLeft: (step: string) => boolean;
}

/** A finger that rests on the page moves it a little. */
const SLIGHT_PX = 48;
const ACTS = ['pointerdown', 'touchmove', 'wheel', 'keydown'] as const;

const measureTop = (step: string): number | undefined =>
	document.getElementById(step)?.getBoundingClientRect().top;

/**
 * The reader's place in an article with an element per step. Only what a reader does counts as leaving:
 * a turned phone moves the text too.
 * @returns the place, and `close`, which ends listening to the reader
 */
export function watchArticlePlace(
	steps: readonly { id: string }[]
): ReaderPlace & { close: () => void } {
	let placedTopPx: number | undefined;
	let hasActed = false;
	const act = () => (hasActed = true);
	for (const type of ACTS) addEventListener(type, act, { passive: true });
	return {
		getNumber: (step) => steps.findIndex(({ id }) => id === step) + 1,
		goTo(step) {
			document.getElementById(step)?.scrollIntoView();
			placedTopPx = measureTop(step);
			hasActed = false;
		},
		hasLeft(step) {
			const topPx = measureTop(step);
			if (!hasActed || topPx === undefined || placedTopPx === undefined) return false;
			return Math.abs(topPx - placedTopPx) > SLIGHT_PX;
		},
		close() {
			for (const type of ACTS) removeEventListener(type, act);
		}
	};
}
