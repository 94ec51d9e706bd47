import { partsOfMarked } from '../core/domain/marked-words';

/** A sentence with the part to be set in bold. */
export interface Headline {
	before: string;
	strong: string;
	after: string;
}

/** A sentence of the year; the figure in it stands in brackets, and is set in bold. */
export function headlineOfSentence(sentence: string): Headline {
	if (!sentence.includes('[')) return { before: sentence, strong: '', after: '' };
	const { before, marked, after } = partsOfMarked(sentence);
	return { before, strong: marked, after };
}
