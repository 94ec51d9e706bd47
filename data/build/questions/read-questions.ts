/** The questions of /questions and their translations, as files of `data/questions/`. */
import * as v from 'valibot';
import { LANGUAGE } from '#language';
import { LANGUAGES, type Language } from '../../../src/lib/core/domain/languages';
import { QUESTION_SECTIONS } from '../../../src/lib/story/questions';
import type { DataError } from '../data-error';
import { compareTexts, findFigureComplaint } from '../languages/translate-story';
import type { BasedTexts } from '../story/bases/check-bases';
import { basesSchema, filledText, readStoryFile, type StoryFile } from '../story/read-story';

const FOLDER = 'data/questions';

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/));
const sections = v.strictObject(
	Object.fromEntries(QUESTION_SECTIONS.map((section) => [section, filledText])) as Record<
		(typeof QUESTION_SECTIONS)[number],
		typeof filledText
	>
);
const words = {
	id,
	ask: filledText,
	answer: v.pipe(v.array(filledText), v.nonEmpty()),
	unknown: v.optional(filledText)
};
const questionsSchema = v.strictObject({
	sections,
	questions: v.pipe(
		v.array(
			v.strictObject({
				...words,
				section: v.picklist(QUESTION_SECTIONS),
				chart: v.optional(v.pipe(v.string(), v.regex(/^(talk:|\/embed\/)/))),
				link: v.pipe(v.string(), v.startsWith('/')),
				bases: v.optional(basesSchema, {})
			})
		),
		v.nonEmpty()
	)
});
const wordsSchema = v.strictObject({ sections, questions: v.array(v.strictObject(words)) });

export type RawQuestions = StoryFile<v.InferOutput<typeof questionsSchema>>;

/** Reads them in English below the root of the repository. */
export function readQuestions(root: string): {
	questions: RawQuestions | null;
	errors: DataError[];
} {
	const file = `${FOLDER}/questions.yaml`;
	const { read, errors } = readStoryFile(root, file, questionsSchema);
	const ids = read?.content.questions.map((question) => question.id) ?? [];
	const twice = ids.flatMap((each, index): DataError[] =>
		ids.indexOf(each) === index
			? []
			: [
					{
						...{ file, line: read!.findLine('questions', index, 'id'), column: null },
						message: `there is another question ${each}`
					}
				]
	);
	return { questions: read, errors: [...errors, ...twice] };
}

/** The questions with the words of a language: ids, figures and bases are the same. */
export function translateQuestions(
	root: string,
	english: RawQuestions,
	language: Exclude<Language, 'en'>
): { questions: RawQuestions; errors: DataError[] } {
	const { read, errors } = readStoryFile(root, `${FOLDER}/${language}.yaml`, wordsSchema);
	if (!read) return { questions: english, errors };
	const addError = (message: string, ...path: (string | number)[]) =>
		errors.push({ file: read.file, line: read.findLine(...path), column: null, message });
	const translated = english.content.questions.map((question) => {
		const index = read.content.questions.findIndex((own) => own.id === question.id);
		const own = read.content.questions[index];
		if (!own) {
			addError(`the question ${question.id} is missing`, 'questions');
			return question;
		}
		const complaint = findFigureComplaint(question.unknown ?? '', own.unknown ?? '');
		if (complaint) addError(complaint, 'questions', index, 'unknown');
		if (!own.unknown !== !question.unknown)
			addError('says what is not known in one language only', 'questions', index);
		const line = { ...read, findLine: () => read.findLine('questions', index, 'answer') };
		errors.push(...compareTexts(line, 'answer', question.answer, own.answer));
		return { ...question, ...own };
	});
	for (const [index, own] of read.content.questions.entries()) {
		if (!english.content.questions.some((question) => question.id === own.id))
			addError(`English has no question ${own.id}`, 'questions', index, 'id');
	}
	const content = { sections: read.content.sections, questions: translated };
	return { questions: { ...read, content }, errors };
}

/** The questions as they are asked in each language, the one of this process first. */
export function readAskedQuestions(root: string): { id: string; asks: string[] }[] {
	const { questions } = readQuestions(root);
	if (!questions) return [];
	const inLanguages = [LANGUAGE, ...LANGUAGES.filter((each) => each !== LANGUAGE)].map(
		(language) =>
			language === 'en' ? questions : translateQuestions(root, questions, language).questions
	);
	return questions.content.questions.map(({ id: own }, index) => ({
		id: own,
		asks: inLanguages.map(({ content }) => content.questions[index]!.ask)
	}));
}

/** The English texts of each question with what they rest on. */
export const listQuestionTexts = ({ file, content, findLine }: RawQuestions): BasedTexts[] =>
	content.questions.map(({ ask, answer, unknown, bases }, index) => {
		const at = (...path: (string | number)[]) => findLine('questions', index, ...path);
		return {
			...{ file, bases, findLine: (quoted: string) => at('bases', quoted) },
			texts: [
				{ text: ask, file, line: at('ask') },
				...answer.map((text, line) => ({ text, file, line: at('answer', line) })),
				...(unknown ? [{ text: unknown, file, line: at('unknown') }] : [])
			]
		};
	});
