/** In a hidden tab no frame ever comes; the page starts all the same. */
const LONGEST_WAIT_MILLISECONDS = 300;

/**
 * Lets the browser paint the page before it starts to run: the prerendered HTML already holds the
 * figures and the still map, and starting would keep the first picture waiting.
 */
function painted(): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, LONGEST_WAIT_MILLISECONDS);
		requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
	});
}

/** An older edition of the data must be there before a page reads its tables. */
async function pinnedEdition(): Promise<void> {
	if (!location.href.includes('edition=')) return;
	const { takeEdition } = await import('$lib/state/take-edition');
	await takeEdition();
}

export async function init(): Promise<void> {
	await Promise.all([painted(), pinnedEdition()]);
}
