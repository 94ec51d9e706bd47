import type { PickingInfo } from '@deck.gl/core';
import type { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { isCountryCode, type CountryCode } from '../core/domain/countries';
import type { ViewState } from '../core/domain/view-state';
import { findCountryAt } from './base/base-state';
import type { LiveMapOptions } from './live-map-options';
import { findPickFigure, findPickTip } from './picks';
import type { ChosenRegion } from './region';
import { Tooltip } from './tooltip.svelte';

/** A finger is not a point. */
const CLICK_RADIUS_PX = 3;

/** An invisible element at a point of a map, next to which a card can open. */
class PointAnchor {
	readonly element = document.createElement('span');

	constructor(frame: HTMLElement) {
		this.element.style.cssText = 'position:absolute;top:0;left:0;width:1px;height:1px';
		frame.append(this.element);
	}

	moveTo(x: number, y: number): void {
		this.element.style.translate = `${x}px ${y}px`;
	}
}

interface PointedMap {
	map: MapLibreMap;
	overlay: MapLibreOverlay;
	region: ChosenRegion;
	/** The view as drawn. */
	getState: () => ViewState;
}

/** What the pointer does on the live map: a tooltip under it, and what a click opens. */
export class MapPointer {
	#tooltip: Tooltip;
	#pressed: PointAnchor;

	constructor(
		container: HTMLElement,
		private options: LiveMapOptions,
		private pointed: PointedMap
	) {
		this.#tooltip = new Tooltip(container);
		this.#pressed = new PointAnchor(container);
		// not deck.gl's own click: it misses a click shorter than its first check of the pointer
		pointed.map.on('click', ({ point }) => this.#click(point.x, point.y));
		pointed.map.on('movestart', () => this.hideTip());
	}

	hover(info: PickingInfo): void {
		const tip = findPickTip(info, this.pointed.getState());
		if (tip) this.#tooltip.show(tip, info.x, info.y);
		else this.hideTip();
		this.pointed.map.getCanvas().style.cursor = tip ? 'pointer' : '';
	}

	hideTip(): void {
		this.#tooltip.hide();
	}

	#click(x: number, y: number): void {
		const { view } = this.options;
		const { map, overlay, region, getState } = this.pointed;
		// an opened card has more, and the pointer has not moved
		this.hideTip();
		const picked = overlay.pickObject({ x, y, radius: CLICK_RADIUS_PX });
		const intent = picked && findPickTip(picked, getState())?.intent;
		if (intent && 'selection' in intent) return view.select(intent.selection);
		if (picked && intent) return this.#pressMark(picked, intent.country, x, y);
		const code = findCountryAt(map, x, y);
		if (!isCountryCode(code)) view.leave();
		else if (code !== view.current.country) view.setCountry(code);
		else void region.at(x, y).then((found) => found && view.setRegion(found));
	}

	/** The first click on a mark opens its country, a further one the source of its figure. */
	#pressMark(picked: PickingInfo, country: CountryCode, x: number, y: number): void {
		const { view, onFigureRequest } = this.options;
		const requested = findPickFigure(picked, country);
		if (country !== view.current.country || !requested) return view.setCountry(country);
		this.#pressed.moveTo(x, y);
		onFigureRequest(requested, this.#pressed.element);
	}

	destroy(): void {
		this.#tooltip.destroy();
		this.#pressed.element.remove();
	}
}
