import { Marker, type Map as MapLibreMap } from 'maplibre-gl';
import { calloutsOf } from '../core/data/story-index';
import type { Callout, ViewState } from '../core/domain/view-state';
import { litPlaces, placeCallouts, SHADE } from '../layers/labels/place-callouts';
import type { MarkScale } from '../layers/model';
import './callouts.css';
import { placeOn } from './frame';
import { html } from './elements';
import { settleAttribute } from './settle';

/** The places that a step of a talk rings and names. */
export class CalloutMarks {
	#markers: Marker[] = [];
	#shown: readonly Callout[] = [];
	#shade = html('div', 'callout-shade');
	#scale: MarkScale | null = null;

	constructor(private map: MapLibreMap) {
		this.#shade.style.setProperty('--shade', String(SHADE));
		map.on('move', () => this.#dim());
	}

	/** @param mapWidthPx a name at the map's right edge is before its ring */
	update(view: ViewState, mapWidthPx: number, scale: MarkScale): void {
		const callouts = calloutsOf(view);
		if (callouts.length + this.#shown.length === 0) return;
		if (callouts !== this.#shown) this.#show(callouts);
		this.#scale = scale;
		this.#dim();
		const placed = placeCallouts(callouts, placeOn(this.map), mapWidthPx, scale);
		placed.forEach(({ anchor, x, labelX }, index) => {
			const element = this.#markers[index]!.getElement();
			settleAttribute(element, 'data-anchor', anchor);
			element.style.setProperty('--shift', `${labelX - x}px`);
		});
	}

	#show(callouts: readonly Callout[]): void {
		this.#shown = callouts;
		this.destroy();
		this.#markers = callouts.map(({ label, lonLat }) =>
			new Marker({ element: html('div', 'callout', html('span', '', label)), anchor: 'center' })
				.setLngLat(lonLat)
				.addTo(this.map)
		);
	}

	/** The rest of the map, if a step highlights a place; it moves with the map. */
	#dim(): void {
		const lit = this.#scale ? litPlaces(this.#shown, placeOn(this.map), this.#scale) : [];
		if (lit.length === 0) return this.#shade.remove();
		if (!this.#shade.isConnected) this.map.getCanvasContainer().append(this.#shade);
		this.#shade.style.maskImage = lit
			.map(
				({ x, y, radiusPx }) =>
					`radial-gradient(circle ${radiusPx}px at ${x}px ${y}px, transparent 60%, #000)`
			)
			.join();
	}

	destroy(): void {
		this.#shade.remove();
		this.#markers.forEach((marker) => marker.remove());
	}
}
