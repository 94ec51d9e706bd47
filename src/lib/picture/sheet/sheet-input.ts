import type { DetailTables } from '../../core/data/types';
import type { ThemeName } from '../../core/domain/palette';
import type { ViewState } from '../../core/domain/view-state';
import type { MapNames } from './map-names';
import type { StoryWords } from './sheet-title';

/** Shapes of a sheet: a slide, a slide's map alone, a preview for chats, a phone's screen. */
export type SheetLayout = 'wide' | 'plate' | 'card' | 'portrait';

/** All that a sheet is made from: equal inputs give the same bytes. */
export interface SheetInput {
	view: ViewState;
	layout: SheetLayout;
	theme: ThemeName;
	/** The whole address of the view, as it is printed. */
	link: string;
	/** Text of `picture/base.svg`. */
	ground: string;
	/** Null leaves the neighbours' names out. */
	names: MapNames | null;
	/** Needed where loans or sites are shown. */
	detail: DetailTables | null;
	/** A step's own title and text; null for the view's sentence. */
	story: StoryWords | null;
}
