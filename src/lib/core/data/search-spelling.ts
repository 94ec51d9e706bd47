import { editDistance } from './search-distance';

/** How many letters of a word a reader may get wrong: two in Urumchi, none in a number. */
export function slipsAllowed(word: string): number {
	if (word.length < 3 || /\d/.test(word)) return 0;
	return word.length < 7 ? 1 : 2;
}

/**
 * Reads a folded query with its slips mended: a word that no known word starts with becomes the
 * nearest one. Swapped letters are one slip here, and two for the engine, which would give up.
 */
export function createSpelling(texts: Iterable<string>): (query: string) => string {
	const counts = new Map<string, number>();
	for (const text of texts) {
		for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	const known = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);

	function mend(word: string): string {
		const slips = slipsAllowed(word);
		if (slips === 0 || known.some((each) => each.startsWith(word))) return word;
		let best = word;
		let least = slips + 1;
		for (const each of known) {
			const distance = editDistance(word, each, least - 1);
			if (distance < least) [best, least] = [each, distance];
			if (least === 1) break;
		}
		return best;
	}
	return (query) => query.split(' ').map(mend).join(' ');
}
