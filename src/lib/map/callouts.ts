import { Marker, type Map as MapLibreMap } from 'maplibre-gl';
import { calloutsOf } from '../core/data/story-index';
import type { Callout } from '../core/data/talk';
import type { ViewState } from '../core/domain/view-state';
import { CALLOUT_GAP_PX, CALLOUT_RADIUS_PX, CALLOUT_TEXT_PX } from '../layers/callout-look';
import type { MarkScale } from '../layers/model';
import './callouts.css';
import type { LabelBlocker } from './base/blockers';

/** Mean advance of a letter, as a share of the type's size. */
const LETTER = 0.56;

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

/** Room in which the map prints no name of its own. */
export function calloutBlockers(view: ViewState, { wordFactor }: MarkScale): LabelBlocker[] {
	return calloutsOf(view).map(({ lonLat, label }) => {
		const words = label.length * CALLOUT_TEXT_PX * LETTER + CALLOUT_GAP_PX;
		const widthPx = (2 * CALLOUT_RADIUS_PX + words) * wordFactor;
		return {
			lonLat,
			widthPx,
			heightPx: 2 * (CALLOUT_RADIUS_PX + 2) * wordFactor,
			offsetPx: [widthPx / 2 - CALLOUT_RADIUS_PX * wordFactor, 0]
		};
	});
}
