/** A sentence with one run of text in brackets for a link or bold: `Its countable [claims] stand …`. */
export interface MarkedWords {
	before: string;
	marked: string;
	after: string;
}

/** Splits a sentence at its brackets: `[2013]: [speech]` as `''`, `2013`, `: `, `speech`, `''`. */
export const piecesOfMarked = (sentence: string): string[] => sentence.split(/[[\]]/);

/** The sentence without brackets. */
export const withoutMarks = (sentence: string): string => piecesOfMarked(sentence).join('');

/** Splits a sentence with one run in brackets, so that its message stays whole. */
export function partsOfMarked(sentence: string): MarkedWords {
	const [, before, marked, after] = /^([^[\]]*)\[([^[\]]+)\]([^[\]]*)$/s.exec(sentence) ?? [];
	if (before === undefined || marked === undefined || after === undefined)
		throw new Error(`not exactly one run in brackets: ${sentence}`);
	return { before, marked, after };
}
