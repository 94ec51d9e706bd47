import type { ChartCell, YearsChart } from '../../story/talk-chart';
import type { Drawn } from '../drawn';
import { measureWidth, type TextStyle } from '../image/set-text';
import {
	drawTalkBar,
	getInk,
	getSmallPx,
	getStyle,
	keepApart,
	makeWord,
	type VisibleSeries
} from './chart-style';
import { drawFalls } from './draw-falls';
import { nameEmptyYears } from './draw-gap';
import { drawRanges, type YearsGround } from './years-ground';

/** Space between the columns of a year and the next, as a share. */
const GAP = 0.26;
/** The width of a column, of what it has of its year. */
const COLUMN = 0.92;

/** The cells of the visible series that have a value. */
const listShownCells = ({ series }: YearsChart, isVisible: VisibleSeries) =>
	series.flatMap(({ color, cells }, at) =>
		cells.flatMap(({ value, ...cell }, index) =>
			value === null || !isVisible(at) ? [] : [{ ...cell, value, color, at, index }]
		)
	);

/** So few columns have larger figures, by this factor. */
const FEW = 3;
const FEW_FACTOR = 1.6;
/** How wide they may be, as a share of a year: beside a shaded gap they stay out of it. */
const FEW_WIDTH = 0.94;

const countKnown = (cells: readonly ChartCell[]): number =>
	cells.filter(({ value }) => value !== null).length;

/** A style in which the figures of columns of successive years reach over no other column, nor the edge. */
function fitBetween(
	named: readonly { index: number; text: string }[],
	yearPx: number,
	style: TextStyle,
	leastPx: number
): TextStyle {
	const isAlone = named.every(({ index }) => named.every((other) => other.index !== index + 1));
	const widestPx = Math.max(0, ...named.map(({ text }) => measureWidth(text, style)));
	if (isAlone || widestPx === 0) return style;
	const share = Math.min(1, (yearPx * FEW_WIDTH) / widestPx);
	return { ...style, sizePx: Math.max(leastPx, style.sizePx * share) };
}

/** Columns of each year, with their figures. */
export function drawColumns(chart: YearsChart, ground: YearsGround): Drawn {
	const { size, isVisible, getX, getY, yearPx, left } = ground;
	const room = yearPx * (1 - GAP);
	const eachPx = room / chart.series.length;
	// a large figure beside the middle of its column is seen
	const shift = chart.hasFewYears ? (eachPx * (1 - COLUMN)) / 2 : 0;
	// a wide halo would cut into the column before
	const haloPx = chart.hasFewYears ? 2 : 5;
	const plain = getStyle(size, 'strong', { anchor: 'middle', haloPx });
	// an axis without zero begins at its end that is nearest to it
	const [from, to] = chart.domain ?? [0, 0];
	const base = Math.max(from, Math.min(to, 0));
	const cells = listShownCells(chart, isVisible).map((cell) => ({
		...cell,
		x: getX(chart.years[cell.index]!) - room / 2 + cell.at * eachPx + shift
	}));
	const shapes = cells.flatMap(({ value, color, look, x }) => {
		const [y, low] = [getY(Math.max(base, value)), getY(Math.min(base, value))];
		const box = { x, y, width: eachPx * COLUMN, height: Math.max(2, low - y) };
		return drawTalkBar(box, color, look);
	});
	const named = cells.filter(({ text }) => text !== '');
	// the figures of a few columns are what the chart is about
	const isFew = chart.series.every(({ cells: all }) => countKnown(all) <= FEW);
	const large = { ...plain, sizePx: plain.sizePx * FEW_FACTOR };
	const style = isFew ? fitBetween(named, yearPx, large, getSmallPx(size)) : plain;
	const words = named.map(({ value, text, color, x }) => {
		const half = measureWidth(text, style) / 2;
		const least = chart.hasFewYears ? half : left + half;
		const middle = Math.min(size.widthPx - half, Math.max(least, x - shift + eachPx / 2));
		const y = getY(value) + style.sizePx * (value < 0 ? 1 : -0.35);
		return makeWord(text, middle, y, { ...style, color: getInk(color) });
	});
	const ranges = drawRanges(chart, ground, (at) => (at + 0.46) * eachPx - room / 2);
	const falls = drawFalls(chart, ground, { columnPx: eachPx, figurePx: style.sizePx });
	return {
		shapes: [...shapes, ...ranges, ...falls.shapes],
		words: [...keepApart(words), ...falls.words, ...nameEmptyYears(chart, ground)]
	};
}
