/** A chart in time: which tone sounds when, where it is silent, and what is said. */

import { m } from '#messages';
import type { HeardPoint, HeardSeries } from '$lib/figures/heard-series';

/** What is heard at once: a tone, or silence with words. */
export interface Cue {
	series: number;
	/** The first of its points; null while the name of a series is said. */
	point: number | null;
	durationS: number;
	/** Null for silence. */
	frequencyHz: number | null;
	/** A rougher sound: the figure is no plain count. */
	isRough: boolean;
	/** For the live region; empty where the tone is enough. */
	says: string;
}

/** Three octaves that small loudspeakers can play: from E3. */
const LOWEST_HZ = 164.8;
const OCTAVES = 3;

/** A year is short, so that a line is heard as one shape. */
const YEAR_S = 0.36;
/** Time for a screen reader to say a name, or what a gap is. */
const WORDS_S = 1.6;

/** The tone of a value: equal steps of the axis are equal steps of tone. */
export function getFrequencyHz(
	value: number,
	{ ends, isLogarithmic }: Pick<HeardSeries, 'ends' | 'isLogarithmic'>
): number {
	const place = (number: number) => (isLogarithmic ? Math.log(number) : number);
	const [low, high] = [place(ends[0]), place(ends[1])];
	const share = high === low ? 0 : (place(value) - low) / (high - low);
	return LOWEST_HZ * 2 ** (OCTAVES * Math.min(1, Math.max(0, share)));
}

/** A point in words: `2018: 11,784`. */
export const sayPoint = ({ label, words }: HeardPoint): string =>
	m.forms_labelled({ label, text: words });

/** Points of the same kind in a row: `2005 to 2009: no figure published`. */
function sayRun(run: readonly HeardPoint[], text: string): string {
	const [first, last] = [run[0]!.label, run.at(-1)!.label];
	return run.length === 1
		? m.forms_labelled({ label: first, text })
		: m.listen_run({ first, last, text });
}

/** The points that follow in the same state: a gap with its words, or a figure with its doubt. */
function takeRun(points: readonly HeardPoint[], from: number): readonly HeardPoint[] {
	const state = ({ value, words, doubt }: HeardPoint) => (value === null ? `gap ${words}` : doubt);
	const end = points.findIndex(
		(point, index) => index > from && state(point) !== state(points[from]!)
	);
	return points.slice(from, end < 0 ? undefined : end);
}

function planYears(series: HeardSeries, index: number, from: number): Cue[] {
	const cues: Cue[] = [];
	for (let at = from; at < series.points.length;) {
		const run = takeRun(series.points, at);
		const { value, words, doubt } = run[0]!;
		const own = { series: index, isRough: doubt !== '' };
		if (value === null) {
			const durationS = Math.max(WORDS_S, run.length * YEAR_S);
			const says = sayRun(run, words);
			cues.push({ ...own, point: at, durationS, frequencyHz: null, says });
		} else
			for (const [offset, point] of run.entries())
				cues.push({
					...{ ...own, point: at + offset, durationS: YEAR_S },
					frequencyHz: getFrequencyHz(point.value!, series),
					// once for a run: the rough tone says it from then on
					says: offset === 0 && doubt !== '' ? sayRun(run, doubt) : ''
				});
		at += run.length;
	}
	return cues;
}

const planRows = (series: HeardSeries, index: number, from: number): Cue[] =>
	series.points.slice(from).map((point, offset) => ({
		...{ series: index, point: from + offset, durationS: WORDS_S },
		frequencyHz: point.value === null ? null : getFrequencyHz(point.value, series),
		...{ isRough: point.doubt !== '', says: sayPoint(point) }
	}));

/**
 * The chart from a point on: the series one after the other, each after its name.
 * @param from by default the first point of the first series
 */
export function planCues(
	chart: readonly HeardSeries[],
	from: { series: number; point: number } = { series: 0, point: 0 }
): Cue[] {
	return chart.slice(from.series).flatMap((series, offset) => {
		const index = from.series + offset;
		const plan = series.isByYear ? planYears : planRows;
		const name: Cue = {
			...{ series: index, point: null, durationS: WORDS_S },
			...{ frequencyHz: null, isRough: false, says: series.name }
		};
		const cues = plan(series, index, offset === 0 ? from.point : 0);
		return series.name === '' ? cues : [name, ...cues];
	});
}
