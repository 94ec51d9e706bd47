import { Marker, type Map as MapLibreMap } from 'maplibre-gl';
import { loadDetail } from '../core/data/atlas';
import type { DetailTables } from '../core/data/types';
import type { ViewState } from '../core/domain/view-state';
import { selectedEvent, type EventPlace } from '../layers/selected-event';
import './event-mark.css';

/** A ring and a name where the selected event took place. */
export class EventMark {
	#marker: Marker | null = null;
	#id = '';
	#view: ViewState | null = null;
	/** Of events that are not on the timeline: loaded when one of them is selected. */
	#detail: DetailTables | null = null;

	/** @param onfound called when the place of an event has been loaded */
	constructor(
		private map: MapLibreMap,
		private onfound: () => void
	) {}

	/** @returns what is marked now */
	update(view: ViewState): EventPlace | null {
		this.#view = view;
		const event = selectedEvent(view, this.#detail);
		this.#mark(event);
		if (!event && view.selection?.kind === 'event' && !this.#detail) this.#load();
		return event;
	}

	#load(): void {
		loadDetail().then(
			(detail) => {
				this.#detail = detail;
				if (this.#view) this.onfound();
			},
			// the card asks for the same tables, and says so where they do not load
			() => undefined
		);
	}

	#mark(event: EventPlace | null): void {
		if ((event?.id ?? '') === this.#id) return;
		this.#marker?.remove();
		this.#marker = null;
		this.#id = event?.id ?? '';
		if (!event) return;
		const element = document.createElement('div');
		element.className = 'event-mark';
		const name = document.createElement('span');
		name.textContent = event.place;
		element.append(name);
		this.#marker = new Marker({ element, anchor: 'center' })
			.setLngLat(event.lonLat)
			.addTo(this.map);
	}

	destroy(): void {
		this.#view = null;
		this.#marker?.remove();
	}
}
