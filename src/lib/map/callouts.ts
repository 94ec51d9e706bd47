import { Marker, type Map as MapLibreMap } from 'maplibre-gl';
import { calloutsOf } from '../core/data/story-index';
import type { Callout } from '../core/data/talk';
import type { LonLat } from '../core/domain/geography';
import type { ViewState } from '../core/domain/view-state';
import { placeCallouts } from '../layers/labels/place-callouts';
import type { MarkScale } from '../layers/model';
import './callouts.css';
import { settleAttribute } from './settle';

function calloutElement({ label }: Callout): HTMLElement {
	const element = document.createElement('div');
	element.className = 'callout';
	const words = document.createElement('span');
	words.textContent = label;
	element.append(words);
	return element;
}

/** The places that a step of a talk rings and names. */
export class CalloutMarks {
	#markers: Marker[] = [];
	#shown: readonly Callout[] = [];

	constructor(private map: MapLibreMap) {}

	/** @param place pixels from the map's corner: a name at its edge stands before its ring */
	update(
		view: ViewState,
		place: (lonLat: LonLat) => readonly [number, number],
		mapWidthPx: number,
		scale: MarkScale
	): void {
		const callouts = calloutsOf(view);
		if (callouts.length + this.#shown.length === 0) return;
		if (callouts !== this.#shown) this.#show(callouts);
		placeCallouts(callouts, place, mapWidthPx, scale).forEach(({ anchor }, index) =>
			settleAttribute(this.#markers[index]!.getElement(), 'data-anchor', anchor)
		);
	}

	#show(callouts: readonly Callout[]): void {
		this.#shown = callouts;
		this.destroy();
		this.#markers = callouts.map((callout) =>
			new Marker({ element: calloutElement(callout), anchor: 'center' })
				.setLngLat(callout.lonLat)
				.addTo(this.map)
		);
	}

	destroy(): void {
		this.#markers.forEach((marker) => marker.remove());
	}
}
