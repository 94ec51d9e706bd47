/** What the article has beside the steps of the talk: openings of its parts, its end, its questions. */
import * as v from 'valibot';
import { COUNTRY_CODES } from '../../../src/lib/core/domain/countries';
import type { Language } from '../../../src/lib/core/domain/languages';
import { listSourceIds, type ShownFigure } from '../../../src/lib/figures/provenance';
import type { Article, AskedNumber } from '../../../src/lib/story/article';
import { fillText } from '../../../src/lib/story/fill-text';
import {
	listFigures,
	TALK_PARTS,
	type Talk,
	type TalkPart,
	type TalkWords
} from '../../../src/lib/story/talk';
import type { DataError } from '../data-error';
import { compareTexts, findFigureComplaint } from '../languages/translate-story';
import type { BasedTexts } from './bases/check-bases';
import { basesSchema, filledText, readStoryFile, type StoryFile } from './read-story';
import type { StoryContext } from './shape-story';

const FILE = 'data/story/article.yaml';

const year = v.pipe(v.number(), v.integer());
const asked = v.strictObject({ figure: filledText, of: v.optional(filledText) });
const texts = v.pipe(v.array(filledText), v.nonEmpty());

/** One of each part of the talk. */
const mapParts = <T>(make: (part: TalkPart) => T) =>
	Object.fromEntries(TALK_PARTS.map((part) => [part, make(part)])) as Record<TalkPart, T>;
const eachPart = <T extends v.GenericSchema>(part: T) => v.strictObject(mapParts(() => part));

const articleSchema = v.strictObject({
	parts: eachPart(
		v.strictObject({
			...{ picture: filledText, lead: filledText, verdict: filledText },
			figure: v.optional(filledText)
		})
	),
	voice: v.strictObject({ step: filledText, point: year, source: filledText }),
	adds: texts,
	unknown: texts,
	questions: v.strictObject({
		line: v.strictObject({ figures: filledText, years: v.tuple([year, year]), lastYear: year }),
		order: filledText,
		orderYear: year,
		numbers: v.strictObject({ acquired: asked, scholarships: asked, threat: asked })
	}),
	bases: basesSchema
});
const wordsSchema = v.strictObject({
	parts: eachPart(
		v.strictObject({ lead: filledText, verdict: filledText, figure: v.optional(filledText) })
	),
	adds: texts,
	unknown: texts
});

export type RawArticle = StoryFile<v.InferOutput<typeof articleSchema>>;

type Words = v.InferOutput<typeof wordsSchema>;

const PART_TEXTS = ['lead', 'figure', 'verdict'] as const;

/** All its texts in order, each with its place in the file. */
const listTexts = ({ parts, adds, unknown }: Words) => [
	...TALK_PARTS.flatMap((part) =>
		PART_TEXTS.map((key) => ({
			text: parts[part][key] ?? '',
			path: ['parts', part, key] as const
		}))
	),
	...adds.map((text, index) => ({ text, path: ['adds', index] as const })),
	...unknown.map((text, index) => ({ text, path: ['unknown', index] as const }))
];

/** Reads it below the root of the repository. */
export function readArticle(root: string): { article: RawArticle | null; errors: DataError[] } {
	const { read, errors } = readStoryFile(root, FILE, articleSchema);
	return { article: read, errors };
}

/** The article with the text of `data/story/<language>/`: figures and bases are the same. */
export function translateArticle(
	root: string,
	article: RawArticle,
	language: Exclude<Language, 'en'>
): { article: RawArticle; errors: DataError[] } {
	const file = `data/story/${language}/article.yaml`;
	const { read, errors } = readStoryFile(root, file, wordsSchema);
	if (!read) return { article, errors };
	const english = article.content;
	const { parts, adds, unknown } = read.content;
	const wrong = TALK_PARTS.flatMap((part) =>
		PART_TEXTS.flatMap((key): DataError[] => {
			const complaint = findFigureComplaint(english.parts[part][key] ?? '', parts[part][key] ?? '');
			const line = read.findLine('parts', part, key);
			return complaint ? [{ file, line, column: null, message: complaint }] : [];
		})
	);
	const own = mapParts((part) => ({ ...english.parts[part], ...parts[part] }));
	return {
		article: { ...read, content: { ...english, adds, unknown, parts: own } },
		errors: [
			...errors,
			...wrong,
			...compareTexts(read, 'adds', english.adds, adds),
			...compareTexts(read, 'unknown', english.unknown, unknown)
		]
	};
}

