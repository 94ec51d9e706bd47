import type { Fault } from '../../fault';
import type { Bases } from '../read-story';
import { evaluateBase, type BaseContext } from './evaluate';
import { sentencesOf, uncoveredWords } from './sentences';

/** English texts that share a list of bases. */
export interface BasedTexts {
	/** With its place, where a word without a base is reported. */
	texts: readonly { text: string; file: string; line: number }[];
	bases: Bases;
	/** The file of the bases, and the line of one. */
	file: string;
	lineOf: (words: string) => number;
}

const MOST_ROWS = 3;

/** Every base that is not true, or quotes what is not said; every absolute word without a base. */
export function checkBases(
	{ file, texts, bases, lineOf }: BasedTexts,
	context: BaseContext
): Fault[] {
	const faults: Fault[] = [];
	const fault = (line: number, message: string, remedy: string, of = file) =>
		faults.push({ file: of, line, column: null, message, remedy });
	for (const [words, based] of Object.entries(bases)) {
		if (!texts.some(({ text }) => text.includes(words))) {
			fault(lineOf(words), `no text says “${words}”`, 'change the quoted words or remove the base');
		}
		for (const source of typeof based === 'string' ? [based] : based) {
			try {
				const { isTrue, found, rows } = evaluateBase(source, context);
				if (isTrue) continue;
				const more = rows.length > MOST_ROWS ? ` and ${rows.length - MOST_ROWS} more` : '';
				const where = rows.length > 0 ? ` (${rows.slice(0, MOST_ROWS).join(', ')}${more})` : '';
				fault(
					lineOf(words),
					`“${words}” rests on ${source}, but the tables give ${found}${where}`,
					'change the sentence, or restore the row'
				);
			} catch (error) {
				fault(
					lineOf(words),
					`“${words}” rests on ${source}: ${(error as Error).message}`,
					'restore the row, or correct the expression'
				);
			}
		}
	}
	for (const { text, file: place, line } of texts) {
		for (const { word } of uncoveredWords(text, Object.keys(bases))) {
			fault(line, `“${word}” has no base`, 'name what it rests on under bases, or say less', place);
		}
	}
	return faults;
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
			.flatMap(({ text }) => sentencesOf(text))
			.map((sentence) => {
				const quoted = Object.keys(bases);
				return /\{/.test(sentence) || quoted.some((words) => sentence.includes(words));
			})
	);
	const withBase = sentences.filter(Boolean).length;
	return { withBase, without: sentences.length - withBase };
}
