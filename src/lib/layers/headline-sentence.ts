import { partsOfMarked } from '../core/domain/marked-words';

/** A sentence with its bold part. */
export interface Headline {
	before: string;
	strong: string;
	after: string;
}

/** Splits a sentence of the year at its bold figure, which is in brackets. */
export function headlineOfSentence(sentence: string): Headline {
	if (!sentence.includes('[')) return { before: sentence, strong: '', after: '' };
	const { before, marked, after } = partsOfMarked(sentence);
	return { before, strong: marked, after };
}
