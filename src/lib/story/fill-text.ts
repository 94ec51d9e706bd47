import type { ShownFigure } from '../figures/provenance';
import type { TalkWords } from './talk';

const NAME = /\{([^{}]*)\}/;

/** The names in braces of a text. */
export const listFigureNames = (template: string): string[] =>
	template.split(NAME).filter((_, index) => index % 2 === 1);

/**
 * Replaces names by figures: `Of {students.KAZ.2018} students …`.
 * @param find may throw an Error with a sentence for an unknown name, or answer with words
 */
export function fillText(
	template: string,
	find: (name: string) => ShownFigure | string
): TalkWords {
	const words: (string | ShownFigure)[] = [];
	// a split by one group alternates text and names
	template.split(NAME).forEach((part, index) => {
		if (index % 2 === 1) words.push(find(part));
		else if (part !== '') words.push(part);
	});
	return words;
}
