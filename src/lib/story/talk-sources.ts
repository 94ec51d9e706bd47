/**
 * The sources of a step of a talk: those of its chart and map first, then those of its words, then
 * the paper. Every output takes its list and its short line from here.
 */

import { m } from '#messages';
import { joinClauses, joinNames } from '../text/lists';
import { parseAuthors } from '../figures/cite';
import { describeSource } from '../figures/source-labels';
import type { TalkStep } from './talk';
import type { Source } from '../core/data/types';

type StepWithSources = Pick<TalkStep, 'evidence' | 'sources'>;

/** Each once: by its id, and by the line in which it is printed. */
function distinct(sources: readonly Source[], getLine: (source: Source) => string): Source[] {
	const seen = new Set<string>();
	return sources.filter((source) => {
		const marks = [`id ${source.id}`, getLine(source)];
		const isNew = marks.every((mark) => !seen.has(mark));
		marks.forEach((mark) => seen.add(mark));
		return isNew;
	});
}

/** What a step shows: the sources of its chart, then those of its map. */
export const listEvidenceSources = ({ evidence }: Pick<TalkStep, 'evidence'>): Source[] =>
	distinct([...evidence.chart, ...evidence.map], describeSource);

/** Every source of a step, once. */
export const stepSources = (step: StepWithSources): Source[] =>
	distinct([...listEvidenceSources(step), ...step.sources], describeSource);

/** What a list has beyond another. */
const without = (sources: readonly Source[], others: readonly Source[]) =>
	sources.filter((source) => !others.includes(source));

/** The sources of what the audience reads, which its chart and map do not have. */
export const listWordSources = (step: StepWithSources): Source[] =>
	without(step.evidence.words ?? stepSources(step), listEvidenceSources(step));

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
const LINE_LETTERS = 130;

/** A Chinese character is as wide as two letters. */
const countColumns = (line: string) => line.replaceAll(/\p{Script=Han}/gu, '  ').length;

/** As many of the first lines as a line of text has room for, and at least one. */
function thatFit(lines: readonly string[], letters: number): readonly string[] {
	let used = 0;
	const beyond = lines.findIndex((line, index) => {
		used += countColumns(line) + 2;
		return index > 0 && used > letters;
	});
	return beyond < 0 ? lines : lines.slice(0, beyond);
}

export const formatShortLines = (sources: readonly Source[]) => [
	...new Set(sources.map(describeSourceShortly))
];

/** Sources by who and when, the first that fit named and the rest counted: `…; and 3 more`. */
export function nameShortly(sources: readonly Source[], letters = LINE_LETTERS): string {
	const lines = formatShortLines(sources);
	const shown = thatFit(lines, letters);
	const names = joinClauses(shown);
	const more = lines.length - shown.length;
	return more > 0 ? m.stage_sources_more({ names, more }) : names;
}

/** The line under a chart or a map: `Source: …`, `Sources: …`; empty without any. */
export function formatSourceLine(sources: readonly Source[], letters = LINE_LETTERS): string {
	const names = nameShortly(sources, letters);
	if (names === '') return '';
	return formatShortLines(sources).length === 1
		? m.stage_source_one({ names })
		: m.stage_sources({ names });
}
