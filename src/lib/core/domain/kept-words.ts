const NO_BREAK = '\u00a0';

/** A day with its month and year, and a figure with what it counts: `7 September 2013`, `26 billion`. */
const DATE = /(\d{1,2}) (\p{L}+) (\d{4})/gu;
const FIGURE = /(\d) (?=[\p{L}%])/gu;
/** `Step 5`, `in 2013`, `от 2013`: a short word with the figure behind it. */
const LED = /(?<=^|[\s\u00a0(«“])(\p{L}{1,2}) (?=\d)/gu;

/** The same words with the spaces that a line must not end at made firm. */
export function keepFigures(text: string): string {
	return text
		.replace(DATE, `$1${NO_BREAK}$2${NO_BREAK}$3`)
		.replace(FIGURE, `$1${NO_BREAK}`)
		.replace(LED, `$1${NO_BREAK}`);
}
