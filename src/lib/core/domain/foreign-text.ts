/** The most characters of a text that comes with a reader's table: more would push out what is the atlas's. */
export const FOREIGN_LETTERS = {
	title: 120,
	unit: 40,
	author: 80,
	source: 200,
	name: 80,
	note: 400
} as const;

/** They reorder the text around them. */
const DIRECTION_SIGNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Spaces of every kind, line ends, and letters that look empty. */
const BLANKS = /[\s\u115f\u1160\u2800\u3164\uffa0]+/g;
/** Nothing is drawn for them; the two joiners (U+200C, U+200D) are part of some scripts. */
const UNSEEN = /[\p{Cc}\u00ad\u200b\u2060-\u2064\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** More marks on one letter would cover the lines around it. */
const STACKED = /(\p{M}{3})\p{M}+/gu;
/** Nearly all texts: letters of Latin, Cyrillic and Chinese with single spaces. */
const PLAIN = /^(?:[!-Z\\^-~¡-¬®-\u024f\u0400-\u04ff\u2010-\u2027\u4e00-\u9fff]| (?=[^ ]))*$/;
const RIGHT_TO_LEFT =
	/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const showSign = (sign: string) =>
	`(U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`;
/** In sentences of the atlas they mark what is bold, or a link. */
const MARKS: Readonly<Record<string, string>> = { '[': '(', ']': ')' };

/**
 * A text that someone else wrote, as one line that cannot change the text around it: runs of spaces
 * fold, signs of direction are shown by their numbers, right-to-left text is isolated, and square brackets,
 * which mark parts of sentences, are round.
 * @param mostLetters longer text ends with `…`
 */
export function cleanForeignText(text: string, mostLetters: number): string {
	if (text.length <= mostLetters && text[0] !== ' ' && PLAIN.test(text)) return text;
	const plain = text
		// a megabyte of text is not searched
		.slice(0, 4000)
		.normalize('NFC')
		.replace(BLANKS, ' ')
		.replace(UNSEEN, '')
		.replace(STACKED, '$1')
		.replace(/^\u2068([^\u2066-\u2069]*)\u2069$/, '$1')
		.replace(DIRECTION_SIGNS, showSign)
		.replace(/[[\]]/g, (mark) => MARKS[mark]!)
		.trim();
	const letters = Array.from(plain);
	const cut =
		letters.length > mostLetters ? `${letters.slice(0, mostLetters - 1).join('')}…` : plain;
	return RIGHT_TO_LEFT.test(cut) ? `\u2068${cut}\u2069` : cut;
}
