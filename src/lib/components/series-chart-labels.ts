import type { Cell } from '../data/types';
import { describeCell } from '../data/quality-words';
import { YEARS, yearIndex } from '../domain/years';
import { formatYears, yearRuns } from './panel-year-runs';

/** The chart's own units, which are pixels in a panel of common width. */
export const CHART_WIDTH = 352;
export const COLUMN_WIDTH = CHART_WIDTH / YEARS.length;
const LETTER_WIDTH = 5.8;
const GAP_BETWEEN = 6;
const LARGEST_MOVE = 30;

export interface ChartLabel {
	year: number;
	text: string;
	/** Middle of the text. */
	x: number;
	/** The highest value of the bars it stands over. */
	value: number;
}

export function columnMiddle(year: number): number {
	return (yearIndex(year) + 0.5) * COLUMN_WIDTH;
}

/** Keeps a text of a width inside the chart. */
function clampMiddle(x: number, width: number): number {
	return Math.min(CHART_WIDTH - width / 2, Math.max(width / 2, x));
}

/** Where a text of a width fits: at its own place, or moved a little to the left, or nowhere. */
function freeMiddle(
	x: number,
	width: number,
	taken: readonly (readonly [start: number, end: number])[]
): number | null {
	const clash = (middle: number) =>
		taken.find(
			([start, end]) =>
				middle - width / 2 - GAP_BETWEEN < end && middle + width / 2 + GAP_BETWEEN > start
		);
	const first = clash(x);
	if (!first) return x;
	const moved = first[0] - GAP_BETWEEN - width / 2;
	return x - moved <= LARGEST_MOVE && moved >= width / 2 && !clash(moved) ? moved : null;
}

/**
 * Names the bars that matter, as far as the names do not touch: first those asked for, then the
 * highest, then every figure that is no plain count.
 */
export function labelBars(
	cells: readonly Cell[],
	wantedYears: readonly number[],
	format: (value: number) => string
): ChartLabel[] {
	const highest = cells.reduce(
		(best, cell, index) =>
			cell.quality === 'reported' && (cell.value ?? 0) > (cells[best]?.value ?? 0) ? index : best,
		0
	);
	const uncertain = YEARS.filter((_, index) => cells[index]!.quality === 'estimate').reverse();
	const labels: ChartLabel[] = [];
	const taken: [number, number][] = [];
	const named = cells[highest]!.value ? [YEARS[highest]!] : [];
	for (const year of new Set([...wantedYears, ...named, ...uncertain])) {
		const cell = cells[yearIndex(year)]!;
		if (cell.value === null) continue;
		const text = describeCell(cell, format);
		const width = text.length * LETTER_WIDTH;
		const x = freeMiddle(clampMiddle(columnMiddle(year), width), width, taken);
		if (x === null) continue;
		taken.push([x - width / 2, x + width / 2]);
		const under = cells.filter(
			(_, index) => Math.abs(columnMiddle(YEARS[index]!) - x) < (width + COLUMN_WIDTH) / 2 - 3
		);
		labels.push({ year, text, x, value: Math.max(...under.map((other) => other.value ?? 0)) });
	}
	return labels;
}

/** Years under the axis: the current one and those of a fixed set that leave it room. */
export function labelYears(year: number): number[] {
	const fixed = [2005, 2010, 2015, 2023].filter((other) => Math.abs(other - year) > 2);
	return [...fixed, year].sort((a, b) => a - b);
}

/** Runs of years without a figure, as first and last year. */
export function gapRuns(cells: readonly Cell[]): [number, number][] {
	return yearRuns(YEARS.filter((_, index) => cells[index]!.value === null));
}

/** The chart as a sentence: its highest figure and its gaps. */
export function describeChart(
	title: string,
	cells: readonly Cell[],
	format: (value: number) => string
): string {
	const known = cells.filter((cell) => cell.value !== null);
	if (known.length === 0) return `${title}: no figure published for any year.`;
	const best = known.reduce((a, b) => ((b.value ?? 0) > (a.value ?? 0) ? b : a));
	const gaps = formatYears(YEARS.filter((_, index) => cells[index]!.value === null));
	const gapWords = gaps ? ` No figure published for ${gaps}.` : '';
	return `${title}, by year. Highest: ${describeCell(best, format)} in ${YEARS[cells.indexOf(best)]}.${gapWords}`;
}

/** A line through neighbouring years with figures: one SVG path, broken at every gap. */
export function linePath(cells: readonly Cell[], y: (value: number) => number): string {
	return cells
		.map((cell, index) => {
			if (cell.value === null) return '';
			const start = index === 0 || cells[index - 1]!.value === null;
			return `${start ? 'M' : 'L'}${columnMiddle(YEARS[index]!).toFixed(1)} ${y(cell.value).toFixed(1)}`;
		})
		.join('');
}
