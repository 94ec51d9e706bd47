/** In a hidden tab no frame ever comes; the page starts all the same. */
const LONGEST_WAIT_MILLISECONDS = 300;

/**
 * Lets the browser paint the page before it starts to run: the prerendered HTML already holds the
 * figures and the still map, and starting would keep the first picture waiting.
 */
export function init(): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, LONGEST_WAIT_MILLISECONDS);
		requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
	});
}
