import built from '#built/story-index.json';
import type { Callout, ViewState } from '../domain/view-state';

/** A step of the atlas's own story as far as links and the way back need it. */
export interface StoryIndexStep {
	id: string;
	title: string;
	/** Path and query of a page of the map, without the base path. */
	link: string;
	/** Places that the step rings and names; left out where there are none. */
	callouts?: readonly Callout[];
	/** In how many parts it comes; left out where it stands there at once. */
	parts?: number;
	/** The year from which the map plays once; left out where it rests at once. */
	play?: number;
}

/** The steps of the story in their order. Small: every page of the map carries it. */
export const STORY_INDEX = built as unknown as readonly StoryIndexStep[];

/** Always the same list: the map compares it with what it shows. */
const NONE: readonly Callout[] = [];

/** What a view on a step of a talk rings and names; nothing while exploring, or off the stage. */
export function calloutsOf({ stage }: Pick<ViewState, 'stage'>): readonly Callout[] {
	if (!stage || stage.isExploring) return NONE;
	return stage.callouts ?? STORY_INDEX.find(({ id }) => id === stage.step)?.callouts ?? NONE;
}
