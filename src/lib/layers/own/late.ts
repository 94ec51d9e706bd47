import type { OwnTable } from '../../core/data/own-table';
import type { LayerDrawing } from '../layer-drawing';
import type { LayerEntry, LinkControl, ListThings } from '../entry-model';
import type { MarkScale } from '../model';
import type { ViewState } from '../../core/domain/view-state';
import type { LonLat } from '../../core/domain/geography';

/** A path of a static map, in SVG terms. */
export interface OwnPath {
	d: string;
	fill?: string;
	fillOpacity?: number;
	opacity?: number;
	stroke?: string;
	strokeWidth?: number;
	dash?: string;
	cap?: 'round' | 'butt';
}

/** Converts a place to pixels of a static map. */
export interface OwnFrame {
	place(lonLat: LonLat): [number, number];
}

/** The layer of a reader's own table, loaded before a page uses it. */
export interface OwnLayer {
	table: OwnTable;
	/** Back to its cells, or removes it. */
	control(): LinkControl;
	entry: LayerEntry;
	things: ListThings;
	drawing: LayerDrawing;
	/** In drawing order, lowest first. */
	paint(view: ViewState, frame: OwnFrame, scale: MarkScale): readonly OwnPath[];
}

declare global {
	/** A global, so that nothing is loaded without a table. */
	var ownLayer: OwnLayer | undefined;
}

/** A placeholder in the lists of layers for a layer that is loaded later. */
const later = <T extends object>(find: (layer: OwnLayer) => T): T =>
	new Proxy({} as T, { get: (_, key): unknown => Reflect.get(find(globalThis.ownLayer!), key) });

export const ownEntry = later(({ entry }) => entry);
export const ownDrawing = later(({ drawing }) => drawing);
export const ownThings: ListThings = (view, detail) => globalThis.ownLayer!.things(view, detail);

/** The reader's own table on a static map; empty if there is none, or it is hidden. */
export const ownPaths = (view: ViewState, frame: OwnFrame, scale: MarkScale): readonly OwnPath[] =>
	globalThis.ownLayer && view.layers.includes('own')
		? globalThis.ownLayer.paint(view, frame, scale)
		: [];
