import type { StoryIndexStep } from '../core/data/story-index';
/** Prefix of the id of a step of the user's own talk, in links and on stage. */
export const OWN_PREFIX = 'own:';

/** The steps of the user's own talk, as far as links need them; empty until the talk is opened. */
class OwnSteps {
	current = $state.raw<readonly StoryIndexStep[]>([]);
}

export const ownSteps = new OwnSteps();

export const isOwnStep = (word: string): boolean => word.startsWith(OWN_PREFIX);
