import type { DataError } from '../../data-error';
import type { Bases } from '../read-story';
import { evaluateBase, type BaseContext } from './evaluate';
import { splitSentences, findUncoveredWords } from './sentences';

/** English texts that share a list of bases. */
export interface BasedTexts {
	/** With its place, where a word without a base is reported. */
	texts: readonly { text: string; file: string; line: number }[];
	bases: Bases;
	/** The file of the bases, and the line of one. */
	file: string;
	findLine: (words: string) => number;
}

const MOST_ROWS = 3;

/** Every base that is not true, or quotes what is not said; every absolute word without a base. */
export function checkBases(
	{ file, texts, bases, findLine }: BasedTexts,
	context: BaseContext
): DataError[] {
	const errors: DataError[] = [];
	const addError = (line: number, message: string, remedy: string, of = file) =>
		errors.push({ file: of, line, column: null, message, remedy });
	for (const [words, based] of Object.entries(bases)) {
		if (!texts.some(({ text }) => text.includes(words))) {
			addError(
				findLine(words),
				`no text says “${words}”`,
				'change the quoted words or remove the base'
			);
		}
		for (const source of typeof based === 'string' ? [based] : based) {
			try {
				const { isTrue, found, rows } = evaluateBase(source, context);
				if (isTrue) continue;
				const more = rows.length > MOST_ROWS ? ` and ${rows.length - MOST_ROWS} more` : '';
				const where = rows.length > 0 ? ` (${rows.slice(0, MOST_ROWS).join(', ')}${more})` : '';
				addError(
					findLine(words),
					`“${words}” rests on ${source}, but the tables give ${found}${where}`,
					'change the sentence, or restore the row'
				);
			} catch (error) {
				addError(
					findLine(words),
					`“${words}” rests on ${source}: ${(error as Error).message}`,
					'restore the row, or correct the expression'
				);
			}
		}
	}
	for (const { text, file: place, line } of texts) {
		for (const { word } of findUncoveredWords(text, Object.keys(bases))) {
			addError(
				line,
				`“${word}” has no base`,
				'name what it rests on under bases, or say less',
				place
			);
		}
	}
	return errors;
}

export interface SentenceCounts {
	/** With computed figures, or with words that have a base. */
	withBase: number;
	/** Without figures and absolute words. */
	without: number;
}

/** How many sentences rest on the tables. */
export function countSentences(all: readonly BasedTexts[]): SentenceCounts {
	const sentences = all.flatMap(({ texts, bases }) =>
		texts
			.flatMap(({ text }) => splitSentences(text))
			.map((sentence) => {
				const quoted = Object.keys(bases);
				return /\{/.test(sentence) || quoted.some((words) => sentence.includes(words));
			})
	);
	const withBase = sentences.filter(Boolean).length;
	return { withBase, without: sentences.length - withBase };
}
