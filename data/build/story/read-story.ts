import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import * as v from 'valibot';
import { LARGE_PARTS, STEP_LAYOUTS, TALK_PARTS } from '../../../src/lib/story/talk';
import { CALLOUT_SIDES } from '../../../src/lib/core/domain/callout';
import type { DataError } from '../data-error';
import { CHART_NAMES } from './charts/chart-names';

/** Slides of the atlas's own talk without a map: what opens and what closes it. */
const OWN_SLIDES = ['title', 'closing'] as const;

/** Required text. */
export const filledText = v.pipe(v.string(), v.nonEmpty());

const storySchema = v.strictObject({
	title: filledText,
	author: v.string(),
	steps: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/))), v.nonEmpty())
});

/** Quoted words of an English text, and the expressions that they rest on: docs/sentences.md. */
export const basesSchema = v.record(v.string(), v.union([filledText, v.array(filledText)]));
export type Bases = v.InferOutput<typeof basesSchema>;

/** An item of the tables, as in `select` of a link, or a longitude and a latitude. */
const PLACE = /^([a-z]+:[a-z0-9][a-z0-9-]*|-?\d+(\.\d+)?,-?\d+(\.\d+)?)$/;
/** What a camera must show: also a country by its slug, or `region` for all five. */
const SUBJECT = /^([a-z-]+|[a-z]+:[a-z0-9][a-z0-9-]*|-?\d+(\.\d+)?,-?\d+(\.\d+)?)$/;

/** A place that a step circles and names, or only names; of a figure the first line is large. */
const calloutSchema = v.strictObject({
	focus: v.pipe(v.string(), v.regex(PLACE)),
	label: v.optional(filledText),
	kind: v.optional(v.picklist(['arrow', 'name', 'figure'])),
	side: v.optional(v.picklist(CALLOUT_SIDES))
});

const indexes = v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))));
/** What appears together, by index from 0. */
const partSchema = v.strictObject({ text: indexes, series: indexes, callouts: indexes });

const stepSchema = v.strictObject({
	title: filledText,
	link: v.pipe(v.string(), v.startsWith('/')),
	part: v.optional(v.picklist(TALK_PARTS)),
	chart: v.optional(v.picklist(CHART_NAMES)),
	layout: v.optional(v.picklist([...STEP_LAYOUTS, ...OWN_SLIDES])),
	large: v.optional(v.picklist(LARGE_PARTS)),
	largeFrom: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
	builds: v.optional(v.pipe(v.array(partSchema), v.nonEmpty())),
	callouts: v.optional(v.array(calloutSchema)),
	subject: v.optional(v.pipe(v.array(v.pipe(v.string(), v.regex(SUBJECT))), v.nonEmpty())),
	dim: v.optional(v.boolean()),
	play: v.optional(v.pipe(v.number(), v.integer())),
	text: v.pipe(v.array(filledText), v.nonEmpty()),
	points: v.array(filledText),
	sources: v.pipe(v.array(v.string()), v.nonEmpty()),
	/** What words of the English text rest on; translations share it. */
	bases: v.optional(basesSchema, {})
});

/** A file of the story with the line of each of its values. */
export interface StoryFile<T> {
	file: string;
	content: T;
	/** Line of a value, 1 first: `findLine('text', 1)`. */
	findLine(...path: readonly (string | number)[]): number;
}

export type RawStep = v.InferOutput<typeof stepSchema>;

/** What the English text calls the paper that the talk is about. */
const PAPER_WORD = /\bpapers?\b/i;

export interface RawStory {
	title: string;
	author: string;
	/** `citesPaper`: the English title or text names the paper; the same in translations. */
	steps: readonly (StoryFile<RawStep> & { id: string; citesPaper: boolean })[];
}

function lineFinder(document: Document, lines: LineCounter) {
	return (...path: readonly (string | number)[]): number => {
		// a missing value is reported where its parent starts
		for (let length = path.length; length >= 0; length -= 1) {
			const node = document.getIn(path.slice(0, length), true) as
				{ range?: [number, number, number] | null } | undefined;
			if (node?.range) return lines.linePos(node.range[0]).line;
		}
		return 1;
	};
}

/** Reads a YAML file below the root of the repository, or returns its errors. */
export function readStoryFile<T>(
	root: string,
	file: string,
	schema: v.GenericSchema<unknown, T>
): { read: StoryFile<T> | null; errors: DataError[] } {
	const makeErrorAt = (line: number, message: string): DataError => ({
		file,
		line,
		column: null,
		message
	});
	if (!existsSync(join(root, file))) return { read: null, errors: [makeErrorAt(1, 'is missing')] };
	const lines = new LineCounter();
	const document = parseDocument(readFileSync(join(root, file), 'utf8'), { lineCounter: lines });
	const [broken] = document.errors;
	if (broken) {
		const [start] = broken.pos;
		const [message = ''] = broken.message.split('\n');
		return { read: null, errors: [makeErrorAt(lines.linePos(start).line, message)] };
	}
	const findLine = lineFinder(document, lines);
	const result = v.safeParse(schema, document.toJS());
	if (result.success) return { read: { file, content: result.output, findLine }, errors: [] };
	const errors = result.issues.map(({ path, message }) => {
		const keys = (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
		return makeErrorAt(findLine(...keys), `${keys.join('.')}: ${message}`);
	});
	return { read: null, errors };
}

/** Reads the story and its steps below the root of the repository, in their order. */
export function readStory(root: string): { story: RawStory | null; errors: DataError[] } {
	const head = readStoryFile(root, 'data/story/story.yaml', storySchema);
	if (!head.read) return { story: null, errors: head.errors };
	const { title, author, steps: ids } = head.read.content;
	const errors: DataError[] = [];
	const steps = ids.flatMap((id) => {
		const step = readStoryFile(root, `data/story/steps/${id}.yaml`, stepSchema);
		errors.push(...step.errors);
		if (!step.read) return [];
		const { title, text } = step.read.content;
		const citesPaper = [title, ...text].some((line) => PAPER_WORD.test(line));
		return [{ ...step.read, id, citesPaper }];
	});
	return { story: errors.length === 0 ? { title, author, steps } : null, errors };
}
