import type { ShownFigure } from './provenance';
import type { Callout } from '../domain/view-state';
import { chartParts, type TalkChart } from './talk-chart';
import type { Source } from './types';

/** A line of text whose figures know who says them. */
export type TalkWords = readonly (string | ShownFigure)[];

/** The parts of the atlas's own argument, in their order. */
export const TALK_PARTS = ['offer', 'money', 'people', 'minds'] as const;
export type TalkPart = (typeof TALK_PARTS)[number];

/** What stands on stage: the map, a chart in its place, or the map with a chart under the words. */
export const STEP_LAYOUTS = ['map', 'chart', 'both'] as const;
/** A reader's own talk has slides without a map as well: words alone, or a picture. */
export type StepLayout = (typeof STEP_LAYOUTS)[number] | 'words' | 'picture';

/** A picture that a reader brought along. */
export interface OwnPicture {
	/** The JPEG itself, as a `data:` URL. */
	source: string;
	/** What it shows, for those who do not see it; may be empty. */
	alt: string;
}

/** Whether a step shows the map, alone or with a chart under the words. */
export const hasMap = ({ layout }: { layout: StepLayout }): boolean =>
	layout === 'map' || layout === 'both';

/** One idea of a talk and the view that shows it. */
export interface TalkStep {
	/** The word in the link; a step keeps it when steps are put in another order. */
	id: string;
	title: string;
	/** What the audience reads, a paragraph each. */
	text: readonly TalkWords[];
	/** What only the presenter reads. */
	points: readonly TalkWords[];
	sources: readonly Source[];
	/** Path and query of a page of the map, without the base path: `/2013?focus=corridors`. */
	link: string;
	/** Null in a reader's own talk, which has no parts. */
	part: TalkPart | null;
	layout: StepLayout;
	chart: TalkChart | null;
	/** In the map's place; left out where there is none. */
	picture?: OwnPicture;
	/** The lines of text and the series of the chart come one key at a time. */
	builds: boolean;
	callouts: readonly Callout[];
	/** The year from which the map plays once up to that of the link, and rests; null for none. */
	play: number | null;
}

/** A talk is a row of links with words: the atlas's own story, or one that a reader put together. */
export interface Talk {
	title: string;
	/** Who speaks or wrote it; empty where nobody is named. */
	author: string;
	steps: readonly TalkStep[];
}

/** In how many parts a step comes, one key at a time. */
export function stepParts({ builds, text, chart }: TalkStep): number {
	return builds ? Math.max(1, text.length, chart ? chartParts(chart) : 0) : 1;
}

/** The words alone, for a window's title, a file or a screen reader. */
export function plainWords(words: TalkWords): string {
	return words.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
