import built from '#built/story-index.json';

/** A step of the atlas's own story as far as links and the way back need it. */
export interface StoryIndexStep {
	id: string;
	title: string;
	/** Path and query of a page of the map, without the base path. */
	link: string;
}

/** The steps of the story in their order. Small: every page of the map carries it. */
export const STORY_INDEX: readonly StoryIndexStep[] = built;
