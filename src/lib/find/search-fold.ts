/** Letters without a removable mark, as typed on other keyboards. */
const LETTERS: Readonly<Record<string, string>> = {
	ә: 'а',
	ғ: 'г',
	қ: 'к',
	ң: 'н',
	ө: 'о',
	ұ: 'у',
	ү: 'у',
	һ: 'х',
	ҳ: 'х',
	і: 'и',
	ҷ: 'ж',
	ı: 'i',
	ł: 'l',
	ø: 'o',
	æ: 'ae',
	ß: 'ss'
};

/** Lower case without marks and apostrophes: `Xi'an` gives `xian`, `Jalal-Abad` gives `jalal abad`. */
export function foldText(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/['’‘ʻʼ`ʿʾ"“”]/g, '')
		.replace(/[әғқңөұүһҳіҷıłøæß]/g, (letter) => LETTERS[letter] ?? letter)
		.replace(/[^\p{L}\p{N}+]+/gu, ' ')
		.trim();
}

/** A longer query says no more: the rest is not read. */
const MOST_LETTERS = 200;

/** The part of a query that is searched for. */
export const cutQuery = (query: string): string => query.slice(0, MOST_LETTERS);

/** Letters of a query that a message repeats. */
const MOST_REPEATED = 60;

/** A query within a sentence: short, on one line, without marks that turn the text around. */
export function quoteQuery(query: string): string {
	const plain = cutQuery(query).replace(/\p{C}/gu, ' ').replace(/\s+/g, ' ').trim();
	const letters = Array.from(plain);
	return letters.length > MOST_REPEATED
		? `${letters.slice(0, MOST_REPEATED).join('').trim()}…`
		: plain;
}
