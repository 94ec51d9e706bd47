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
