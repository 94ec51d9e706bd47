import type { UserTable } from './user-table';
import { LazyPart } from '../../core/domain/lazy-part';
import type { LayerEntry, LinkControl, ListItems } from '../entry-model';
import type { LayerDrawing } from '../layer-drawing';
import type { LayerPicture } from '../layer-picture';

/** The layer of a reader's own table, loaded before a page uses it. */
export interface UserLayer {
	table: UserTable;
	/** The end of a link with the table, and its length; null if it is too long. */
	link: { anchor: string | null; letters: number };
	/** What files of its charts say of the table. */
	origin: () => { credit: string; columns: { author: string; added_by: string } };
	/** Saves the table as a file. */
	save(): void;
	/** Back to its cells, or removes it. */
	control(): LinkControl;
	entry: LayerEntry;
	items: ListItems;
	drawing: LayerDrawing;
	picture: LayerPicture;
}

/** Never started without a table. */
export const userLayer = new LazyPart<UserLayer>();

export const entry = (): LayerEntry => userLayer.get().entry;
export const drawing = (): LayerDrawing => userLayer.get().drawing;
export const picture = (): LayerPicture => userLayer.get().picture;
export const listItems: ListItems = (view, detail) => userLayer.get().items(view, detail);
