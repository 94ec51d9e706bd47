import { Marker, type Map as MapLibreMap } from 'maplibre-gl';
import { calloutsOf } from '../core/data/story-index';
import type { LonLat } from '../core/domain/geography';
import type { Selection } from '../core/domain/layers';
import type { Callout, ViewState } from '../core/domain/view-state';
import { litPlaces, placeCallouts, SHADE } from '../layers/labels/place-callouts';
import { loadMarkedPlace } from '../layers/load-marked-place';
import { coreMarkedPlace, shiftMarked } from '../layers/marked-place';
import type { MarkedPlace, ShiftedPlace } from '../layers/marked-place';
import type { MarkScale } from '../layers/model';
import { html } from './elements';
import { placeOn } from './frame';
import './rings.css';
import { settleAttribute } from './settle';

/** A ring and its name at a place. */
function addRing(map: MapLibreMap, className: string, name: string, lonLat: LonLat): Marker {
	const element = html('div', className, html('span', '', name));
	return new Marker({ element, anchor: 'center' }).setLngLat(lonLat).addTo(map);
}

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
			addRing(this.map, 'callout', label, lonLat)
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
			this.#marker = addRing(this.map, 'place-mark', marked.name, marked.lonLat);
		}
		if (marked) this.#marker?.setOffset([...marked.shift]);
	}

	destroy(): void {
		this.#isGone = true;
		this.#marker?.remove();
	}
}
