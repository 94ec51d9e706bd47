import type { UserPicture } from '../../story/talk';
import type { TalkChart } from '../../story/talk-chart';
import type { CloseCourses } from '../../core/data/courses';
import type { SiteShapes } from '../../core/data/site-shapes';
import type { DetailTables, Source } from '../../core/data/types';
import type { ThemeName } from '../../core/domain/palette';
import type { Callout } from '../../core/domain/callout';
import type { StepSubject, ViewState } from '../../core/domain/view-state';
import type { MarkedPlace } from '../../layers/layer-picture';
import type { VisibleSeries } from '../chart/chart-style';
import type { ClosePicture } from '../ground/close-picture';
import type { NameLists } from '../../labels/name-rows';

/** Slide, its map alone, preview for chats, phone, square, sheet; a user's own slide. */
export type ImageLayout =
	'wide' | 'map' | 'map-handout' | 'card' | 'portrait' | 'square' | 'a4' | 'user-slide';

/** Text of a talk's step, instead of the view's own sentence. */
export interface StoryWords {
	/** Instead of the large year, for a page without a year. */
	heading?: string;
	title: string;
	paragraphs: readonly string[];
}

/** In units of a drawing; at 1× a unit is a pixel. */
export interface ImageSize {
	width: number;
	height: number;
}

/** All inputs of an image: equal inputs give the same bytes. */
export interface ImageInput {
	view: ViewState;
	layout: ImageLayout;
	theme: ThemeName;
	/** The full URL of the view, as printed. */
	link: string;
	/** Text of `picture/base.svg`. */
	ground: string;
	/** The ground of near maps, clipped to each; without it they have the one above. */
	close?: ClosePicture | null;
	/** The shaded relief as the URL of a picture with its bytes; null leaves it out. */
	relief?: string | null;
	/** Names of the ground; null leaves them out. */
	names: NameLists | null;
	/** Required if loans or sites are shown. */
	detail: DetailTables | null;
	/** For near maps that show corridors. */
	closeCourses?: CloseCourses | null;
	/** For near maps that show loans or sites. */
	siteShapes?: SiteShapes | null;
	/** The selection, if it is at one place. */
	marked?: MarkedPlace | null;
	/** A picture of a film, in which the marks move. */
	isFilm?: boolean;
	/** A step's own title and text; null for the view's sentence. */
	story: StoryWords | null;
	/** The callouts of a step of a talk on the map. */
	callouts?: readonly Callout[];
	/** What its camera must show; without one, that of the link. */
	subject?: StepSubject;
	/** The chart of a step: on its own slide it replaces the map. */
	chart?: TalkChart | null;
	/** Of a step's chart and map, instead of those of the view. */
	sources?: readonly Source[];
	/** On a user's own slide. */
	picture?: UserPicture | null;
	/** Which series of the chart are shown; by default all. */
	isVisible?: VisibleSeries;
}
