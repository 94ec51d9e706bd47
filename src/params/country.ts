import { getCountryBySlug } from '$lib/core/domain/countries';

/** The present spelling of a country; old ones are aliases that redirect here. */
export const match = (word: string): boolean => getCountryBySlug(word) !== undefined;
