import built from '#built/story-index.json';
import type { ViewState } from '../domain/view-state';
import type { Callout } from './talk';

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
}

/** The steps of the story in their order. Small: every page of the map carries it. */
export const STORY_INDEX = built as unknown as readonly StoryIndexStep[];

/** What a view on a step of the story rings and names; nothing while exploring, or off the story. */
export function calloutsOf({ stage }: Pick<ViewState, 'stage'>): readonly Callout[] {
	if (!stage || stage.isExploring) return [];
	return STORY_INDEX.find(({ id }) => id === stage.step)?.callouts ?? [];
}
