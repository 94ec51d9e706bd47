import type { ShownFigure } from '../figures/provenance';
import { takesTurns } from '../core/domain/subject';
import type { Callout } from '../core/domain/callout';
import type { MapLayout, StepSubject } from '../core/domain/view-state';
import type { TalkChart } from './talk-chart';
import type { Source } from '../core/data/types';

/** Words in bold or italics, or with a link to elsewhere. */
export interface StyledWords {
	style: 'bold' | 'italic' | 'link';
	/** Of a link: an address that begins with `https:`, or a path of the atlas. */
	href?: string;
	words: TalkWords;
}

export type TalkWord = string | ShownFigure | StyledWords;

/** Words with figures that have their provenance; `\n` is a line break. */
export type TalkWords = readonly TalkWord[];

/** A paragraph or an item of a list. */
export interface TalkLine {
	words: TalkWords;
	/** An item with a dot, or with its number. */
	list?: 'bullet' | number;
	/** Of a text in two columns; left out for the first. */
	column?: 2;
}

export const isStyled = (word: TalkWord): word is StyledWords =>
	typeof word !== 'string' && 'style' in word;

/** The figures in a text, also those in bold, italics or links. */
export function listFigures(words: TalkWords): ShownFigure[] {
	return words.flatMap((word) => {
		if (typeof word === 'string') return [];
		return isStyled(word) ? listFigures(word.words) : [word];
	});
}

/** The parts of the atlas's own talk, in their order. */
export const TALK_PARTS = ['offer', 'money', 'people', 'minds'] as const;
export type TalkPart = (typeof TALK_PARTS)[number];

/** The map, a chart in its place, or the map with a chart under the text. */
export const STEP_LAYOUTS = ['map', 'chart', 'both'] as const;
/** Slides without a map: text, a picture, and what opens, divides and ends a talk. */
export const SLIDE_LAYOUTS = ['words', 'picture', 'title', 'section', 'closing'] as const;
export type StepLayout = (typeof STEP_LAYOUTS)[number] | (typeof SLIDE_LAYOUTS)[number];

/** Of a map and a chart, the one that has most of the stage. */
export const LARGE_PARTS = ['map', 'chart'] as const;
export type LargePart = (typeof LARGE_PARTS)[number];

/** What appears together, by the index in each list; what no part names is there from the start. */
export interface StepPart {
	text?: readonly number[];
	/** Of the chart: its bars, series, lines or paths. */
	series?: readonly number[];
	callouts?: readonly number[];
}

/** Begins the reference to a chart of the atlas's talk. */
export const TALK_CHART_PREFIX = 'talk:';

export interface UserPicture {
	/** The JPEG as a `data:` URL. */
	source: string;
	/** Alternative text; may be empty. */
	alt: string;
	/** Who made it, and under which licence; may be empty. */
	credit: string;
}

/** Whether a step shows the map: alone, with a chart under the text, or beside a title with a subject. */
export const hasMap = ({ layout, subject }: Pick<TalkStep, 'layout' | 'subject'>): boolean =>
	layout === 'map' || layout === 'both' || (layout === 'title' && subject !== undefined);

/** Whether a step has its chart in the large frame and its map, small, under the words. */
export const isChartLarge = ({ layout, large }: Pick<TalkStep, 'layout' | 'large'>): boolean =>
	layout === 'both' && large === 'chart';

/** A step as it is on stage with some of its parts. @param shown their number; Infinity for all */
export function getStepAtPart(step: TalkStep, shown: number): TalkStep {
	const { largeFrom = 0 } = step;
	if (step.layout !== 'both' || !takesTurns(step, shown)) return step;
	return { ...step, layout: isChartLarge(step) === shown > largeFrom ? 'chart' : 'map' };
}

/** Whether the year of its map stands over the words of a step: also while its chart has its turn. */
export const hasStageYear = (step: Pick<TalkStep, 'layout' | 'subject' | 'largeFrom'>): boolean =>
	step.layout !== 'title' && (hasMap(step) || step.largeFrom !== undefined);

/** Whether a step has a chart and no map: in the map's place, or beside the words that close a talk. */
export const isChartAlone = ({ layout, chart }: Pick<TalkStep, 'layout' | 'chart'>): boolean =>
	chart !== null && (layout === 'chart' || layout === 'closing');

/** Whether a step closes a talk with a chart beside its words. */
export const isClosingWithChart = ({
	layout,
	chart
}: Pick<TalkStep, 'layout' | 'chart'>): boolean => chart !== null && layout === 'closing';

/** How the map of a step with a chart stands on stage, as a field of its view; none without a chart. */
export function getMapLayout(step: Pick<TalkStep, 'layout' | 'large'>): { layout?: MapLayout } {
	if (step.layout !== 'both') return {};
	return { layout: isChartLarge(step) ? 'locator' : 'both' };
}

export interface StepEvidence {
	chart: readonly Source[];
	map: readonly Source[];
	/** Of the sentences for the audience; left out if those of the points are not known apart. */
	words?: readonly Source[];
}

/** One idea of a talk and the view that shows it. */
export interface TalkStep {
	/** The word in the link; it stays when steps are reordered. */
	id: string;
	title: string;
	/** For the audience. */
	text: readonly TalkLine[];
	/** For the presenter only. */
	points: readonly TalkWords[];
	/** Of its words, the paper last; `talk-sources.ts` has all of a step. */
	sources: readonly Source[];
	/** Of the rows that it draws; a reader's own step has none of its own. */
	evidence: StepEvidence;
	/** Path and query of a page of the map, without the base path: `/2013?focus=corridors`. */
	link: string;
	/** Null in a reader's own talk, which has no parts. */
	part: TalkPart | null;
	layout: StepLayout;
	/** Left out, the map is. */
	large?: LargePart;
	/** The index of the build from which that one has the stage to itself; before it, the other has. */
	largeFrom?: number;
	chart: TalkChart | null;
	/** Its name in a talk's file, such as `talk:gas`; null without a chart. */
	chartReference: string | null;
	/** In the map's place. */
	picture?: UserPicture;
	/** Its parts in the order in which they appear; empty if it appears whole. */
	builds: readonly StepPart[];
	callouts: readonly Callout[];
	/** What the camera must show; left out, the camera of the link or the whole region. */
	subject?: StepSubject;
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
export const countStepParts = ({ builds }: Pick<TalkStep, 'builds'>): number =>
	Math.max(1, builds.length);

/** The part with which a callout appears, as a field of it; none if it is there from the start. */
export function findCalloutPart(
	builds: readonly StepPart[] = [],
	index: number
): { part?: number } {
	const part = builds.findIndex(({ callouts }) => callouts?.includes(index));
	return part > 0 ? { part } : {};
}

/**
 * Whether a line of text, a series or a callout is shown.
 * @param index in its list
 * @param shown number of parts shown
 */
export function isShown(
	{ builds }: Pick<TalkStep, 'builds'>,
	kind: keyof StepPart,
	index: number,
	shown: number
): boolean {
	const part = builds.findIndex((each) => each[kind]?.includes(index));
	return part < shown;
}

/** The address of a paragraph of a step in the article: its claims first, then its points, from 1. */
export const getParagraphId = ({ id }: Pick<TalkStep, 'id'>, index: number): string =>
	`${id}-${index + 1}`;

/** The plain text, for titles, files and screen readers. */
export function formatPlainText(words: TalkWords): string {
	return words
		.map((word) => {
			if (typeof word === 'string') return word;
			return isStyled(word) ? formatPlainText(word.words) : word.text;
		})
		.join('');
}
