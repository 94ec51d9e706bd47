import { countryBySlug } from '$lib/core/domain/countries';

/** The present spelling of a country; old ones are aliases and lead here. */
export const match = (word: string): boolean => countryBySlug(word) !== undefined;
