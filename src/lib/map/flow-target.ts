import { layerEntry } from '../layers/catalog';
import { isAboutStudents } from '../layers/students/drawn';
import { Marker, type Map as MapLibreMap } from 'maplibre-gl';
import { joinClauses } from '../core/domain/lists';
import { isTightFrame, shownCountries } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import { isPhoneScale } from '../layers/label-layout';
import type { MarkScale } from '../layers/model';
import { describeFlowTarget } from '../layers/students/describe';
import { flowTargetBulgePx, flowTargetOf } from '../layers/students/flow-target';
import { settleAttribute, settleChildren } from './settle';

const SVG = 'http://www.w3.org/2000/svg';

/** The dotted line on which flows end, "China" and the sum beyond it: no dot, no city. */
export class FlowTargetMark {
	#element = document.createElement('div');
	#marker: Marker;

	constructor(map: MapLibreMap) {
		this.#element.className = 'flow-target';
		this.#marker = new Marker({ element: this.#element, anchor: 'center' })
			.setLngLat([0, 0])
			.addTo(map);
	}

	/** It stays when nothing lands: a gap is said here, not hidden. */
	update(view: ViewState, scale: MarkScale): void {
		const shown = shownCountries(view);
		const flows = view.layers.some((id) => layerEntry(id).flows);
		const { lonLat, halfHeightPx } = flowTargetOf(shown, view.studentMeasure, scale);
		const { lng, lat } = this.#marker.getLngLat();
		if (lng !== lonLat[0] || lat !== lonLat[1]) this.#marker.setLngLat(lonLat);
		settleAttribute(this.#element, 'data-single', isTightFrame(view));
		this.#element.style.setProperty('--half-height', `${halfHeightPx}px`);
		const parts: Element[] = [];
		if (flows) parts.push(dottedLine(halfHeightPx));
		parts.push(this.#words(view, isPhoneScale(scale)));
		settleChildren(this.#element, parts);
	}

	#words(view: ViewState, phone: boolean): HTMLElement {
		const { name, text, quality, captions, end } = describeFlowTarget(view);
		const block = document.createElement('p');
		block.className = 'flow-target-words';
		const add = (className: string, content: string) => {
			if (content === '') return;
			const span = document.createElement('span');
			span.className = className;
			span.textContent = content;
			if (end && className === 'flow-target-sum') span.dataset.end = end;
			block.append(span);
		};
		add('flow-target-name', name);
		if (isAboutStudents(view)) {
			add(quality === 'none' ? 'flow-target-gap' : 'flow-target-sum', text);
			if (!phone) add('flow-target-caption', joinClauses(captions));
		}
		return block;
	}

	destroy(): void {
		this.#marker.remove();
	}
}

function dottedLine(halfHeightPx: number): SVGSVGElement {
	const svg = document.createElementNS(SVG, 'svg');
	svg.setAttribute('class', 'flow-target-line');
	svg.setAttribute('width', '30');
	svg.setAttribute('height', String(halfHeightPx * 2));
	svg.setAttribute('viewBox', `-10 ${-halfHeightPx} 30 ${halfHeightPx * 2}`);
	const path = document.createElementNS(SVG, 'path');
	// a quadratic curve bulges by half the distance of its control point
	const bulge = 2 * flowTargetBulgePx(0, halfHeightPx);
	path.setAttribute('d', `M4 ${-halfHeightPx}Q${4 + bulge} 0 4 ${halfHeightPx}`);
	svg.append(path);
	return svg;
}
