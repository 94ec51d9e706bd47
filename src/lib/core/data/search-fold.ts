/** Letters that have no mark to be taken off, as those type them who lack the keyboard. */
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

/**
 * A text as it is compared: lower case, without marks and apostrophes, words parted by one space.
 * `Xi'an` gives `xian`, `Көкшетау` gives `кокшетау`, `Jalal-Abad` gives `jalal abad`.
 */
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
