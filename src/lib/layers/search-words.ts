/** Words in a line, each once, empty ones left out. */
export const joinSearchWords = (...words: (string | null)[]): string =>
	[...new Set(words)].filter(Boolean).join(', ');
