/**
 * The width of a text in Latin letters: Chinese ones count twice, Cyrillic ones a little more than
 * once. For names that must not touch before the browser has measured them.
 */
export function countLettersIn(text: string): number {
	const chinese = text.match(/[\u2e80-\u9fff\uff00-\uffef]/g)?.length ?? 0;
	const cyrillic = text.match(/[\u0400-\u04ff]/g)?.length ?? 0;
	return text.length + chinese + cyrillic * 0.15;
}
