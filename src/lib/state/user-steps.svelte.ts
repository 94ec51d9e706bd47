import type { StoryIndexStep } from '../story/story-index';
/** Prefix of the id of a step of the user's own talk, in links and on stage. */
export const USER_STEP_PREFIX = 'own:';

/** The steps of the user's own talk, as far as links need them; empty until the talk is opened. */
class UserSteps {
	current = $state.raw<readonly StoryIndexStep[]>([]);
}

export const userSteps = new UserSteps();

export const isUserStep = (word: string): boolean => word.startsWith(USER_STEP_PREFIX);