/** Its English texts with what they rest on. */
export const listArticleTexts = ({ file, content, findLine }: RawArticle): BasedTexts => ({
	file,
	bases: content.bases,
	findLine: (words) => findLine('bases', words),
	texts: listTexts(content).map(({ text, path }) => ({ text, file, line: findLine(...path) }))
});

/** The figure must be a number: a question without an answer cannot be asked. */
function findNumber(name: string, find: StoryContext['find']): ShownFigure {
	const figure = find(name);
	if (figure.value === null) throw new Error(`{${name}} has no figure to ask for`);
	return figure;
}

function shapeQuestions(
	{ questions }: RawArticle['content'],
	find: StoryContext['find']
): Article['questions'] {
	const { line, order, orderYear, numbers } = questions;
	const [first, last] = line.years;
	const ask = ({ figure, of }: { figure: string; of?: string }): AskedNumber => ({
		figure: findNumber(figure, find),
		of: of ? findNumber(of, find) : null
	});
	return {
		line: {
			figures: Array.from({ length: last - first + 1 }, (_, index) =>
				findNumber(`${line.figures}.${first + index}`, find)
			),
			lastYear: line.lastYear
		},
		order: COUNTRY_CODES.map((country) => ({
			country,
			figure: findNumber(`${order}.${country}.${orderYear}`, find)
		})).sort((a, b) => b.figure.value! - a.figure.value!),
		numbers: {
			acquired: ask(numbers.acquired),
			scholarships: ask(numbers.scholarships),
			threat: ask(numbers.threat)
		}
	};
}

/** The article with its figures filled in, or its errors, by file and line. */
export function shapeArticle(
	{ file, content, findLine }: RawArticle,
	talk: Talk,
	{ find, sources }: Pick<StoryContext, 'find' | 'sources'>
): { article: Article | null; errors: DataError[] } {
	const errors: DataError[] = [];
	const addError = (path: readonly (string | number)[], message: string) =>
		errors.push({ file, line: findLine(...path), column: null, message });
	const attempt = <T>(path: readonly (string | number)[], make: () => T): T | null => {
		try {
			return make();
		} catch (error) {
			addError(path, (error as Error).message);
			return null;
		}
	};
	const fill = (text: string, ...path: (string | number)[]): TalkWords =>
		attempt(path, () => fillText(text, find)) ?? [];
	const getStep = (id: string) => talk.steps.find((step) => step.id === id);
	const makePart = (part: TalkPart) => {
		const { picture, lead, figure, verdict } = content.parts[part];
		if (!getStep(picture)) addError(['parts', part, 'picture'], `there is no step ${picture}`);
		const large = figure ? fill(figure, 'parts', part, 'figure') : null;
		return { picture, lead, figure: large, verdict: fill(verdict, 'parts', part, 'verdict') };
	};
	const { voice } = content;
	if (!getStep(voice.step)?.points[voice.point]) {
		addError(['voice'], `the step ${voice.step} has no point ${voice.point}, the first is 0`);
	}
	if (!sources[voice.source]) {
		addError(['voice'], `there is no source ${voice.source} in data/sources.csv`);
	}
	const questions = attempt(['questions'], () => shapeQuestions(content, find));
	if (!questions) return { article: null, errors };
	const asked = [
		...questions.line.figures,
		...questions.order.map(({ figure }) => figure),
		...Object.values(questions.numbers).map(({ figure }) => figure)
	];
	const ids = asked.flatMap(listSourceIds);
	const article: Article = {
		parts: mapParts(makePart),
		voice,
		adds: content.adds.map((text, index) => fill(text, 'adds', index)),
		unknown: content.unknown.map((text, index) => fill(text, 'unknown', index)),
		questions,
		sources: Object.fromEntries(
			[...new Set([voice.source, ...ids])].flatMap((id) => (sources[id] ? [[id, sources[id]]] : []))
		)
	};
	for (const part of TALK_PARTS) {
		const { figure } = article.parts[part];
		if (figure && listFigures(figure).length !== 1)
			addError(['parts', part, 'figure'], 'needs one figure, which is shown large');
	}
	return { article, errors };
}
