/**
 * What the figures and charts of a talk showed when they were added, so that its author learns when
 * a row has changed since. The same in every language.
 */

import { m } from '#messages';
import { joinAttributes } from '$lib/text/lists';
import { formatPlain, withTrueMinus } from '$lib/text/numbers';
import { QUALITY_LABELS } from '$lib/text/quality-labels';
import { isRowSubject } from '$lib/figures/provenance';
import { QUALITIES, type Quality } from '$lib/core/domain/quality';
import { STORY, STORY_FIGURES } from '$lib/story/story';
import { listSeriesValues, type SeriesValues } from '$lib/story/talk-chart-values';
import type { TalkChart } from '$lib/story/talk-chart';
import { getTalkTable } from './user-talk-format';
import { TALK_LIMITS, type UserStep, type UserTalk } from './user-talk-schema';
import { isOwnChart } from './charts/own-chart';
import { isPageChart, stepCharts } from './charts/step-charts.svelte';

/** A figure or a value of a chart that is no longer what it was when the step was added. */
export interface ChangedValue {
	/** The name in braces, `students.KAZ.2018`, or the reference of the chart. */
	reference: string;
	/** What it is about: its label, or the series and the year of the chart. */
	label: string;
	/** In the language of the page: `11,784`. */
	was: string;
	now: string;
	/** `11,784 has become 12,000`. */
	words: string;
}

export interface ChangedStep {
	/** The step's id. */
	id: string;
	changes: readonly ChangedValue[];
}

const storyCharts = new Map(
	STORY.steps.flatMap(({ chart, chartReference }) =>
		chart && chartReference !== null ? [[chartReference, chart] as const] : []
	)
);

const NAMES = /\{([\w.-]+)\}/g;
const listNames = ({ text, notes }: UserStep): string[] =>
	[...`${text}\n${notes}`.matchAll(NAMES)].flatMap(([, name = '']) =>
		Object.hasOwn(STORY_FIGURES, name) ? [name] : []
	);

/** What a step refers to; a chart of the reader's own table changes only with the table. */
const listReferences = (step: UserStep): string[] => [
	...listNames(step),
	...(step.chart !== undefined && !isOwnChart(step.chart) ? [step.chart] : [])
];

/** The chart of a reference; null while it is not loaded, or if it is not there. */
function findChart(reference: string, table: string | undefined): TalkChart | null {
	if (!isPageChart(reference)) return storyCharts.get(reference) ?? null;
	const found = stepCharts.find(reference, table);
	return found && 'chart' in found ? found.chart.chart : null;
}

const GAP = '-';
const SERIES = '|';
const formatValue = (value: number | null): string =>
	value === null ? GAP : String(Number(value.toPrecision(9)));

/** The values of a chart by series: `11784,12000,-|3,4,5`. */
const formatChart = (chart: TalkChart): string =>
	listSeriesValues(chart)
		.map(({ values }) => values.map(({ value }) => formatValue(value)).join())
		.join(SERIES);

/** A figure's value and quality, or a chart's values; null if there is none to record. */
export function getFingerprint(reference: string, table?: string): string | null {
	const figure = Object.hasOwn(STORY_FIGURES, reference) ? STORY_FIGURES[reference] : undefined;
	if (figure) return `${formatValue(figure.value)} ${figure.quality}`;
	const chart = findChart(reference, table);
	const seen = chart && formatChart(chart);
	return seen !== null && seen.length <= TALK_LIMITS.seen ? seen : null;
}

/** Records what is not yet recorded, and forgets what no step refers to any more. */
export function recordSeen(talk: UserTalk): UserTalk {
	const { seen: before = {}, ...rest } = talk;
	const references = new Set(talk.steps.flatMap(listReferences));
	const table = getTalkTable(talk);
	const seen = Object.fromEntries(
		[...references].flatMap((reference) => {
			const own = before[reference] ?? getFingerprint(reference, table);
			return own === null ? [] : [[reference, own] as const];
		})
	);
	return Object.keys(seen).length > 0 ? { ...rest, seen } : rest;
}

