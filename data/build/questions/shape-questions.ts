import { pickWorseQuality } from '../../../src/lib/core/domain/quality';
import { listSourceIds, type ShownFigure } from '../../../src/lib/figures/provenance';
import { fillText } from '../../../src/lib/story/fill-text';
import type { Question, Questions } from '../../../src/lib/story/questions';
import { listFigures, type TalkWords } from '../../../src/lib/story/talk';
import type { DataError } from '../data-error';
import { findLinkComplaint, type StoryContext } from '../story/shape-story';
import type { RawQuestions } from './read-questions';

/** Pages other than the map that a question may lead to. */
const PAGES: readonly string[] = ['/relation', '/outcomes', '/chinese-side', '/alignment'];

/** The questions with their figures filled in, or their errors, by file and line. */
export function shapeQuestions(
	{ file, content, findLine }: RawQuestions,
	{ find, sources }: Pick<StoryContext, 'find' | 'sources'>
): { questions: Questions; errors: DataError[] } {
	const errors: DataError[] = [];
	const questions = content.questions.map((raw, index): Question => {
		const { bases: _, chart = null, unknown, ...rest } = raw;
		const addError = (message: string, ...path: (string | number)[]) =>
			errors.push({ file, line: findLine('questions', index, ...path), column: null, message });
		const fill = (text: string, ...path: (string | number)[]): TalkWords => {
			try {
				return fillText(text, find);
			} catch (error) {
				addError((error as Error).message, ...path);
				return [];
			}
		};
		const complaint = PAGES.includes(raw.link) ? null : findLinkComplaint(raw.link);
		if (complaint) addError(complaint, 'link');
		const answer = raw.answer.map((text, line) => fill(text, 'answer', line));
		const open = unknown ? fill(unknown, 'unknown') : null;
		const figures: ShownFigure[] = [...answer, ...(open ? [open] : [])].flatMap(listFigures);
		const gap = figures.find(({ value }) => value === null);
		if (gap) addError(`${gap.label} has no figure in ${gap.year}`, 'answer');
		const ids = [...new Set(figures.flatMap(listSourceIds))];
		return {
			...{ ...rest, chart, answer, unknown: open },
			quality: figures.map(({ quality }) => quality).reduce(pickWorseQuality, 'reported'),
			sources: ids.flatMap((id) => sources[id] ?? [])
		};
	});
	return { questions: { sections: content.sections, questions }, errors };
}
