import * as v from 'valibot';
import type { Language } from '../../../src/lib/core/domain/languages';
import type { DataError } from '../data-error';
import { filledText, readStoryFile, type RawStory, type StoryFile } from '../story/read-story';
import type { RawViews } from '../views/read-views';

const headSchema = v.strictObject({ title: filledText, author: filledText });
const stepSchema = v.strictObject({
	title: filledText,
	text: v.array(filledText),
	points: v.array(filledText),
	/** Of the callouts in order; left out if there are none, `''` for one without a label. */
	callouts: v.optional(v.array(v.string()), [])
});
const viewsSchema = v.array(
	v.strictObject({ id: v.string(), title: filledText, text: filledText })
);

const listFiguresIn = (text: string) => (text.match(/\{[^{}]*\}/g) ?? []).sort().join(' ');

/** How the figures of a text differ from the English ones, a sentence or null. */
export function findFigureComplaint(english: string, text: string): string | null {
	if (listFiguresIn(english) === listFiguresIn(text)) return null;
	return `names the figures ${listFiguresIn(text) || 'none'}, English ${listFiguresIn(english) || 'none'}`;
}

/** Compares two lists of texts, entry by entry. */
export function compareTexts<T>(
	{ file, findLine }: StoryFile<T>,
	key: string,
	english: readonly string[],
	texts: readonly string[]
): DataError[] {
	const makeError = (line: number, message: string): DataError => ({
		file,
		line,
		column: null,
		message
	});
	if (english.length !== texts.length) {
		return [
			makeError(findLine(key), `${key} has ${texts.length} entries, English ${english.length}`)
		];
	}
	return texts.flatMap((text, index) => {
		const complaint = findFigureComplaint(english[index]!, text);
		return complaint ? [makeError(findLine(key, index), complaint)] : [];
	});
}

/** The talk with the text of `data/story/<language>/`: links, figures and sources are the same. */
export function translateStory(
	root: string,
	story: RawStory,
	language: Exclude<Language, 'en'>
): { story: RawStory; errors: DataError[] } {
	const folder = `data/story/${language}`;
	const head = readStoryFile(root, `${folder}/story.yaml`, headSchema);
	const errors = [...head.errors];
	const steps = story.steps.map((step) => {
		const { read, errors: stepErrors } = readStoryFile(
			root,
			`${folder}/steps/${step.id}.yaml`,
			stepSchema
		);
		errors.push(...stepErrors);
		if (!read) return step;
		const { title, text, points, callouts } = read.content;
		const rings = step.content.callouts ?? [];
		errors.push(
			...compareTexts(read, 'text', step.content.text, text),
			...compareTexts(read, 'points', step.content.points, points),
			...compareTexts(
				read,
				'callouts',
				rings.map(({ label = '' }) => label),
				callouts
			)
		);
		const words = rings.map((ring, index) => ({ ...ring, label: callouts[index] }));
		return {
			...{ ...step, ...read },
			content: {
				...step.content,
				title,
				text,
				points,
				...(rings.length > 0 && { callouts: words })
			}
		};
	});
	return { story: { ...story, ...head.read?.content, steps }, errors };
}

/** The gallery with the text of `data/story/<language>/views.yaml`. */
export function translateViews(
	root: string,
	views: RawViews,
	language: Exclude<Language, 'en'>
): { views: RawViews; errors: DataError[] } {
	const file = `data/story/${language}/views.yaml`;
	const { read, errors } = readStoryFile(root, file, viewsSchema);
	if (!read) return { views, errors };
	const content = views.content.map((view) => {
		const index = read.content.findIndex(({ id }) => id === view.id);
		const words = read.content[index];
		const complaint = words ? findFigureComplaint(view.text, words.text) : `has no view ${view.id}`;
		if (complaint) {
			errors.push({
				file,
				line: read.findLine(Math.max(index, 0)),
				column: null,
				message: complaint
			});
		}
		return words ? { ...view, ...words } : view;
	});
	return { views: { ...views, content }, errors };
}