/** Waits for the charts of pages that the steps have. */
export async function loadSeenCharts({ steps, ...talk }: UserTalk): Promise<void> {
	const table = getTalkTable({ ...talk, steps });
	const charts = steps.flatMap(({ chart }) => (isPageChart(chart) ? [chart] : []));
	await Promise.all(charts.map((chart) => stepCharts.load(chart, table)));
}

const inWords = (text: string, unit: string): string => {
	if (text === GAP) return QUALITY_LABELS.none;
	const number = withTrueMinus(formatPlain(Number(text)));
	return unit === '' ? number : joinAttributes([number, unit]);
};

const makeChange = (reference: string, label: string, was: string, now: string): ChangedValue => ({
	...{ reference, label, was, now },
	words: m.step_seen_changed({ was, now })
});

function compareFigure(reference: string, seen: string): ChangedValue[] {
	const figure = STORY_FIGURES[reference];
	if (!figure || getFingerprint(reference) === seen) return [];
	const [value = GAP, word = ''] = seen.split(' ');
	const { subject, label, year } = figure;
	const unit = isRowSubject(subject) ? subject.unit : '';
	const quality = QUALITIES.find((each) => each === word) ?? 'reported';
	const now = formatValue(figure.value);
	// the same number that is known otherwise says how
	const doubt = (text: string, own: Quality) =>
		value === now ? joinAttributes([text, QUALITY_LABELS[own]]) : text;
	const about = year > 0 ? m.tip_year({ name: label, year }) : label;
	return [
		makeChange(
			...[reference, about, doubt(inWords(value, unit), quality)],
			doubt(inWords(now, unit), figure.quality)
		)
	];
}

/** The values of a chart that differ, series by series; another number of values is one change. */
function compareChart(reference: string, chart: TalkChart, seen: string): ChangedValue[] {
	if (formatChart(chart) === seen) return [];
	const now: readonly SeriesValues[] = listSeriesValues(chart);
	const before = seen.split(SERIES).map((series) => series.split(','));
	const isAlike =
		before.length === now.length &&
		before.every((series, at) => series.length === now[at]!.values.length);
	if (!isAlike) {
		const count = (all: readonly { length: number }[]) =>
			formatPlain(all.reduce((sum, { length }) => sum + length, 0));
		const [was, is] = [count(before), count(now.map(({ values }) => values))];
		return [
			{
				...{ reference, label: '', was, now: is },
				words: m.step_seen_values({ was, now: is })
			}
		];
	}
	return now.flatMap(({ name, values }, at) =>
		values.flatMap(({ label, value }, index) => {
			const was = before[at]![index]!;
			const is = formatValue(value);
			const about = joinAttributes([name, label].filter((part) => part !== ''));
			return was === is ? [] : makeChange(reference, about, inWords(was, ''), inWords(is, ''));
		})
	);
}

/**
 * The steps whose figures or charts have changed since they were added. Call `loadSeenCharts` first:
 * a chart that is not loaded, or no longer there, is not compared.
 */
export function listChangedSteps(talk: UserTalk): ChangedStep[] {
	const { seen = {} } = talk;
	const table = getTalkTable(talk);
	return talk.steps.flatMap((step) => {
		const changes = listReferences(step).flatMap((reference): ChangedValue[] => {
			const before = seen[reference];
			if (before === undefined) return [];
			if (Object.hasOwn(STORY_FIGURES, reference)) return compareFigure(reference, before);
			const chart = findChart(reference, table);
			return chart ? compareChart(reference, chart, before) : [];
		});
		return changes.length > 0 ? [{ id: step.id, changes }] : [];
	});
}

/** The talk with the present values of a step recorded as seen. */
export function takeNewValues(talk: UserTalk, id: string): UserTalk {
	const step = talk.steps.find((each) => each.id === id);
	if (!step) return talk;
	const own = new Set(listReferences(step));
	const kept = Object.entries(talk.seen ?? {}).filter(([reference]) => !own.has(reference));
	return recordSeen({ ...talk, seen: Object.fromEntries(kept) });
}
