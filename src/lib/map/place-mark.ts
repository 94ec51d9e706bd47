import { Marker, type Map as MapLibreMap } from 'maplibre-gl';
import type { Selection } from '../core/domain/layers';
import type { ViewState } from '../core/domain/view-state';
import { loadMarkedPlace } from '../layers/load-marked-place';
import { coreMarkedPlace, shiftMarked } from '../layers/marked-place';
import type { MarkedPlace, ShiftedPlace } from '../layers/marked-place';
import type { MarkScale } from '../layers/model';
import { html } from './elements';
import './place-mark.css';

const keyOf = (selection: Selection | null) => selection && `${selection.kind}:${selection.id}`;

/** A ring and a name at the place of the selection or the event. */
export class PlaceMark {
	#marker: Marker | null = null;
	#drawn: string | null = null;
	#isGone = false;
	/** For items that are not in the core tables: loaded when one of them is selected. */
	#loaded: { key: string | null; marked: MarkedPlace | null } = { key: null, marked: null };

	/** @param onfound called when the place of an item has been loaded */
	constructor(
		private map: MapLibreMap,
		private onfound: () => void
	) {}

	/** @returns the marked place */
	update(view: ViewState, scale: MarkScale): ShiftedPlace | null {
		const { selection } = view;
		const marked = coreMarkedPlace(selection) ?? this.#later(selection);
		const shifted = marked && shiftMarked(marked, { view, zoom: this.map.getZoom(), scale });
		this.#mark(shifted);
		return shifted;
	}

	#later(selection: Selection | null): MarkedPlace | null {
		const key = keyOf(selection);
		if (key === null) return null;
		if (key === this.#loaded.key) return this.#loaded.marked;
		this.#loaded = { key, marked: null };
		loadMarkedPlace(selection).then(
			(marked) => {
				if (this.#loaded.key !== key) return;
				this.#loaded = { key, marked };
				if (marked && !this.#isGone) this.onfound();
			},
			// the card requests the same tables, and reports a failure
			() => {
				if (this.#loaded.key === key) this.#loaded = { key: null, marked: null };
			}
		);
		return null;
	}

	#mark(marked: ShiftedPlace | null): void {
		if (keyOf(marked) !== this.#drawn) {
			this.#marker?.remove();
			this.#marker = null;
			this.#drawn = keyOf(marked);
			if (!marked) return;
			const element = html('div', 'place-mark', html('span', '', marked.name));
			this.#marker = new Marker({ element, anchor: 'center' })
				.setLngLat(marked.lonLat)
				.addTo(this.map);
		}
		if (marked) this.#marker?.setOffset([...marked.shift]);
	}

	destroy(): void {
		this.#isGone = true;
		this.#marker?.remove();
	}
}
