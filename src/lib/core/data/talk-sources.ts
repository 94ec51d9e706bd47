/**
 * The sources of a step of a talk: those of its chart and map first, then those of its words, then
 * the paper. Every output takes its list and its short line from here.
 */

import { m } from '#messages';
import { joinClauses, joinNames } from '../domain/lists';
import { parseAuthors } from './cite';
import { describeSource } from './source-words';
import type { TalkStep } from './talk';
import type { Source } from './types';

type StepWithSources = Pick<TalkStep, 'evidence' | 'sources'>;

/** Each once: by its id, and by the line in which it is printed. */
function distinct(sources: readonly Source[], lineOf: (source: Source) => string): Source[] {
	const seen = new Set<string>();
	return sources.filter((source) => {
		const marks = [`id ${source.id}`, lineOf(source)];
		const isNew = marks.every((mark) => !seen.has(mark));
		marks.forEach((mark) => seen.add(mark));
		return isNew;
	});
}

/** What a step shows: the sources of its chart, then those of its map. */
export const evidenceSources = ({ evidence }: Pick<TalkStep, 'evidence'>): Source[] =>
	distinct([...evidence.chart, ...evidence.map], describeSource);

/** Every source of a step, once. */
export const stepSources = (step: StepWithSources): Source[] =>
	distinct([...evidenceSources(step), ...step.sources], describeSource);

/** What a list has beyond another. */
const without = (sources: readonly Source[], others: readonly Source[]) =>
	sources.filter((source) => !others.includes(source));

/** The sources of the words alone, which its chart and map do not have. */
export const wordSources = (step: StepWithSources): Source[] =>
	without(stepSources(step), evidenceSources(step));

/** More authors than these are "and others". */
const MOST_AUTHORS = 2;

/** `Dadabaev and Sonoda 2022`: who, by family name, and when. */
export function describeSourceShortly({ authors, publisher, title, year }: Source): string {
	const names = parseAuthors(authors || publisher).map(({ name, isPerson }) =>
		isPerson ? name.split(',')[0]! : name
	);
	const named = names.filter((name) => name !== 'others');
	const [first = title] = named;
	const who =
		names.length > MOST_AUTHORS ? m.stage_source_and_others({ first }) : joinNames(named) || title;
	return year === null ? who : m.stage_source_of_year({ who, year });
}

/** Letters of a line on stage and on a slide. */
const LINE_LETTERS = 88;

/**
 * The line under a chart or a map: `Source: …` or `Sources: …; and 3 more`; empty without any.
 * @param letters about how long it may be; the first source is always named
 */
export function sourceLine(sources: readonly Source[], letters = LINE_LETTERS): string {
	const lines = [...new Set(sources.map(describeSourceShortly))];
	const [first] = lines;
	if (first === undefined) return '';
	let count = 1;
	let length = first.length;
	while (count < lines.length && length + lines[count]!.length + 2 <= letters) {
		length += lines[count]!.length + 2;
		count += 1;
	}
	const names = joinClauses(lines.slice(0, count));
	const more = lines.length - count;
	if (more > 0) return m.stage_sources_more({ names, more });
	return count === 1 ? m.stage_source_one({ name: names }) : m.stage_sources({ names });
}
