import type { ShownFigure } from '../../../src/lib/core/data/provenance';
import type { TalkWords } from '../../../src/lib/core/data/talk';

const NAME = /\{([^{}]*)\}/;

/**
 * Puts figures in the place of their names: `Of {students.KAZ.2018} students …`.
 * @param find throws an Error with a sentence for a name that stands for nothing
 */
export function fillWords(template: string, find: (name: string) => ShownFigure): TalkWords {
	const words: (string | ShownFigure)[] = [];
	// a split by one group gives text and names in turn
	template.split(NAME).forEach((part, index) => {
		if (index % 2 === 1) words.push(find(part));
		else if (part !== '') words.push(part);
	});
	return words;
}
