/** The words of a chart of years: values of its grid lines, names of its lines, labels of bars and gaps. */
import { m } from '#messages';
import { spreadDown } from '$lib/picture/chart/chart-marks';
import { HALO_PX, type Word } from '$lib/picture/drawn';
import type { TextStyle } from '$lib/picture/image/set-text';
import { round } from '$lib/layers/svg/join-alike';
import {
	chooseBarLabels,
	chooseYearLabels,
	getAxisPx,
	LABEL_LIFT_PX,
	LINE_HEIGHT_PX,
	measureLabelPx,
	placeGapLabels
} from './chart-labels';
import type { Scales, YearChartInput } from './chart-scales';

const TEXT_PX = 12;
/** From the baseline of a label to the bottom of its line. */
const DESCENT_PX = 3;
/** Of a word over its line. */
const LIFT_PX = 2;

const makeWord = (text: string, x: number, y: number, style: Partial<TextStyle> = {}): Word => ({
	...{ text, x: round(x), y: round(y - DESCENT_PX) },
	style: { face: 'sans', sizePx: TEXT_PX, color: 'text-2', haloPx: HALO_PX, ...style }
});
/** A label in the middle of its place; the one of the year is bold. */
const makeMiddle = (text: string, x: number, y: number, isStrong: boolean) =>
	makeWord(text, x, y, {
		anchor: 'middle',
		...(isStrong && { face: 'sans-bold', color: 'text' })
	});

interface LineName {
	name: string;
	y: number;
}

/** The names of lines at their right ends; none for a single line, which the chart names. */
export function placeNames({ named, lines }: YearChartInput, { getY }: Scales): LineName[] {
	if (named || lines.length < 2) return [];
	const ends = lines.flatMap(({ name, cells }) => {
		const last = cells.findLast(({ value }) => value !== null)?.value ?? null;
		return last === null ? [] : [{ name, y: getY(last) }];
	});
	return spreadDown(ends, () => LINE_HEIGHT_PX);
}

/** The values of the grid lines, and names of lines: hues alone would not distinguish them. */
export function listFixedWords(
	{ format, size }: YearChartInput,
	{ getY }: Scales,
	ticks: readonly number[],
	names: readonly LineName[]
): Word[] {
	const axisPx = getAxisPx(ticks.map(format));
	return [
		...ticks.map((tick) => makeWord(format(tick), -axisPx, getY(tick) - LIFT_PX, { haloPx: 2 })),
		...names.map(({ name, y }) =>
			makeWord(name, size.widthPx, y - LIFT_PX, { anchor: 'end', haloPx: 2 })
		)
	];
}

/** Labels of the bars that matter, of the gaps, which leave them room, and of years. */
export function listYearWords(
	{ named, series, format, size: { widthPx } }: YearChartInput,
	{ bottom, zero, getY }: Scales,
	names: readonly LineName[],
	year: number,
	hoveredYear: number | null
): Word[] {
	const years = hoveredYear === null ? [year] : [hoveredYear, year];
	const labels = named ? chooseBarLabels(named.cells, years, format, widthPx) : [];
	const taken = [
		...labels.map((label) => ({ ...label, bottomPx: zero - getY(label.value) })),
		...names.map(({ name, y }) => ({
			...{ text: name, xPx: widthPx - measureLabelPx(name) / 2 },
			bottomPx: zero - y + LIFT_PX - LABEL_LIFT_PX
		}))
	];
	const gaps = placeGapLabels(
		series.map(({ cells }) => cells),
		m.quality_no_figure_short(),
		taken,
		widthPx
	).map(({ text, xPx, liftPx }) =>
		makeWord(text, xPx, zero - liftPx + 1, { face: 'serif-italic', anchor: 'middle' })
	);
	return [
		...gaps,
		...labels.map((label) =>
			makeMiddle(label.text, label.xPx, getY(label.value) - 3, years.includes(label.year))
		),
		...chooseYearLabels(year, widthPx).map((label) =>
			makeMiddle(String(label.year), label.xPx, bottom + 5 + LINE_HEIGHT_PX, label.year === year)
		)
	];
}
