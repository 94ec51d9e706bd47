/** Splits a sentence at its brackets: `[2013]: [speech]` as `''`, `2013`, `: `, `speech`, `''`. */
export const splitMarked = (sentence: string): string[] => sentence.split(/[[\]]/);

/** The sentence without brackets. */
export const withoutMarks = (sentence: string): string => splitMarked(sentence).join('');

/**
 * Splits a sentence with one run in brackets for a link or bold, so that its message stays whole:
 * `Its countable [claims] stand …`.
 */
export function splitMarkedParts(sentence: string) {
	const [, before, marked, after] = /^([^[\]]*)\[([^[\]]+)\]([^[\]]*)$/s.exec(sentence) ?? [];
	if (before === undefined || marked === undefined || after === undefined)
		throw new Error(`not exactly one run in brackets: ${sentence}`);
	return { before, marked, after };
}
