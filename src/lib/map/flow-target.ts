import { layerEntry } from '../layers/catalog';
import { Marker, type Map as MapLibreMap } from 'maplibre-gl';
import { shownCountries } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import type { TargetWords } from '../layers/labels/target-words';
import type { MarkScale } from '../layers/model';
import { flowTargetBulgePx, flowTargetOf } from '../layers/students/flow-target';
import { html, svg } from './elements';
import './flow-target.css';
import { settleChildren } from './settle';

/** The dotted line on which flows end, "China" and the sum beyond it: no dot, no city. */
export class FlowTargetMark {
	#element = html('div', 'flow-target');
	#marker: Marker;

	constructor(map: MapLibreMap) {
		this.#marker = new Marker({ element: this.#element, anchor: 'center' })
			.setLngLat([0, 0])
			.addTo(map);
	}

	/**
	 * It stays when nothing lands: a gap is said here, not hidden.
	 * @param target where its words stand; null where they cannot be seen
	 */
	update(view: ViewState, scale: MarkScale, target: TargetWords | null): void {
		const shown = shownCountries(view);
		const flows = view.layers.some((id) => layerEntry(id).flows(view));
		const { lonLat, halfHeightPx } = flowTargetOf(shown, view.studentMeasure, scale);
		const { lng, lat } = this.#marker.getLngLat();
		if (lng !== lonLat[0] || lat !== lonLat[1]) this.#marker.setLngLat(lonLat);
		const parts: Element[] = [];
		if (flows) parts.push(dottedLine(halfHeightPx));
		if (target) parts.push(wordsElement(target));
		settleChildren(this.#element, parts);
	}

	destroy(): void {
		this.#marker.remove();
	}
}

function dottedLine(halfHeightPx: number): SVGSVGElement {
	// a quadratic curve bulges by half the distance of its control point
	const bulge = 2 * flowTargetBulgePx(0, halfHeightPx);
	const d = `M4 ${-halfHeightPx}Q${4 + bulge} 0 4 ${halfHeightPx}`;
	const height = halfHeightPx * 2;
	const box = { width: 30, height, viewBox: `-10 ${-halfHeightPx} 30 ${height}` };
	return svg('svg', { class: 'flow-target-line', ...box }, svg('path', { d }));
}

/** The words in the lines and at the place that the rule for all words of a map found for them. */
function wordsElement({ lines, anchor, offsetPx, end }: TargetWords): HTMLElement {
	const spans = lines.map(({ kind, text }) => {
		const line = html('span', `flow-target-${kind}`, text);
		if (end && kind === 'sum') line.dataset.end = end;
		return line;
	});
	const block = html('p', 'flow-target-words', ...spans);
	block.dataset.anchor = anchor;
	block.style.left = `${offsetPx[0]}px`;
	block.style.top = `${offsetPx[1]}px`;
	return block;
}
