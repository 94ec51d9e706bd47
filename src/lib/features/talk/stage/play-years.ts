import type { View } from '$lib/state/view.svelte';

/** Long enough that the eye follows a ribbon from one year to the next. */
const YEAR_MILLISECONDS = 600;

/**
 * Plays the years of the step that a view is on once, up to the step's own, where it rests. Where
 * motion is not wanted nothing plays: the step stands at its year.
 * @param from its first year
 * @returns what ends the playing where it is
 */
export function playYears(view: View, from: number): () => void {
	const { year: last, stage } = view.current;
	const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
	if (!stage || from >= last || isStill) return () => undefined;
	const show = (year: number) => view.enter({ ...view.current, year });
	show(from);
	const timer = setInterval(() => {
		const { year, stage: place } = view.current;
		// the map may be moved meanwhile; whoever leaves the step takes the year along
		const isHere = place?.step === stage.step && !place.isExploring;
		if (isHere) show(year + 1);
		if (!isHere || year + 1 >= last) clearInterval(timer);
	}, YEAR_MILLISECONDS);
	return () => clearInterval(timer);
}
