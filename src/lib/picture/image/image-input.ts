import type { DetailTables } from '../../core/data/types';
import type { ThemeName } from '../../core/domain/palette';
import type { ViewState } from '../../core/domain/view-state';
import type { NameLists } from '../../layers/labels/name-rows';
import type { StoryWords } from './image-title';

/** Shapes of an image: a slide, a slide's map alone, a preview for chats, a phone's screen. */
export type ImageLayout = 'wide' | 'map' | 'card' | 'portrait';

/** All that an image is made from: equal inputs give the same bytes. */
export interface ImageInput {
	view: ViewState;
	layout: ImageLayout;
	theme: ThemeName;
	/** The whole address of the view, as it is printed. */
	link: string;
	/** Text of `picture/base.svg`. */
	ground: string;
	/** Names of the ground; null leaves them out. */
	names: NameLists | null;
	/** Needed where loans or sites are shown. */
	detail: DetailTables | null;
	/** A step's own title and text; null for the view's sentence. */
	story: StoryWords | null;
}
