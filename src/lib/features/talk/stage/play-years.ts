import { parsePathView } from '$lib/state/path-view';
import type { View } from '$lib/state/view.svelte';

/** Slow enough to follow a ribbon from year to year. */
const YEAR_MILLISECONDS = 600;

/** How long the map of a step plays before it rests; 0 if it does not play. */
export function getPlayMilliseconds({ link, play }: { link: string; play?: number }): number {
	const years = play === undefined ? 0 : parsePathView(link).year - play;
	return Math.max(0, years) * YEAR_MILLISECONDS;
}

/**
 * Plays the years up to the year of the view's step once; nothing if the user prefers reduced motion.
 * @param from the first year
 * @returns a function that stops it
 */
export function playYears(view: View, from: number): () => void {
	const { year: last, stage } = view.current;
	const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
	if (!stage || from >= last || isStill) return () => undefined;
	const show = (year: number) => view.enter({ ...view.current, year });
	show(from);
	const timer = setInterval(() => {
		const { year, stage: place } = view.current;
		// the map may be moved; leaving the step keeps the year
		const isHere = place?.step === stage.step && !place.isExploring;
		if (isHere) show(year + 1);
		if (!isHere || year + 1 >= last) clearInterval(timer);
	}, YEAR_MILLISECONDS);
	return () => clearInterval(timer);
}
