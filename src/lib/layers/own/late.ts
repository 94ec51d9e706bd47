import type { OwnTable } from '../../core/data/own-table';
import type { LayerDrawing } from '../layer-drawing';
import type { LayerEntry, LinkControl, ListThings } from '../entry-model';
import type { MarkScale } from '../model';
import type { ViewState } from '../../core/domain/view-state';
import type { LonLat } from '../../core/domain/geography';

/** A path of the still map, as SVG has it. */
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

/** Where a picture draws a place, in its pixels. */
export interface OwnFrame {
	place(lonLat: LonLat): [number, number];
}

/** The layer of a reader's own table, loaded where there is one, before a page asks for it. */
export interface OwnLayer {
	table: OwnTable;
	/** Back to its cells, or away with it. */
	control(): LinkControl;
	entry: LayerEntry;
	things: ListThings;
	drawing: LayerDrawing;
	/** In paint order, lowest first. */
	paint(view: ViewState, frame: OwnFrame, scale: MarkScale): readonly OwnPath[];
}

declare global {
	/** No module: nothing of this is loaded where a reader has no table. */
	var ownLayer: OwnLayer | undefined;
}

/** Stands in the lists of layers, which are there first, and answers as what comes later does. */
const later = <T extends object>(find: (layer: OwnLayer) => T): T =>
	new Proxy({} as T, { get: (_, key): unknown => Reflect.get(find(globalThis.ownLayer!), key) });

export const ownEntry = later(({ entry }) => entry);
export const ownDrawing = later(({ drawing }) => drawing);
export const ownThings: ListThings = (view, detail) => globalThis.ownLayer!.things(view, detail);

/** The reader's own table on a picture of a view; nothing where there is none, or it is hidden. */
export const ownPaths = (view: ViewState, frame: OwnFrame, scale: MarkScale): readonly OwnPath[] =>
	globalThis.ownLayer && view.layers.includes('own')
		? globalThis.ownLayer.paint(view, frame, scale)
		: [];
