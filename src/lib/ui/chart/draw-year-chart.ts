/** A chart of years as shapes and texts in pixels: what `YearChart.svelte` draws. */

import type { Quality } from '$lib/core/domain/quality';
import { FIRST_YEAR, LAST_YEAR, YEARS } from '$lib/core/domain/years';
import type { ChartMarkStyle, ChartSeries } from '$lib/figures/year-series';
import {
	drawAcross,
	drawBar,
	drawBox,
	drawDown,
	drawLine,
	drawPoint,
	listRuns,
	type BarLines
} from '$lib/picture/chart/chart-marks';
import type { Drawn } from '$lib/picture/drawn';
import { joinAlike } from '$lib/layers/svg/join-alike';
import { drawCircleOutline, type MarkPath } from '$lib/layers/svg/mark-shapes';
import { chooseTicks, getAxisPx, listGapRuns } from './chart-labels';
import { buildScales, LABEL_ROOM_PX, type Scales, type YearChartInput } from './chart-scales';
import { listFixedWords, listYearWords, placeNames } from './chart-words';

/** A dashed line along a gap leaves this share of a column on both sides. */
const GAP_INSET = 0.125;
const SURFACE = 'var(--surface)';

const LOOKS: Readonly<Record<Quality, ChartMarkStyle>> = {
	reported: 'solid',
	suspect: 'hatched',
	estimate: 'hollow',
	unverified: 'dotted',
	none: 'solid'
};
const BAR_LINES: BarLines = {
	outlinePx: 1.5,
	dots: { dash: '1.5 2.5', strokeWidth: 1.5 },
	hatch: { edgePx: 0.8, linePx: 1.75, apartPx: 5.7 }
};
const BRIGHT_BAR_LINES = { ...BAR_LINES, outlinePx: 2.25 };

const drawYears = ({ getLeft }: Scales, first: number, last: number, y: number): string =>
	drawAcross(getLeft(first), getLeft(last + 1), y);

/** The column of the year. */
function drawCursor({ size: { heightPx } }: YearChartInput, scales: Scales, year: number): Drawn {
	const y = LABEL_ROOM_PX.top - heightPx * 0.08;
	const { bottom, columnPx: width } = scales;
	const d = drawBox({ x: scales.getLeft(year), y, width, height: bottom - y });
	return { shapes: [{ d, fill: 'color-mix(in srgb, var(--text) 7%, transparent)' }] };
}

/** Grid lines, the axis, a dashed line along each gap. */
function drawGround(
	{ series, span, size }: YearChartInput,
	scales: Scales,
	ticks: readonly number[],
	axisPx: number
): Drawn {
	const { zero, getY } = scales;
	const gaps = listGapRuns(series.map(({ cells }) => cells)).map(([first, last]) =>
		drawYears(scales, first + GAP_INSET, last - GAP_INSET, zero - 3.5)
	);
	const rules = ticks.map((tick) => drawAcross(-axisPx, size.widthPx, getY(tick)));
	const shapes: MarkPath[] = [
		{ d: rules.join(''), stroke: 'var(--line)' },
		{ d: drawYears(scales, FIRST_YEAR, LAST_YEAR, zero), stroke: 'var(--control)' },
		{ d: gaps.join(''), stroke: 'var(--text-2)', dash: '3 4' }
	];
	if (span) {
		const d = drawYears(scales, span[0], span[1], zero + 2.5);
		shapes.push({ d, stroke: 'var(--text)', strokeWidth: 2 });
	}
	return { shapes: shapes.filter(({ d }) => d !== '') };
}

/** Vertical lines from the lowest to the highest figure of each year. */
const drawRanges = (
	{ ranges = [] }: ChartSeries,
	{ getY }: Scales,
	getX: (year: number) => number
) =>
	YEARS.map((year, index) => {
		const range = ranges[index];
		if (!range) return '';
		return drawDown(getX(year), getY(range.low), getY(range.high));
	}).join('');

