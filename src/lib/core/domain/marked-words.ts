/** A sentence in which one run of words is a link, or bold: `Its countable [claims] stand …`. */
export interface MarkedWords {
	before: string;
	marked: string;
	after: string;
}

/**
 * Takes a sentence with any number of marked runs apart: `[2013]: [speech], unverified` as `''`,
 * `2013`, `: `, `speech`, `, unverified`. Every second piece is marked.
 */
export function piecesOfMarked(sentence: string): string[] {
	return sentence.split(/[[\]]/);
}

/** The sentence alone. */
export const withoutMarks = (sentence: string): string => piecesOfMarked(sentence).join('');

/** Takes a sentence apart at its brackets, so that a message of it can stay whole. */
export function partsOfMarked(sentence: string): MarkedWords {
	const [, before, marked, after] = /^([^[\]]*)\[([^[\]]+)\]([^[\]]*)$/s.exec(sentence) ?? [];
	if (before === undefined || marked === undefined || after === undefined)
		throw new Error(`nothing, or too much, is marked in: ${sentence}`);
	return { before, marked, after };
}
