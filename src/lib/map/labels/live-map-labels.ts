import { m } from '#messages';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { mount, unmount } from 'svelte';
import { listCallouts } from '../../story/story-index';
import type { DetailTables } from '../../core/data/types';
import { loadWithRetry } from '../../core/site/load-with-retry';
import { getRegionYear } from '../../core/domain/region-years';
import { isTightFrame, listShownCountries } from '../../core/domain/subject';
import type { Callout } from '../../core/domain/callout';
import type { ViewState } from '../../core/domain/view-state';
import { getLayerPicture } from '../../layers/pictures';
import { listDegreeTicks } from '../../labels/degree-ticks';
import type { Box } from '../../layers/box';
import { getContentKey } from '../../labels/country-blocks';
import { writeMap, type MapLabels } from '../../labels/map-labels';
import { REGION_ZOOM, type NameRow } from '../../labels/name-rows';
import { listShownSiteBoxes } from '../../labels/mark-boxes';
import { listNearbyNames } from '../../labels/near-names';
import { listLitPlaces } from '../../labels/lit-places';
import { listCalloutBoxes, placeCallouts } from '../../labels/place-callouts';
import { placeScaleBar } from '../../labels/scale-bar';
import { spreadLabels } from '../../labels/spread-labels';
import { shiftMarked, type ShiftedPlace } from '../../layers/marked-place';
import { isPhonePage } from '../../layers/mark-scale';
import type { MarkScale } from '../../layers/model';
import { listGroupFinders } from '../../layers/build';
import { getFlowTarget } from '../../layers/flows/flow-target';
import { runAtPace } from '../../state/deferred-view.svelte';
import type { View } from '../../state/view.svelte';
import { placeOn } from '../frame';
import { PageOverlays } from '../page-overlays';
import type { OnFigureRequest } from '../picks';
import { BaseNames } from './base-names';
import type { GroundNames } from './ground-names';
import { layOutCountryLabels } from './country-label';
import LabelOverlay from './LabelOverlay.svelte';
import { OverlayState, type FlowTarget } from './overlay-state.svelte';
import type { GroupButtons } from './group-buttons.svelte';
import { SelectedPlace } from './selected-place';

const NONE: OverlayState['lit'] = [];

interface LabelOptions {
	view: View;
	onFigureRequest: OnFigureRequest;
	/** There is no panel that a country's name could open. */
	isBehindText?: boolean | undefined;
	/** What lies over a map that is a part of a page; left out, it is measured. */
	overlays?: (() => readonly Box[]) | undefined;
	/** Called when there is more or less room than before. */
	onroom: () => void;
	/** Called with a message for the user. */
	onError: (sentence: string) => void;
}

/** Lays out all labels of the live map, by the same rule as on all maps. */
export class LiveMapLabels {
	#overlay: OverlayState;
	#component: Record<string, unknown>;
	#selected: SelectedPlace;
	#overlays: PageOverlays;
	#names: BaseNames;
	/** Missing if no layer has groups, and until they are loaded. */
	#groups?: GroupButtons;
	#words: MapLabels | null = null;
	#content = '';
	#key = '';
	#callouts: readonly Callout[] = [];
	#scale: MarkScale | null = null;
	#cancelPace: (() => void) | undefined;
	#latest: Parameters<LiveMapLabels['show']> | null = null;
	/** Since degrees were last hidden for the labels. */
	#hasMoved = true;
	/** The map's size: reading it at every step would force a layout of the page. */
	#size = { widthPx: 0, heightPx: 0 };

