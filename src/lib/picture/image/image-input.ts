import type { OwnPicture } from '../../core/data/talk';
import type { TalkChart } from '../../core/data/talk-chart';
import type { DetailTables } from '../../core/data/types';
import type { ThemeName } from '../../core/domain/palette';
import type { Callout, ViewState } from '../../core/domain/view-state';
import type { MarkedPlace } from '../../layers/marked-place';
import type { NameLists } from '../../layers/labels/name-rows';
import type { StoryWords } from './image-title';

/**
 * Shapes of an image: a slide, a slide's map alone, a preview for chats, a phone's screen, a square,
 * a sheet of paper; of a step's chart in the map's place on a slide, or under its words, or in a handout; a
 * reader's own slide, which has no map.
 */
export type ImageLayout =
	| 'wide'
	| 'map'
	| 'map-handout'
	| 'card'
	| 'portrait'
	| 'square'
	| 'a4'
	| 'chart'
	| 'chart-aside'
	| 'chart-handout'
	| 'own-slide';

/** All that an image is made from: equal inputs give the same bytes. */
export interface ImageInput {
	view: ViewState;
	layout: ImageLayout;
	theme: ThemeName;
	/** The whole address of the view, as it is printed. */
	link: string;
	/** Text of `picture/base.svg`. */
	ground: string;
	/** The shaded relief as the address of a picture with its bytes; null leaves it out. */
	relief?: string | null;
	/** Names of the ground; null leaves them out. */
	names: NameLists | null;
	/** Needed where loans or sites are shown. */
	detail: DetailTables | null;
	/** What is selected, where it stands at one place. */
	marked?: MarkedPlace | null;
	/** One of the pictures of a film, in which the marks move. */
	isFilm?: boolean;
	/** A step's own title and text; null for the view's sentence. */
	story: StoryWords | null;
	/** What a step of a talk rings and names on the map. */
	callouts?: readonly Callout[];
	/** The chart of a step: on its own slide it has the map's place. */
	chart?: TalkChart | null;
	/** On a reader's own slide. */
	picture?: OwnPicture | null;
	/** How many parts of the chart are shown; without it all. */
	visible?: number;
}
