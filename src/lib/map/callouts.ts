import { Marker, type Map as MapLibreMap } from 'maplibre-gl';
import { calloutsOf } from '../core/data/story-index';
import type { Callout } from '../core/data/talk';
import type { ViewState } from '../core/domain/view-state';
import './callouts.css';

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

	update(map: MapLibreMap, view: ViewState): void {
		const callouts = calloutsOf(view);
		if (callouts === this.#shown || callouts.length + this.#shown.length === 0) return;
		this.#shown = callouts;
		this.#markers.forEach((marker) => marker.remove());
		this.#markers = callouts.map((callout) =>
			new Marker({ element: calloutElement(callout), anchor: 'center' })
				.setLngLat(callout.lonLat)
				.addTo(map)
		);
	}
}
