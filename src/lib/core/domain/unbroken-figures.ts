const NO_BREAK = '\u00a0';

/** Dates and figures with their units: `7 September 2013`, `26 billion`. */
const DATE = /(\d{1,2}) (\p{L}+) (\d{4})/gu;
const FIGURE = /(\d) (?=[\p{L}%])/gu;
/** A short word before a figure: `Step 5`, `in 2013`, `от 2013`. */
const LED = /(?<=^|[\s\u00a0(«“])(\p{L}{1,2}) (?=\d)/gu;

/** Replaces spaces at which a line must not break by no-break spaces. */
export function keepFigures(text: string): string {
	return text
		.replace(DATE, `$1${NO_BREAK}$2${NO_BREAK}$3`)
		.replace(FIGURE, `$1${NO_BREAK}`)
		.replace(LED, `$1${NO_BREAK}`);
}

const CLOSING = /^[.,;:!?)。，；：！？）]+/;
const OPENING = /[(（“«]$/;

/** What closes a sentence or a clause: it stays on the line of the figure before it. */
export const findClosing = (words: string): string => CLOSING.exec(words)?.[0] ?? '';

/** A bracket or quotation mark: it stays on the line of the figure after it. */
export const findOpening = (words: string): string => OPENING.exec(words)?.[0] ?? '';
