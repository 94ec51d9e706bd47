import type { Map as MapLibreMap, GeoJSONSource } from 'maplibre-gl';
import { calloutsOf } from '../core/data/story-index';
import { memoizeLast } from '../core/domain/memoize';
import { isOnStage, isTightFrame } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import type { DetailTables } from '../core/data/types';
import { degreeTicks } from '../layers/degree-ticks';
import type { Box } from '../layers/labels/box';
import { contentKey } from '../layers/labels/country-blocks';
import { writeMap, type MapWords, type PlacedName } from '../layers/labels/map-words';
import { nearNames } from '../layers/labels/near-names';
import { calloutBoxes } from '../layers/labels/place-callouts';
import { readNames, type NameLists, type NameRow } from '../layers/labels/name-rows';
import { spreadLabels } from '../layers/labels/spread-labels';
import type { MarkScale } from '../layers/model';
import type { ShiftedPlace } from '../layers/marked-place';
import { atPace } from '../state/deferred-view.svelte';
import type { View } from '../state/view.svelte';
import { CountryLabels } from './country-labels';
import type { OnFigureRequest } from './picks';
import { svg } from './elements';
import { placeOn } from './frame';
import { CalloutMarks, PlaceMark } from './rings';
import { FlowTargetMark } from './flow-target';
import { Furniture } from './furniture';
import type { NameAnchor } from '../layers/labels/name-spots';
import { NAME_LEADERS_ID, NAMES_SOURCE_ID } from './base/label-layers';

const ANCHORS: Readonly<Record<NameAnchor, 'left' | 'center' | 'right'>> = {
	start: 'left',
	middle: 'center',
	end: 'right'
};

function nameFeature({ row, lines, style, spot, hasSign }: PlacedName): GeoJSON.Feature {
	const [markRight, markDown] = row.offsetPx ?? [0, 0];
	const [right, down] = [spot.offsetPx[0] + markRight, spot.offsetPx[1] + markDown];
	return {
		type: 'Feature',
		properties: {
			...{ kind: row.kind, hasSign },
			text: lines.join('\n'),
			anchor: ANCHORS[spot.anchor],
			offset: [right / style.sizePx, down / style.sizePx]
		},
		geometry: { type: 'Point', coordinates: row.lonLat }
	};
}

/** Names of the map and lines to them, as MapLibre's sources have them. */
function nameFeatures(map: MapLibreMap, names: readonly PlacedName[]) {
	const lonLatAt = (x: number, y: number) => map.unproject([x, y]).toArray();
	const leaders = names.flatMap(({ leader }): GeoJSON.Feature[] => {
		if (!leader) return [];
		const [x1, y1, x2, y2] = leader;
		const coordinates = [lonLatAt(x1, y1), lonLatAt(x2, y2)];
		return [{ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } }];
	});
	return { [NAMES_SOURCE_ID]: names.map(nameFeature), [NAME_LEADERS_ID]: leaders };
}

/** Ticks every five degrees inside the map's edge, labelled below and on the right. */
class DegreeTicks {
	#path = svg('path', {});
	#labels = svg('g', {});
	#svg = svg('svg', { class: 'degree-ticks', 'aria-hidden': 'true' }, this.#path, this.#labels);

	constructor(private map: MapLibreMap) {
		map.getCanvasContainer().append(this.#svg);
	}

	/**
	 * @param size the map's own, as last measured
	 * @param taken boxes of other content, where no degree is labelled
	 */
	update(size: { widthPx: number; heightPx: number }, taken: readonly Box[]): void {
		// a turned or tilted map has no straight meridians to mark
		const isUpright = this.map.getBearing() === 0 && this.map.getPitch() === 0;
		this.#svg.style.display = isUpright ? '' : 'none';
		if (!isUpright) return;
		const { d, labels } = degreeTicks(placeOn(this.map), size, taken);
		this.#path.setAttribute('d', d);
		this.#labels.replaceChildren(
			...labels.map(({ x, y, text, anchor }) => svg('text', { x, y, 'text-anchor': anchor }, text))
		);
	}

	destroy(): void {
		this.#svg.remove();
	}
}

/** All text on the live map: placed by the same rule as on all maps. */
export class WrittenWords {
	#labels: CountryLabels;
	#target: FlowTargetMark;
	#marked: PlaceMark;
	#callouts: CalloutMarks;
	#ticks: DegreeTicks;
	#furniture: Furniture;
	#namesIn = memoizeLast((language: ViewState['language']) => readNames(this.lists, language));
	#words: MapWords | null = null;
	#content = '';
	#key = '';
	/** The names that the map has. */
	#shownNames = '';
	#cancelPace: (() => void) | undefined;
	#latest: Parameters<WrittenWords['show']> | null = null;
	/** Since degrees were last hidden for the labels. */
	#hasMoved = true;
	/** The map's size: reading it at every step would force a layout of the page. */
	#size = { widthPx: 0, heightPx: 0 };

