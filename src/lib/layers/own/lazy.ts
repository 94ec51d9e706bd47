import type { UserTable } from '../../core/data/user-table';
import type { LayerDrawing } from '../layer-drawing';
import type { LayerEntry, LinkControl, ListItems } from '../entry-model';
import type { LayerPicture } from '../layer-picture';

/** The layer of a reader's own table, loaded before a page uses it. */
export interface UserLayer {
	table: UserTable;
	/** Back to its cells, or removes it. */
	control(): LinkControl;
	entry: LayerEntry;
	items: ListItems;
	drawing: LayerDrawing;
	picture: LayerPicture;
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

/** The reader's own table on a static map; empty if there is none. */
export const userPicture: LayerPicture = {
	draw: (ground) => globalThis.userLayer?.picture.draw(ground) ?? []
};
