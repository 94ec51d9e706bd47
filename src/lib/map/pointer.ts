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

interface PointedMap {
	map: MapLibreMap;
	overlay: MapLibreOverlay;
	region: ChosenRegion;
	/** The view as drawn. */
	getState: () => ViewState;
}

/** What the pointer does on the live map: a tooltip under it, and what a click opens. */
export function followPointer(
	container: HTMLElement,
	{ view, onFigureRequest }: LiveMapOptions,
	{ map, overlay, region, getState }: PointedMap
) {
	const tooltip = new Tooltip(container);
	/** A point of the map that a card can be placed next to. */
	const anchor = document.createElement('span');
	anchor.style.cssText = 'position:absolute;top:0;left:0;width:1px;height:1px';
	container.append(anchor);

	/** The first click on a mark opens its country, a further one the source of its figure. */
	function pressMark(picked: PickingInfo, country: CountryCode, x: number, y: number): void {
		const requested = findPickFigure(picked, country);
		if (country !== view.current.country || !requested) return view.setCountry(country);
		anchor.style.translate = `${x}px ${y}px`;
		onFigureRequest(requested, anchor);
	}

	// not deck.gl's own click: it misses a click shorter than its first check of the pointer
	map.on('click', ({ point: { x, y } }) => {
		// an opened card has more, and the pointer has not moved
		tooltip.hide();
		const picked = overlay.pickObject({ x, y, radius: CLICK_RADIUS_PX });
		const intent = picked && findPickTip(picked, getState())?.intent;
		if (intent && 'selection' in intent) return view.select(intent.selection);
		if (picked && intent) return pressMark(picked, intent.country, x, y);
		const code = findCountryAt(map, x, y);
		if (!isCountryCode(code)) view.leave();
		else if (code !== view.current.country) view.setCountry(code);
		else void region.at(x, y).then((found) => found && view.setRegion(found));
	});
	map.on('movestart', () => tooltip.hide());
	return {
		tooltip,
		hover(info: PickingInfo): void {
			const tip = findPickTip(info, getState());
			if (tip) tooltip.show(tip, info.x, info.y);
			else tooltip.hide();
			map.getCanvas().style.cursor = tip ? 'pointer' : '';
		},
		destroy(): void {
			tooltip.destroy();
			anchor.remove();
		}
	};
}
