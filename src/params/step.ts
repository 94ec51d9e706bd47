import { STORY_INDEX } from '$lib/story/story-index';

/** A step of the atlas's own talk, or the stage for a user's own talk. */
export const match = (word: string): boolean => STORY_INDEX.some(({ id }) => id === word);
