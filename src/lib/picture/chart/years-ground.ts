/** Where a chart of years is drawn: its years, its values, and what its names need. */

import type { YearsChart } from '../../story/talk-chart';
import { measureWidth } from '../image/set-text';
import type { MarkPath } from '../../layers/svg/mark-shapes';
import { drawDown } from './chart-marks';
import { getSmallPx, getStyle, LINE, type ChartRoom } from './chart-style';
import { listYearNotes, measureYearEnd } from './draw-gap';
import { listGapTexts, measureSamples } from './draw-gap-values';
import { nameLine } from './line-names';
import { placeGapWords, type GapWord } from './place-gap-words';

/** Where a chart of years is drawn. */
export interface YearsGround extends ChartRoom {
	/** Middle of a year. */
	getX: (year: number) => number;
	getY: (value: number) => number;
	yearPx: number;
	left: number;
	right: number;
	/** The figures of a gap, if each has room at its mark; else they stand under the names of their lines. */
	gapWords: readonly GapWord[] | null;
}

/** @param hasList whether the figures of a gap stand under the names */
function layOutYears(chart: YearsChart, room: ChartRoom, hasList: boolean): YearsGround {
	const { size, top } = room;
	const small = getStyle(size, 'small');
	const strong = getStyle(size, 'strong');
	const left =
		Math.max(0, ...chart.ticks.map(({ label }) => measureWidth(label, small))) + size.textPx * 0.5;
	const names = chart.series.flatMap((series) => [
		measureWidth(nameLine(series, size), strong),
		...listGapTexts(chart, series.cells, hasList).map((text) => measureWidth(text, small))
	]);
	const { hasFewYears = false } = chart;
	const besidePx = size.textPx * 0.7 + measureSamples(chart, size);
	const namesPx = chart.kind === 'lines' ? Math.max(...names) + besidePx : 0;
	const endPx = hasFewYears ? measureYearEnd(chart, size.widthPx - left, size) : 0;
	const right = size.widthPx - namesPx - endPx;
	const yearPx = (right - left) / chart.years.length;
	const notes = hasFewYears ? listYearNotes(chart, size) : [];
	const noteLines = Math.max(0, ...notes.map(({ lines }) => lines.length));
	const yearsPx = hasFewYears ? strong.sizePx : getSmallPx(size);
	const bottom = room.bottom - yearsPx * 1.5 - getSmallPx(size) * noteLines * LINE;
	const values = chart.series.flatMap(({ cells, ranges = [] }) => [
		...cells.map(({ value }) => value ?? 0),
		...ranges.flatMap((range) => (range ? [range.low, range.high] : []))
	]);
	const all = [0, ...values, ...chart.ticks.map(({ value }) => value)];
	const [lowest, most] = chart.domain ?? [Math.min(...all), Math.max(...all)];
	// the label of a negative bar is below it
	const belowPx = lowest < 0 ? strong.sizePx * 1.1 : 0;
	const low = bottom - belowPx;
	const hasHead = !hasFewYears && (chart.marks.length > 0 || chart.gap);
	const head = top + size.textPx * (hasHead ? 2.4 : hasFewYears ? 1.6 : 1);
	const places = new Map(chart.years.map((year, index) => [year, index + 0.5]));
	return {
		...room,
		left,
		right,
		bottom,
		yearPx,
		gapWords: null,
		getX: (year) => left + (places.get(year) ?? -0.5) * yearPx,
		getY: (value) => low - ((value - lowest) / (most - lowest || 1)) * (low - head)
	};
}

export function buildGround(chart: YearsChart, room: ChartRoom): YearsGround {
	const bare = layOutYears(chart, room, false);
	if (!chart.gap || chart.kind !== 'lines') return bare;
	const gapWords = placeGapWords(chart, bare);
	return gapWords ? { ...bare, gapWords } : layOutYears(chart, room, true);
}

/** What all sources say of each year, as a thin line from the lowest to the highest. */
export function drawRanges(
	{ series, years }: YearsChart,
	{ isVisible, getX, getY, size }: YearsGround,
	shift: (series: number) => number
): MarkPath[] {
	return series.flatMap(({ ranges = [] }, at) => {
		if (!isVisible(at)) return [];
		const lines = ranges.flatMap((range, index) => {
			if (!range) return [];
			return drawDown(getX(years[index]!) + shift(at), getY(range.high), getY(range.low));
		});
		const d = lines.join('');
		return d ? [{ d, stroke: 'var(--text)', strokeWidth: size.textPx * 0.07 }] : [];
	});
}
