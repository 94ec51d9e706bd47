/** Years without figures: shaded in a chart, or left out of it between two others. */

import type { YearsChart } from '../../story/talk-chart';
import { measureWidth, wrapText } from '../image/set-text';
import type { Drawn, Word } from '../drawn';
import { drawBox } from './chart-marks';
import { getStyle, LINE, makeWord, type ChartSize } from './chart-style';

/** The width of a break, of that of a year. */
export const BREAK = 0.8;

/** The breaks before a year, by its place among the years; the last item counts all. */
export function countBreaks(years: readonly number[]): number[] {
	let count = 0;
	return years.map((year, index) => {
		if (index > 0 && year - years[index - 1]! > 1) count += 1;
		return count;
	});
}

/** Whether a chart leaves years out. */
export const hasBreaks = (years: readonly number[]): boolean =>
	(countBreaks(years).at(-1) ?? 0) > 0;

/** Of a year's width, for the words of a named year under it. */
const NAMED = 0.94;

/** The words of named years, under them: lines would cross the figures of wide columns. */
export const listYearNotes = (
	{ marks }: Pick<YearsChart, 'marks'>,
	yearPx: number,
	size: ChartSize
) =>
	marks.map(({ year, label }) => ({
		year,
		lines: wrapText(label, yearPx * NAMED, getStyle(size, 'small'))
	}));

interface Years {
	getX: (year: number) => number;
	yearPx: number;
	top: number;
	bottom: number;
	size: ChartSize;
}

/** The words of named years, each under its year. */
export function drawYearNotes(
	chart: Pick<YearsChart, 'marks'>,
	{ getX, yearPx, bottom, size }: Years
): Word[] {
	const style = getStyle(size, 'small', { anchor: 'middle', color: 'text' });
	const yearsPx = getStyle(size, 'strong').sizePx * 1.3;
	return listYearNotes(chart, yearPx, size).flatMap(({ year, lines }) =>
		lines.map((line, at) => {
			const y = bottom + yearsPx + style.sizePx * (at + 1) * LINE;
			return makeWord(line, getX(year), y, style);
		})
	);
}

/** The band of left-out years. @param box with its left edge */
function drawBreak(
	gap: NonNullable<YearsChart['gap']>,
	box: { x: number; width: number; top: number; bottom: number },
	size: ChartSize
): Drawn {
	const { x, width, top, bottom } = box;
	const style = getStyle(size, 'gap', { anchor: 'middle' });
	const span = `${gap.firstYear}–${gap.lastYear}`;
	const shrink = Math.min(1, (width * 0.96) / measureWidth(span, style));
	const own = { ...style, sizePx: style.sizePx * shrink };
	const lines = [span, ...wrapText(gap.label, width * 0.9, own)];
	const linePx = own.sizePx * LINE;
	const first = (top + bottom) / 2 - ((lines.length - 1) / 2) * linePx;
	return {
		shapes: [{ d: drawBox({ x, y: top, width, height: bottom - top }), fill: 'var(--surface-2)' }],
		words: lines.map((line, at) => makeWord(line, x + width / 2, first + at * linePx, own))
	};
}

/** How far the last letter of a slanted word reaches beyond its width, in ems. */
const LEAN = 0.2;

/** The years of a gap: shaded, or the band in place of them. */
export function drawGap(
	{ gap, marks, years }: YearsChart,
	{ size, getX, yearPx, top, bottom }: Years
): Drawn {
	if (!gap) return {};
	const before = years.findLast((year) => year < gap.firstYear);
	if (before !== undefined && !years.includes(gap.firstYear)) {
		const x = getX(before) + yearPx / 2;
		return drawBreak(gap, { x, width: yearPx * BREAK, top, bottom }, size);
	}
	const x = getX(gap.firstYear) - yearPx / 2;
	const width = getX(gap.lastYear) + yearPx / 2 - x;
	const style = getStyle(size, 'gap', { anchor: 'middle' });
	// a label wider than its years ends before the edge, over which slanted letters lean
	const halfPx = measureWidth(gap.label, style) / 2 + style.sizePx * LEAN;
	const middle = Math.min(x + width / 2, size.widthPx - halfPx);
	const d = drawBox({ x, y: top, width, height: bottom - top });
	// the first line is that of named years
	const line = marks.length > 0 ? 2.5 : 1.2;
	return {
		shapes: [{ d, fill: 'var(--surface-2)' }],
		words: [makeWord(gap.label, middle, top + style.sizePx * line, style)]
	};
}
