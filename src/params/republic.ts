import { republicBySlug } from '$lib/core/domain/republics';

/** The present spelling of a republic; old ones are aliases and lead here. */
export const match = (word: string): boolean => republicBySlug(word) !== undefined;
