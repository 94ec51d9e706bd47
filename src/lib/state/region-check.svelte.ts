import { loadExplore } from '../data/explore/load';
import { regionBySlug } from '../data/explore/regions';
import type { View } from './view.svelte';

/**
 * Leaves out a region that the page's republic does not have, and says so like any part of a link
 * that was not understood: call once while a component is being set up. Which regions there are is
 * known only once their table is there, so this comes after the link was read.
 */
export function checkRegion(view: View): void {
	$effect(() => {
		const { region } = view.current;
		if (region === null) return;
		loadExplore().then(
			(tables) => {
				const { current } = view;
				if (current.region !== region) return;
				if (regionBySlug(tables, region)?.republic === current.republic) return;
				view.enter({ ...current, region: null }, [...view.ignored, 'region']);
			},
			// the panel that shows regions tells of the failure and tries again
			() => undefined
		);
	});
}
