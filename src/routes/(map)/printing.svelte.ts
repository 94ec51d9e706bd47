import { flushSync } from 'svelte';
import { on } from 'svelte/events';
import { fetchSiteFile } from '$lib/core/site/assets';
import { CLOSE_ZOOM } from '$lib/core/data/courses';
import { loadClosePictureOnce } from '$lib/picture/ground/load-close-picture';
import type { View } from '$lib/state/view.svelte';

/** Paper has the static map, also where the live one is on the screen. */
export class Printing {
	isNow = $state(false);

	/** @param isLive whether the live map is on the screen. Call it while a component is made. */
	constructor(view: View, isLive: () => boolean) {
		// the sheet of a near map does not wait for files
		$effect(() => {
			if (!isLive() || (view.current.camera?.zoom ?? 0) < CLOSE_ZOOM) return;
			loadClosePictureOnce(fetchSiteFile).catch(() => undefined);
		});
		const print = (isNow: boolean) => flushSync(() => (this.isNow = isNow));
		$effect(() => on(window, 'beforeprint', () => print(true)));
		$effect(() => on(window, 'afterprint', () => print(false)));
	}
}
