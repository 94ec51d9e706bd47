import { describeCell } from '$lib/text/quality-labels';
import type { ChartSeries } from '$lib/figures/year-series';
import type { Cell } from '$lib/core/data/types';
import { FIRST_YEAR, LAST_YEAR, YEARS, getYearIndex } from '$lib/core/domain/years';
import { groupYearRuns } from '$lib/text/year-runs';
import { countLettersIn } from './letters';

/** Width of a chart in the panel on a desktop, in pixels: the width for prerendering. */
export const USUAL_WIDTH_PX = 352;
/** Below this width a chart only has room for two fixed years. */
const NARROW_PX = 230;
const LETTER_WIDTH_PX = 5.8;
/** A wider label of a grid line would cover the first columns: it stands beside them. */
const LEAST_AXIS_PX = 46;
const AXIS_GAP_PX = 6;
export const measureLabelPx = (text: string): number => countLettersIn(text) * LETTER_WIDTH_PX;
const YEAR_HALF_WIDTH_PX = 13;
const GAP_BETWEEN_PX = 6;
const LARGEST_MOVE_PX = 30;

export function getColumnMiddlePx(year: number, widthPx: number): number {
	return ((getYearIndex(year) + 0.5) * widthPx) / YEARS.length;
}

/** Grid lines: few, because the values are in words, and the labels need room. */
const TICK_ROOM_PX = 32;

interface Gridded {
	series: readonly Pick<ChartSeries, 'cells'>[];
	/** The one series whose bars are named. */
	named: unknown;
	domain: readonly [number, number];
	size: { heightPx: number };
}

/** The values of the grid lines; none if the bars from zero are named. */
export function chooseTicks(
	{ named, series, size, domain }: Gridded,
	listTicks: (count: number) => number[]
): number[] {
	if (named && domain[0] <= 0 && domain[1] >= 0) return [];
	if (series.every(({ cells }) => cells.every(({ value }) => !value))) return [];
	const above = listTicks(Math.floor(size.heightPx / TICK_ROOM_PX)).filter((value) => value > 0);
	return above.length > 0 ? above : listTicks(2).slice(-1);
}

/** The width beside the columns for the labels of the grid lines; 0 if they are over the lines. */
export function getAxisPx(labels: readonly string[]): number {
	const widestPx = Math.max(0, ...labels.map(measureLabelPx));
	return widestPx > LEAST_AXIS_PX ? Math.ceil(widestPx) + AXIS_GAP_PX : 0;
}

const clampMiddle = (xPx: number, textPx: number, widthPx: number) =>
	Math.min(widthPx - textPx / 2, Math.max(textPx / 2, xPx));

/** Where a text fits: at its own position, or moved a little to the left, or not at all. */
function freeMiddle(
	xPx: number,
	textPx: number,
	taken: readonly (readonly [start: number, end: number])[]
): number | null {
	const clash = (middle: number) =>
		taken.find(
			([start, end]) =>
				middle - textPx / 2 - GAP_BETWEEN_PX < end && middle + textPx / 2 + GAP_BETWEEN_PX > start
		);
	const first = clash(xPx);
	if (!first) return xPx;
	const moved = first[0] - GAP_BETWEEN_PX - textPx / 2;
	return xPx - moved <= LARGEST_MOVE_PX && moved >= textPx / 2 && !clash(moved) ? moved : null;
}

/**
 * Labels the bars that matter, as far as the labels do not touch: first the requested ones, then
 * the highest, then every figure that is not a plain count. `xPx` is the middle of a text, `value`
 * the highest of the bars below it.
 */
export function chooseBarLabels(
	cells: readonly Cell[],
	wantedYears: readonly number[],
	format: (value: number) => string,
	widthPx = USUAL_WIDTH_PX
) {
	const highest = cells.reduce(
		(best, cell, index) =>
			cell.quality === 'reported' && (cell.value ?? 0) > (cells[best]?.value ?? 0) ? index : best,
		0
	);
	const uncertain = YEARS.filter((_, index) => cells[index]!.quality === 'estimate').reverse();
	const columnPx = widthPx / YEARS.length;
	const labels: { year: number; text: string; xPx: number; value: number }[] = [];
	const taken: [number, number][] = [];
	const named = cells[highest]!.value ? [YEARS[highest]!] : [];
	for (const year of new Set([...wantedYears, ...named, ...uncertain])) {
		const cell = cells[getYearIndex(year)]!;
		if (cell.value === null) continue;
		const text = describeCell(cell, format);
		const textPx = measureLabelPx(text);
		const middle = clampMiddle(getColumnMiddlePx(year, widthPx), textPx, widthPx);
		const xPx = freeMiddle(middle, textPx, taken);
		if (xPx === null) continue;
		taken.push([xPx - textPx / 2, xPx + textPx / 2]);
		const under = cells.filter(
			(_, index) =>
				Math.abs(getColumnMiddlePx(YEARS[index]!, widthPx) - xPx) < (textPx + columnPx) / 2 - 3
		);
		labels.push({ year, text, xPx, value: Math.max(0, ...under.map((other) => other.value ?? 0)) });
	}
	return labels;
}

