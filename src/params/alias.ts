import { REPUBLIC_ALIASES } from '$lib/link/aliases';

/** A spelling of a republic that links in the world may hold. */
export const match = (word: string): boolean => Object.hasOwn(REPUBLIC_ALIASES, word);
