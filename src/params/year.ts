import { isYear } from '$lib/core/domain/years';

/** A year of the atlas in four digits. */
export const match = (word: string): boolean => /^\d{4}$/.test(word) && isYear(Number(word));
