/** The name of a file in `data/talks/`. */
export const match = (word: string): boolean => /^[a-z0-9][a-z0-9-]{0,59}$/.test(word);
