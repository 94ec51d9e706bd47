import { onMount } from 'svelte';
import { isOnStage } from '$lib/core/domain/subject';
import { afterPaint } from '$lib/core/site/after-paint';
import { whenStarted } from '$lib/core/site/sent-parts';
import { needsDetail } from '$lib/layers/catalog';
import type { View } from '$lib/state/view.svelte';
import { loadDetail } from '$lib/text/load-detail';
import { start } from '$lib/ui/lazy/start.svelte';

/** Each takes a slow phone a tenth of a second. */
const PIECES = ['ground', 'marks', 'words'] as const;

/**
 * A page that was sent has its maps: its own one is drawn after all that answers the reader, in pieces with a
 * paint between them.
 */
export class OwnPicture {
	/** The last piece drawn. */
	drawnTo = $state<(typeof PIECES)[number] | undefined>(start.isDone ? 'words' : undefined);

	/** Until then the maps that were sent are shown. */
	get isWhole(): boolean {
		return this.drawnTo === 'words';
	}

	/** Call while initialising. */
	constructor(view: View) {
		const draw = () => {
			const drawn = PIECES.findIndex((piece) => piece === this.drawnTo);
			this.drawnTo = PIECES[drawn + 1];
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