/** Bars, dimmed but for the bright years; a zero is a ring on the axis, because it is known. */
function drawBars(
	{ bars }: YearChartInput,
	scales: Scales,
	brightYears: readonly (number | null)[]
): Drawn {
	const shapes = bars.flatMap((series, place) => {
		const dimmed = `color-mix(in srgb, ${series.color} 76%, ${SURFACE})`;
		const getBox = (year: number, value: number) => scales.getBar(year, value, place, bars.length);
		const { x, width } = getBox(FIRST_YEAR, 0);
		const getX = (year: number) => scales.getLeft(year) + x + width / 2;
		const drawn = YEARS.flatMap((year, index): MarkPath[] => {
			const { value, quality } = series.cells[index]!;
			if (value === null) return [];
			if (value === 0) {
				const d = drawCircleOutline(1.75, getX(year), scales.zero - 3.25);
				return [{ d, stroke: series.color, strokeWidth: 1 }];
			}
			// negative values are hollow, regardless of their quality
			const look = value < 0 ? 'hollow' : LOOKS[quality];
			const isBright = brightYears.includes(year);
			const isOpen = look === 'hollow' || look === 'dotted';
			return drawBar(
				getBox(year, value),
				isBright || isOpen ? series.color : dimmed,
				look === 'solid' && series.patterned ? 'hatched' : look,
				isBright ? BRIGHT_BAR_LINES : BAR_LINES
			);
		});
		const range = drawRanges(series, scales, getX);
		return [...joinAlike(drawn), { d: range, stroke: 'var(--text)', strokeWidth: 1.5 }];
	});
	return { shapes: shapes.filter(({ d }) => d !== '') };
}

/** Lines through neighbouring counts: they stop at gaps and at what is not a plain count, a point. */
function drawLines({ lines }: YearChartInput, scales: Scales): Drawn {
	const { getY, getMiddle } = scales;
	const drawn = lines.map((series) => {
		const { cells, color, patterned } = series;
		const at = (index: number) => [getMiddle(YEARS[index]!), getY(cells[index]!.value!)] as const;
		const runs = listRuns(cells.map(({ quality }) => quality === 'reported'));
		const joined = runs.filter(({ length }) => length > 1);
		const d = joined.map((run) => drawLine(run.map(at))).join('');
		const range = drawRanges(series, scales, getMiddle);
		const points = cells.flatMap(({ value, quality }, index) => {
			if (value === null || joined.some((run) => run.includes(index))) return [];
			return drawPoint(...at(index), color, LOOKS[quality], SURFACE);
		});
		return {
			casing: { d, stroke: SURFACE, strokeWidth: 4.5 },
			line: [
				{ d: range, stroke: color, strokeWidth: 4, opacity: 0.4 },
				{ d, stroke: color, strokeWidth: 1.75, dash: patterned ? '4 3' : undefined }
			],
			points
		};
	});
	const shapes: MarkPath[] = [
		...drawn.map(({ casing }) => casing),
		...drawn.flatMap(({ line }) => line),
		...drawn.flatMap(({ points }) => points)
	];
	return { join: 'round', shapes: shapes.filter(({ d }) => d !== '') };
}

/** The chart without its year: a step draws again only what shows the year. */
export function buildYearChart(input: YearChartInput) {
	const scales = buildScales(input);
	const ticks = chooseTicks(input, scales.listTicks);
	const axisPx = getAxisPx(ticks.map(input.format));
	const ground = drawGround(input, scales, ticks, axisPx);
	const lines = drawLines(input, scales);
	const names = placeNames(input, scales);
	const fixed = { words: listFixedWords(input, scales, ticks, names) };
	return {
		/** Beside the columns, left of 0. */
		axisPx,
		/** The chart in a year. @param hoveredYear the year under the pointer */
		draw: (year: number, hoveredYear: number | null): Drawn[] => [
			drawCursor(input, scales, year),
			ground,
			drawBars(input, scales, [year, hoveredYear]),
			lines,
			fixed,
			{ words: listYearWords(input, scales, names, year, hoveredYear) }
		]
	};
}
