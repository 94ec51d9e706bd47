import type { UserTable } from '../../core/data/user-table';
import type { LayerDrawing } from '../layer-drawing';
import type { LayerEntry, LinkControl, ListItems } from '../entry-model';
import type { MarkScale } from '../model';
import type { ViewState } from '../../core/domain/view-state';
import type { LonLat } from '../../core/domain/geography';

/** A path of a static map, in SVG terms. */
export interface StaticPath {
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
export interface StaticFrame {
	place(lonLat: LonLat): [number, number];
}

/** The layer of a reader's own table, loaded before a page uses it. */
export interface UserLayer {
	table: UserTable;
	/** Back to its cells, or removes it. */
	control(): LinkControl;
	entry: LayerEntry;
	items: ListItems;
	drawing: LayerDrawing;
	/** In drawing order, lowest first. */
	paint(view: ViewState, frame: StaticFrame, scale: MarkScale): readonly StaticPath[];
}

declare global {
	/** A global, so that nothing is loaded without a table. */
	var userLayer: UserLayer | undefined;
}

/** A placeholder in the lists of layers for a layer that is loaded later. */
const later = <T extends object>(find: (layer: UserLayer) => T): T =>
	new Proxy({} as T, { get: (_, key): unknown => Reflect.get(find(globalThis.userLayer!), key) });

export const userEntry = later(({ entry }) => entry);
export const userDrawing = later(({ drawing }) => drawing);
export const listUserItems: ListItems = (view, detail) => globalThis.userLayer!.items(view, detail);

/** The reader's own table on a static map; empty if there is none, or it is hidden. */
export const paintUserPaths = (
	view: ViewState,
	frame: StaticFrame,
	scale: MarkScale
): readonly StaticPath[] =>
	globalThis.userLayer && view.layers.includes('own')
		? globalThis.userLayer.paint(view, frame, scale)
		: [];
