import type { Map as MapLibreMap } from 'maplibre-gl';
import { degreeTicks, type DegreeLabel } from '../layers/degree-ticks';
import type { Box } from '../layers/labels/box';

const SVG = 'http://www.w3.org/2000/svg';

/** Ticks every five degrees inside the map's edge, named below and on the right, as on a printed map. */
export class DegreeTicks {
	#svg = document.createElementNS(SVG, 'svg');
	#path = document.createElementNS(SVG, 'path');
	#labels = document.createElementNS(SVG, 'g');

	constructor(private map: MapLibreMap) {
		this.#svg.setAttribute('class', 'degree-ticks');
		this.#svg.setAttribute('aria-hidden', 'true');
		this.#svg.append(this.#path, this.#labels);
		map.getCanvasContainer().append(this.#svg);
	}

	/**
	 * @param size the map's own, as it was measured last
	 * @param taken where no degree is written, for something else stands there
	 */
	update(size: { widthPx: number; heightPx: number }, taken: readonly Box[]): void {
		// a turned or tilted map has no straight meridians to mark
		const isUpright = this.map.getBearing() === 0 && this.map.getPitch() === 0;
		this.#svg.style.display = isUpright ? '' : 'none';
		if (!isUpright) return;
		const place = (lonLat: [number, number]) => {
			const { x, y } = this.map.project(lonLat);
			return [x, y] as const;
		};
		const { d, labels } = degreeTicks(place, size, taken);
		this.#path.setAttribute('d', d);
		this.#labels.replaceChildren(...labels.map(labelElement));
	}

	destroy(): void {
		this.#svg.remove();
	}
}

function labelElement({ x, y, text, anchor }: DegreeLabel): Element {
	const element = document.createElementNS(SVG, 'text');
	element.setAttribute('x', String(x));
	element.setAttribute('y', String(y));
	element.setAttribute('text-anchor', anchor);
	element.textContent = text;
	return element;
}
