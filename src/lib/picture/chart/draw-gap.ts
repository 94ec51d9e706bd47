/** Years without figures, shaded; and what stands under the few years that have one. */

import type { YearsChart } from '../../story/talk-chart';
import { measureWidth, wrapText } from '../image/set-text';
import type { Drawn, Word } from '../drawn';
import { drawBox } from './chart-marks';
import { getStyle, LINE, makeWord, type ChartSize } from './chart-style';

/** Between the names of two years, in ems. */
const APART = 0.3;
/** How far a large figure reaches beyond its year, of that. */
const FIGURE = 0.08;
/** Of the width of a chart, for the words of a named year under it. */
const NAMED = 0.6;

type FewYears = Pick<YearsChart, 'years' | 'series' | 'marks'>;

/** The years that have a figure. */
const listKnownYears = ({ years, series }: FewYears): number[] =>
	years.filter((_, index) => series.some(({ cells }) => (cells[index]?.value ?? null) !== null));

/** How far the words of the last year reach beyond it: names of two neighbours stand apart. */
export function measureYearEnd(chart: FewYears, roomPx: number, size: ChartSize): number {
	const style = getStyle(size, 'strong');
	const count = chart.years.length;
	const [last = 0, before = 0] = listKnownYears(chart).toReversed();
	const namePx = measureWidth(String(last), style);
	const halfPx = last - before === 1 ? namePx + (style.sizePx * APART) / 2 : namePx / 2;
	const yearsPx = (roomPx / count) * (last - before === 1 ? 1 : 0.5);
	const leastPx = (roomPx / count) * FIGURE;
	return (Math.max(leastPx, halfPx - yearsPx) * count) / (count - 1);
}

/** The lines of the words of named years. */
export const listYearNotes = ({ marks }: FewYears, size: ChartSize) =>
	marks.map(({ year, label }) => ({
		year,
		lines: wrapText(`${year}: ${label}`, size.widthPx * NAMED, getStyle(size, 'small'))
	}));

/** The shade of a gap that is most of a chart. */
const FAINT = 0.4;

interface Years {
	getX: (year: number) => number;
	yearPx: number;
	top: number;
	bottom: number;
	size: ChartSize;
}

/** Only the years that have a figure, and under them the words of named ones. */
export function drawFewYears(chart: FewYears, { getX, bottom, size }: Years): Word[] {
	const style = getStyle(size, 'strong', { anchor: 'middle' });
	const [namePx, apartPx] = [measureWidth('2020', style), style.sizePx * APART];
	const years = listKnownYears(chart);
	const names = years.map((year) => {
		const [isAfter, isBefore] = [years.includes(year - 1), years.includes(year + 1)];
		// two neighbours stand apart from the middle between them
		const nextX = getX(year + (isAfter ? -1 : 1));
		const missingPx = Math.max(0, namePx + apartPx - Math.abs(getX(year) - nextX)) / 2;
		const shift = isAfter === isBefore ? 0 : isAfter ? missingPx : -missingPx;
		const x = Math.max(namePx / 2, Math.min(size.widthPx - namePx / 2, getX(year) + shift));
		return { year, word: makeWord(String(year), x, bottom + style.sizePx * 1.3, style) };
	});
	const small = getStyle(size, 'small', { color: 'text' });
	const notes = listYearNotes(chart, size).flatMap(({ year, lines }) =>
		lines.map((line, at) => {
			const own = names.find((each) => each.year === year)?.word.x ?? getX(year);
			const half = measureWidth(line, small) / 2;
			const x = Math.max(half, Math.min(size.widthPx - half, own));
			const y = bottom + style.sizePx * 1.3 + small.sizePx * (at + 1) * LINE;
			return makeWord(line, x, y, { ...small, anchor: 'middle' });
		})
	);
	return [...names.map(({ word }) => word), ...notes];
}

/** How far the last letter of a slanted word reaches beyond its width, in ems. */
const LEAN = 0.2;

/** The words of a gap between two years: which years, and why. */
function nameGapBetween(
	gap: NonNullable<YearsChart['gap']>,
	box: { x: number; width: number; top: number; bottom: number },
	size: ChartSize
): Word[] {
	const { x, width, top, bottom } = box;
	const style = getStyle(size, 'gap', { anchor: 'middle' });
	const lines = [`${gap.firstYear}–${gap.lastYear}`, ...wrapText(gap.label, width * 0.8, style)];
	const linePx = style.sizePx * LINE;
	const first = (top + bottom) / 2 - ((lines.length - 1) / 2) * linePx;
	return lines.map((line, at) => makeWord(line, x + width / 2, first + at * linePx, style));
}

/** The years of a gap, shaded. */
export function drawGap(
	{ gap, marks, hasFewYears }: YearsChart,
	{ size, getX, yearPx, top, bottom }: Years
): Drawn {
	if (!gap) return {};
	const x = getX(gap.firstYear) - yearPx / 2;
	const width = getX(gap.lastYear) + yearPx / 2 - x;
	const d = drawBox({ x, y: top, width, height: bottom - top });
	// between few years it would be most of the picture
	const shapes = [{ d, fill: 'var(--surface-2)', fillOpacity: hasFewYears ? FAINT : 1 }];
	if (hasFewYears) return { shapes, words: nameGapBetween(gap, { x, width, top, bottom }, size) };
	const style = getStyle(size, 'gap', { anchor: 'middle' });
	// a label wider than its years ends before the edge, over which slanted letters lean
	const halfPx = measureWidth(gap.label, style) / 2 + style.sizePx * LEAN;
	const middle = Math.min(x + width / 2, size.widthPx - halfPx);
	// the first line is that of named years
	const line = marks.length > 0 ? 2.5 : 1.2;
	return { shapes, words: [makeWord(gap.label, middle, top + style.sizePx * line, style)] };
}

/** The words at the foot of years without a figure, between the columns beside them, if they fit there. */
export function nameEmptyYears(
	{ emptyLabel, years, series }: Pick<YearsChart, 'emptyLabel' | 'years' | 'series'>,
	{ size, getX, getY, yearPx, top }: Omit<Years, 'bottom'> & { getY: (value: number) => number }
): Word[] {
	if (emptyLabel === undefined) return [];
	const style = getStyle(size, 'gap', { anchor: 'middle' });
	const lines = wrapText(emptyLabel, yearPx, style);
	const linePx = style.sizePx * LINE;
	const first = getY(0) - style.sizePx * 0.5 - (lines.length - 1) * linePx;
	const isWide = lines.some((line) => measureWidth(line, style) > yearPx);
	if (isWide || first - style.sizePx < top) return [];
	return years
		.filter((_, index) => series.every(({ cells }) => cells[index]!.value === null))
		.flatMap((year) =>
			lines.map((line, at) => makeWord(line, getX(year), first + at * linePx, style))
		);
}
