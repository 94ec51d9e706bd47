import type { Callout } from '../core/domain/view-state';

/** What a link needs to know of a step of any talk. */
export interface StepLink {
	id: string;
	title: string;
	link: string;
	callouts?: readonly Callout[];
	parts?: number;
	play?: number;
}

/** Prefix of the id of a step of the user's own talk, in links and on stage. */
export const OWN_PREFIX = 'own:';

/**
 * The steps of the user's own talk, as far as links need them. Small, because every page of the map
 * loads it: empty while prerendering and until `own-talk.svelte.ts` has been loaded and opened.
 */
class OwnSteps {
	current = $state.raw<readonly StepLink[]>([]);
}

export const ownSteps = new OwnSteps();

export const isOwnStep = (word: string): boolean => word.startsWith(OWN_PREFIX);
