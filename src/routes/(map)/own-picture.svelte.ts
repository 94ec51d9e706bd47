import { onMount } from 'svelte';
import { isOnStage } from '$lib/core/domain/subject';
import { afterPaint } from '$lib/core/site/after-paint';
import { needsDetail } from '$lib/layers/catalog';
import type { View } from '$lib/state/view.svelte';
import { loadDetail } from '$lib/text/load-detail';
import { start } from '$lib/ui/lazy/start.svelte';

/** A page that was sent has its maps: its own one is drawn after all that answers the reader. */
export class OwnPicture {
	isDue = $state(start.isDone);

	/** Call while initialising. */
	constructor(view: View) {
		const draw = () => afterPaint(() => (this.isDue = true));
		onMount(() => {
			if (!isOnStage(view.current) || !needsDetail(view.current)) return draw();
			// the picture of such a step was sent with the marks of its tables: without them they would vanish
			loadDetail().then(draw, draw);
			return undefined;
		});
	}
}
