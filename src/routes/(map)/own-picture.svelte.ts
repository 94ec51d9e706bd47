import { onMount } from 'svelte';
import { isOnStage } from '$lib/core/domain/subject';
import { afterPaint } from '$lib/core/site/after-paint';
import { whenStarted } from '$lib/core/site/sent-parts';
import { needsDetail } from '$lib/layers/catalog';
import type { View } from '$lib/state/view.svelte';
import { loadDetail } from '$lib/text/load-detail';
import { start } from '$lib/ui/lazy/start.svelte';

/** Its ground, its marks, its words: each takes a slow phone a tenth of a second. */
const ALL_PIECES = 3;

/**
 * A page that was sent has its maps: its own one is drawn after all that answers the reader, in pieces with a
 * paint between them.
 */
export class OwnPicture {
	/** Drawn so far, of three. */
	pieces = $state(start.isDone ? ALL_PIECES : 0);

	/** Until then the maps that were sent are shown. */
	get isWhole(): boolean {
		return this.pieces === ALL_PIECES;
	}

	/** Call while initialising. */
	constructor(view: View) {
		const draw = () => {
			this.pieces += 1;
			if (!this.isWhole) afterPaint(draw);
		};
		const begin = () => void afterPaint(draw);
		onMount(() => {
			if (this.isWhole) return;
			whenStarted(() => {
				// the picture of such a step was sent with the marks of its tables: without them they would vanish
				if (isOnStage(view.current) && needsDetail(view.current)) loadDetail().then(begin, begin);
				else begin();
			});
		});
	}
}
