import { editDistance } from './search-distance';

/** How many wrong letters a word may have: two in Urumchi, none in a number. */
export function typosAllowed(word: string): number {
	if (word.length < 3 || /\d/.test(word)) return 0;
	return word.length < 7 ? 1 : 2;
}

/**
 * Corrects a folded query: a word that begins no known word becomes the nearest known one. Swapped
 * letters count as one typo here, as two in MiniSearch.
 */
export function createSpelling(texts: Iterable<string>): (query: string) => string {
	const counts = new Map<string, number>();
	for (const text of texts) {
		for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	const known = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);

	function correct(word: string): string {
		const typos = typosAllowed(word);
		if (typos === 0 || known.some((each) => each.startsWith(word))) return word;
		let best = word;
		let least = typos + 1;
		for (const each of known) {
			const distance = editDistance(word, each, least - 1);
			if (distance < least) [best, least] = [each, distance];
			if (least === 1) break;
		}
		return best;
	}
	return (query) => query.split(' ').map(correct).join(' ');
}
