import type { ShownFigure } from '../figures/provenance';
import type { Callout } from '../core/domain/view-state';
import { countChartParts, type TalkChart } from './talk-chart';
import type { Source } from '../core/data/types';

/** A line of text with figures that have their provenance. */
export type TalkWords = readonly (string | ShownFigure)[];

/** The parts of the atlas's own talk, in their order. */
export const TALK_PARTS = ['offer', 'money', 'people', 'minds'] as const;
export type TalkPart = (typeof TALK_PARTS)[number];

/** The map, a chart in its place, or the map with a chart under the text. */
export const STEP_LAYOUTS = ['map', 'chart', 'both'] as const;
/** A reader's own talk also has slides with text only, or with a picture. */
export type StepLayout = (typeof STEP_LAYOUTS)[number] | 'words' | 'picture';

export interface UserPicture {
	/** The JPEG as a `data:` URL. */
	source: string;
	/** Alternative text; may be empty. */
	alt: string;
}

/** Whether a step shows the map, alone or with a chart under the text. */
export const hasMap = ({ layout }: { layout: StepLayout }): boolean =>
	layout === 'map' || layout === 'both';

/** One idea of a talk and the view that shows it. */
export interface TalkStep {
	/** The word in the link; it stays when steps are reordered. */
	id: string;
	title: string;
	/** For the audience, a paragraph each. */
	text: readonly TalkWords[];
	/** For the presenter only. */
	points: readonly TalkWords[];
	/** Of its words, the paper last; `talk-sources.ts` has all of a step. */
	sources: readonly Source[];
	/** Of the rows that it draws; a reader's own step has none of its own. */
	evidence: { chart: readonly Source[]; map: readonly Source[] };
	/** Path and query of a page of the map, without the base path: `/2013?focus=corridors`. */
	link: string;
	/** Null in a reader's own talk, which has no parts. */
	part: TalkPart | null;
	layout: StepLayout;
	chart: TalkChart | null;
	/** In the map's place. */
	picture?: UserPicture;
	/** Lines of text and series of the chart appear one at a time. */
	builds: boolean;
	callouts: readonly Callout[];
	/** The year from which the map plays once to the link's year; null for none. */
	play: number | null;
}

/** A sequence of links with texts: the atlas's own story, or a reader's talk. */
export interface Talk {
	title: string;
	/** Empty if not named. */
	author: string;
	steps: readonly TalkStep[];
}

/** The number of parts of a step that appear one at a time. */
export function countStepParts({ builds, text, chart }: TalkStep): number {
	return builds ? Math.max(1, text.length, chart ? countChartParts(chart) : 0) : 1;
}

/** The plain text, for titles, files and screen readers. */
export function formatPlainText(words: TalkWords): string {
	return words.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
