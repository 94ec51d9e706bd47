import { frameLiveView, getDeskMapSize, type StaticSize } from '$lib/picture/map-frame';
import type { View } from '$lib/state/view.svelte';

/** The zoom at which a page frames its map; before it is in a browser, that of a desk. */
export class MapZoom {
	#size = $state.raw<StaticSize | null>(null);
	readonly value = $derived.by(() => {
		const { current } = this.view;
		return frameLiveView(current, this.#size ?? getDeskMapSize(current)).zoom;
	});

	/** Call while initialising. @param getBox of the map */
	constructor(
		private view: View,
		getBox: () => HTMLElement | undefined
	) {
		$effect(() => {
			const box = getBox();
			if (!box) return;
			const observer = new ResizeObserver(() => {
				const { clientWidth: widthPx, clientHeight: heightPx } = box;
				this.#size = widthPx > 0 && heightPx > 0 ? { widthPx, heightPx } : null;
			});
			observer.observe(box);
			return () => observer.disconnect();
		});
	}
}
