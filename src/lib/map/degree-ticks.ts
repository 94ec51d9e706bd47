import type { Map as MapLibreMap } from 'maplibre-gl';
import { degreeTicks } from '../layers/degree-ticks';
import type { Box } from '../layers/labels/box';
import { svg } from './elements';
import { placeOn } from './frame';

/** Ticks every five degrees inside the map's edge, labelled below and on the right. */
export class DegreeTicks {
	#path = svg('path', {});
	#labels = svg('g', {});
	#svg = svg('svg', { class: 'degree-ticks', 'aria-hidden': 'true' }, this.#path, this.#labels);

	constructor(private map: MapLibreMap) {
		map.getCanvasContainer().append(this.#svg);
	}

	/**
	 * @param size the map's own, as last measured
	 * @param taken boxes of other content, where no degree is labelled
	 */
	update(size: { widthPx: number; heightPx: number }, taken: readonly Box[]): void {
		// a turned or tilted map has no straight meridians to mark
		const isUpright = this.map.getBearing() === 0 && this.map.getPitch() === 0;
		this.#svg.style.display = isUpright ? '' : 'none';
		if (!isUpright) return;
		const { d, labels } = degreeTicks(placeOn(this.map), size, taken);
		this.#path.setAttribute('d', d);
		this.#labels.replaceChildren(
			...labels.map(({ x, y, text, anchor }) => svg('text', { x, y, 'text-anchor': anchor }, text))
		);
	}

	destroy(): void {
		this.#svg.remove();
	}
}