	constructor(
		private map: MapLibreMap,
		private container: HTMLElement,
		private ground: GroundNames,
		{ view, onFigureRequest, isBehindText, overlays, onroom, onError }: LabelOptions
	) {
		this.#overlay = new OverlayState((pressed, button) => {
			const { country, focus } = view.current;
			// the panel is open already, or there is none: a click opens the source of the figure under the name
			if (country === pressed || isBehindText)
				onFigureRequest({ country: pressed, layer: focus, kind: null }, button);
			else view.setCountry(pressed);
		});
		this.#component = mount(LabelOverlay, {
			target: map.getCanvasContainer(),
			props: { map, shown: this.#overlay }
		});
		const finders = listGroupFinders();
		if (finders.length > 0)
			loadWithRetry(() => import('./group-buttons.svelte')).then(
				({ GroupButtons }) => {
					this.#groups = new GroupButtons(map, finders);
					onroom();
				},
				() => onError(m.loading_page())
			);
		this.#selected = new SelectedPlace(onroom);
		this.#overlays = new PageOverlays(container, onroom, overlays);
		this.#names = new BaseNames(map);
		this.resized();
		map.on('move', () => {
			this.#showScale();
			this.#showDegrees(this.#listOverlays());
			this.#showLight();
			this.#hasMoved = true;
		});
	}

	resized(): void {
		const { clientWidth: widthPx, clientHeight: heightPx } = this.container;
		this.#size = { widthPx, heightPx };
	}

	/** The scale of a kind of screen with the labels moved apart, for the current camera. */
	spread(view: ViewState, scale: MarkScale, detail: DetailTables | null): MarkScale {
		return spreadLabels(view, scale, 512 * 2 ** this.map.getZoom(), {
			isPage: isPhonePage(this.#size),
			detail
		});
	}

	/** Shows the figures of another year at the pace of reading, so that the marks move first. */
	showYear(...latest: Parameters<LiveMapLabels['show']>): void {
		this.#latest = latest;
		this.#cancelPace ??= runAtPace(() => this.#latest && this.show(...this.#latest));
	}

	/** Draws the labels of a view; for another year only the figures. */
	show(view: ViewState, scale: MarkScale, detail: DetailTables | null): void {
		this.#stopPace();
		this.#groups?.show(view, scale);
		const selected = this.#selected.find(view.selection);
		const zoom = this.map.getZoom();
		const marked = selected && shiftMarked(selected, { view, zoom, scale });
		const words = this.#place(view, scale, detail, marked);
		if (this.#hasMoved) this.#showDegrees(words.taken);
		this.#hasMoved = false;
		this.#showCallouts(view, scale);
		this.#overlay.selectedPlace = marked;
		this.#overlay.countries = layOutCountryLabels(view, scale, words.blocks);
		this.#overlay.flowTarget = this.#flowTarget(view, scale, words);
	}

	/** @param taken boxes of other content, where no degree is labelled */
	#showDegrees(taken: readonly Box[]): void {
		const isUpright = this.map.getBearing() === 0 && this.map.getPitch() === 0;
		this.#overlay.degrees = isUpright
			? listDegreeTicks(placeOn(this.map), this.#size, taken)
			: null;
	}

	#showScale(): void {
		const camera = { latitude: this.map.getCenter().lat, zoom: this.map.getZoom() };
		const isFlat = this.map.getPitch() === 0;
		this.#overlay.scaleBar = isFlat
			? placeScaleBar(this.#size, camera, this.#overlays.boxes)
			: null;
	}

	/** What no name may cover: the page's parts, and the scale. */
	#listOverlays(): readonly Box[] {
		const { scaleBar } = this.#overlay;
		return scaleBar ? [...this.#overlays.boxes, scaleBar.box] : this.#overlays.boxes;
	}

	#showCallouts(view: ViewState, scale: MarkScale): void {
		const callouts = listCallouts(view);
		this.#callouts = callouts;
		this.#scale = scale;
		this.#showLight();
		const map = { ...this.#size, overlays: this.#overlays.boxes, view };
		const place = placeOn(this.map);
		const placed = placeCallouts(callouts, place, map, scale);
		this.#overlay.callouts = callouts.map(({ lonLat }, index) => {
			const { anchor, figure, label, nameBox, radiusPx, tail, x, y } = placed[index]!;
			const [placeX, placeY] = place(lonLat);
			const edgeX = anchor === 'end' ? nameBox.right : nameBox.left;
			const shiftPx = [edgeX - x, (nameBox.top + nameBox.bottom) / 2 - y] as const;
			return {
				...{ figure: figure?.text ?? '', label, lonLat, anchor, shiftPx },
				...{ hasRing: radiusPx > 0, tail, markPx: [x - placeX, y - placeY] as const }
			};
		});
	}

	/** Lights the places that a step highlights; the light moves with the map. */
	#showLight(): void {
		const scale = this.#callouts.length > 0 && this.#scale;
		this.#overlay.lit = scale ? listLitPlaces(this.#callouts, placeOn(this.map), scale) : NONE;
	}

	#flowTarget(view: ViewState, scale: MarkScale, words: MapLabels): FlowTarget {
		const shown = listShownCountries(view);
		const { lonLat, halfHeightPx } = getFlowTarget(shown, view.studentMeasure, scale);
		const hasFlows = view.layers.some((id) => getLayerPicture(id).endsInChina?.(view));
		return { lonLat, halfHeightPx, hasFlows, label: words.targets.get(view.year) ?? null };
	}

	#place(
		view: ViewState,
		scale: MarkScale,
		detail: DetailTables | null,
		marked: ShiftedPlace | null
	): MapLabels {
		const { lng, lat } = this.map.getCenter();
		const zoom = this.map.getZoom();
		const place = [zoom, lng, lat, this.map.getBearing(), this.map.getPitch()];
		const near = listNearbyNames(view, detail, zoom, scale);
		const frame = { place: placeOn(this.map), zoom };
		const sites = detail ? listShownSiteBoxes({ view, scale, detail, frame }) : [];
		const content = getContentKey(view, scale);
		if (this.#content && content !== this.#content) this.#overlays.forget();
		this.#content = content;
		const key = JSON.stringify([
			content,
			[view.language, view.stage, isTightFrame(view), scale.shiftPx],
			// a filter may change them
			sites.length,
			[place, this.#size, this.ground.version, this.#overlays.boxes, marked?.id, marked?.shift],
			// names of regions change in two years, and far maps have none
			this.map.getZoom() < REGION_ZOOM || getRegionYear(view.year),
			// marks have labels next to them, and they are those of the year
			near.map(({ text, lonLat, offsetPx }) => [text, lonLat, offsetPx])
		]);
		if (this.#words && key === this.#key) return this.#words;
		this.#key = key;
		this.#words = this.#write(view, scale, detail, near, marked);
		return this.#words;
	}

	#write(
		view: ViewState,
		scale: MarkScale,
		detail: DetailTables | null,
		near: readonly NameRow[],
		marked: ShiftedPlace | null
	): MapLabels {
		const place = placeOn(this.map);
		this.#showScale();
		const words = writeMap({
			view,
			scale,
			place,
			...this.#size,
			zoom: this.map.getZoom(),
			names: [...this.ground.list(view, this.#size), ...near],
			marked,
			detail,
			overlays: [
				...this.#listOverlays(),
				...listCalloutBoxes(
					listCallouts(view),
					place,
					{ ...this.#size, overlays: this.#overlays.boxes, view },
					scale
				)
			]
		});
		this.#names.show(words.names);
		this.#hasMoved = true;
		return words;
	}

	#stopPace(): void {
		this.#cancelPace?.();
		this.#cancelPace = undefined;
		this.#latest = null;
	}

	destroy(): void {
		this.#stopPace();
		this.#groups?.destroy();
		this.#overlays.destroy();
		this.#selected.destroy();
		void unmount(this.#component);
	}
}