	/** @param onroom called when there is more or less room than before */
	constructor(
		private map: MapLibreMap,
		private container: HTMLElement,
		private lists: NameLists,
		view: View,
		onFigureRequest: OnFigureRequest,
		onroom: () => void
	) {
		this.#labels = new CountryLabels(map, view, onFigureRequest);
		this.#target = new FlowTargetMark(map);
		this.#marked = new PlaceMark(map, onroom);
		this.#callouts = new CalloutMarks(map);
		this.#ticks = new DegreeTicks(map);
		this.#furniture = new Furniture(container, onroom);
		this.resized();
		map.on('move', () => {
			this.#ticks.update(this.#size, this.#furniture.boxes);
			this.#hasMoved = true;
		});
	}

	resized(): void {
		const { clientWidth: widthPx, clientHeight: heightPx } = this.container;
		this.#size = { widthPx, heightPx };
	}

	/** The scale of a kind of screen with the labels moved apart, for the current camera. */
	spread(view: ViewState, scale: MarkScale): MarkScale {
		return spreadLabels(view, scale, 512 * 2 ** this.map.getZoom());
	}

	/** Shows the figures of another year at the pace of reading, so that the marks move first. */
	showYear(...latest: Parameters<WrittenWords['show']>): void {
		this.#latest = latest;
		this.#cancelPace ??= atPace(() => this.#latest && this.show(...this.#latest));
	}

	/** Draws the labels of a view; for another year only the figures. */
	show(view: ViewState, scale: MarkScale, detail: DetailTables | null): void {
		this.#stopPace();
		const marked = this.#marked.update(view, scale);
		const words = this.#place(view, scale, detail, marked);
		if (this.#hasMoved) this.#ticks.update(this.#size, words.taken);
		this.#hasMoved = false;
		this.#callouts.update(view, this.#size.widthPx, scale);
		this.#labels.update(view, scale, words.blocks);
		this.#target.update(view, scale, words.targets.get(view.year) ?? null);
	}

	#place(
		view: ViewState,
		scale: MarkScale,
		detail: DetailTables | null,
		marked: ShiftedPlace | null
	): MapWords {
		const { lng, lat } = this.map.getCenter();
		const place = [this.map.getZoom(), lng, lat, this.map.getBearing(), this.map.getPitch()];
		const near = nearNames(view, detail, this.map.getZoom(), scale);
		const content = contentKey(view, scale);
		if (this.#content && content !== this.#content) this.#furniture.forget();
		this.#content = content;
		const key = JSON.stringify([
			content,
			[view.language, isOnStage(view), isTightFrame(view), view.stage?.step, scale.shiftPx],
			[place, this.#size, this.#furniture.boxes, marked?.id, marked?.shift],
			// marks have labels next to them, and they are those of the year
			near.map(({ text, lonLat, offsetPx }) => [text, lonLat, offsetPx])
		]);
		if (this.#words && key === this.#key) return this.#words;
		this.#key = key;
		this.#words = this.#write(view, scale, near, marked);
		return this.#words;
	}

	#write(
		view: ViewState,
		scale: MarkScale,
		near: readonly NameRow[],
		marked: ShiftedPlace | null
	): MapWords {
		const place = placeOn(this.map);
		const words = writeMap({
			view,
			scale,
			place,
			...this.#size,
			zoom: this.map.getZoom(),
			names: [...this.#namesIn(view.language), ...near],
			marked,
			furniture: [
				...this.#furniture.boxes,
				...calloutBoxes(calloutsOf(view), place, this.#size.widthPx, scale)
			]
		});
		this.#showNames(words.names);
		this.#hasMoved = true;
		return words;
	}

	/** Draws names on the map at their places; they stay there while it moves. */
	#showNames(names: readonly PlacedName[]): void {
		const sources = nameFeatures(this.map, names);
		const key = JSON.stringify(sources);
		// MapLibre would place all names again, and draw its whole map for as long as they fade in
		if (key === this.#shownNames) return;
		this.#shownNames = key;
		for (const [id, features] of Object.entries(sources))
			this.map.getSource<GeoJSONSource>(id)?.setData({ type: 'FeatureCollection', features });
	}

	#stopPace(): void {
		this.#cancelPace?.();
		this.#cancelPace = undefined;
		this.#latest = null;
	}

	destroy(): void {
		this.#stopPace();
		this.#furniture.destroy();
		this.#labels.destroy();
		this.#target.destroy();
		this.#marked.destroy();
		this.#callouts.destroy();
		this.#ticks.destroy();
	}
}
