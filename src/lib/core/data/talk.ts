import type { ShownFigure } from './provenance';
import type { Source } from './types';

/** A line of text whose figures know who says them. */
export type TalkWords = readonly (string | ShownFigure)[];

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
}

/** A talk is a row of links with words: the atlas's own story, or one that a reader put together. */
export interface Talk {
	title: string;
	/** Who speaks or wrote it; empty where nobody is named. */
	author: string;
	steps: readonly TalkStep[];
}

/** The words alone, for a window's title, a file or a screen reader. */
export function plainWords(words: TalkWords): string {
	return words.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
