import { Marker, type Map as MapLibreMap } from 'maplibre-gl';
import type { DetailTables } from '../core/data/types';
import type { ViewState } from '../core/domain/view-state';
import { selectedEvent } from '../layers/selected-event';

/** A ring and a name where the selected event took place. */
export class EventMark {
	#marker: Marker | null = null;
	#id = '';

	constructor(private map: MapLibreMap) {}

	update(view: ViewState, detail: DetailTables | null): void {
		const event = selectedEvent(view, detail);
		if ((event?.id ?? '') === this.#id) return;
		this.destroy();
		if (!event) return;
		const element = document.createElement('div');
		element.className = 'event-mark';
		const name = document.createElement('span');
		name.textContent = event.place;
		element.append(name);
		this.#marker = new Marker({ element, anchor: 'center' })
			.setLngLat(event.lonLat)
			.addTo(this.map);
		this.#id = event.id;
	}

	destroy(): void {
		this.#marker?.remove();
		this.#marker = null;
		this.#id = '';
	}
}