/** Years under the axis: the current one and those of a fixed set that leave it room. */
export function chooseYearLabels(year: number, widthPx = USUAL_WIDTH_PX) {
	const fixed = widthPx < NARROW_PX ? [FIRST_YEAR, LAST_YEAR] : [FIRST_YEAR, 2010, 2015, LAST_YEAR];
	const middle = (labelled: number) =>
		clampMiddle(getColumnMiddlePx(labelled, widthPx), YEAR_HALF_WIDTH_PX * 2, widthPx);
	return [year, ...fixed.filter((other) => other !== year)]
		.map((labelled) => ({ year: labelled, xPx: middle(labelled) }))
		.filter(
			({ xPx }, index, [current]) =>
				index === 0 || Math.abs(xPx - current!.xPx) > YEAR_HALF_WIDTH_PX * 2 + GAP_BETWEEN_PX
		)
		.sort((a, b) => a.year - b.year);
}

/** Runs of years in which no series has a figure, as first and last year. */
export function listGapRuns(series: readonly (readonly Cell[])[]): [first: number, last: number][] {
	return groupYearRuns(
		YEARS.filter((_, index) => series.every((cells) => cells[index]!.value === null))
	);
}

/** The space between two bars, as a share of a column. */
export const BAR_SPACE = 0.22;

/** The label of a gap: two lines if one would touch the bars on both sides. */
export function listGapLines(
	words: string,
	[first, last]: readonly [first: number, last: number],
	widthPx: number
): string[] {
	const roomPx = ((last - first + 1 + BAR_SPACE) * widthPx) / YEARS.length;
	return measureLabelPx(words) > roomPx ? words.split(' ') : [words];
}

export const LINE_HEIGHT_PX = 12;
export const LABEL_LIFT_PX = 3;
const GAP_LIFT_PX = 8;

/**
 * Height of a gap's label, a text for each line, over the axis: over the label of a low bar next to
 * it if the two would touch.
 * @param labels the labels of bars, with the height over the axis of the bars below them
 */
export function computeGapLiftPx(
	xPx: number,
	lines: readonly string[],
	labels: readonly { xPx: number; text: string; bottomPx: number }[]
): number {
	const letters = Math.max(...lines.map(countLettersIn));
	return [...labels]
		.sort((a, b) => a.bottomPx - b.bottomPx)
		.reduce((liftPx, label) => {
			const apartPx = ((letters + countLettersIn(label.text)) * LETTER_WIDTH_PX) / 2;
			const bottom = label.bottomPx + LABEL_LIFT_PX;
			const touches =
				Math.abs(label.xPx - xPx) < apartPx &&
				bottom < liftPx + LINE_HEIGHT_PX * lines.length &&
				bottom + LINE_HEIGHT_PX > liftPx;
			return touches ? bottom + LINE_HEIGHT_PX + 1 : liftPx;
		}, GAP_LIFT_PX);
}

/**
 * Labels of the gaps of three years and more, one for each line of text.
 * @param labels the labels of bars, with the height over the axis of the bars below them
 */
export function placeGapLabels(
	series: readonly (readonly Cell[])[],
	words: string,
	labels: Parameters<typeof computeGapLiftPx>[2],
	widthPx: number
): { text: string; xPx: number; liftPx: number }[] {
	return listGapRuns(series)
		.filter(([first, last]) => last - first >= 2)
		.flatMap(([first, last]) => {
			const xPx = getColumnMiddlePx((first + last) / 2, widthPx);
			const lines = listGapLines(words, [first, last], widthPx);
			const liftPx = computeGapLiftPx(xPx, lines, labels);
			return lines.map((text, index) => {
				const above = lines.length - 1 - index;
				return { text, xPx, liftPx: liftPx + above * LINE_HEIGHT_PX };
			});
		});
}
