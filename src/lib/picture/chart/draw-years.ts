import type { ChartCell, YearsChart } from '../../story/talk-chart';
import type { Drawn, Word } from '../drawn';
import { measureWidth, type TextStyle } from '../image/set-text';
import type { MarkPath } from '../../layers/svg/mark-shapes';
import { drawFewYears, drawGap, listYearNotes, measureYearEnd, nameEmptyYears } from './draw-gap';
import { drawDoubt, drawSamples, listGapTexts, measureSamples } from './draw-gap-values';
import { hasEnds, nameLine } from './line-names';
import { drawAcross, drawDown, drawLine, listRuns } from './chart-marks';
import {
	drawMarkYear,
	drawRule,
	drawTalkBar,
	getInk,
	getSmallPx,
	keepApart,
	getStyle,
	LINE,
	listNames,
	makeWord,
	type ChartRoom,
	type VisibleSeries
} from './chart-style';

/** Space between the columns of a year and the next, as a share. */
const GAP = 0.26;
/** The width of a column, of what it has of its year. */
const COLUMN = 0.92;

/** Where a chart of years is drawn. */
export interface YearsGround extends ChartRoom {
	/** Middle of a year. */
	getX: (year: number) => number;
	getY: (value: number) => number;
	yearPx: number;
	left: number;
	right: number;
}

export function buildGround(chart: YearsChart, room: ChartRoom): YearsGround {
	const { size, top } = room;
	const small = getStyle(size, 'small');
	const strong = getStyle(size, 'strong');
	const left =
		Math.max(0, ...chart.ticks.map(({ label }) => measureWidth(label, small))) + size.textPx * 0.5;
	const names = chart.series.flatMap((series) => [
		measureWidth(nameLine(series, size), strong),
		...listGapTexts(chart, series.cells).map((text) => measureWidth(text, small))
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
		getX: (year) => left + (places.get(year) ?? -0.5) * yearPx,
		getY: (value) => low - ((value - lowest) / (most - lowest || 1)) * (low - head)
	};
}

function drawGround(chart: YearsChart, ground: YearsGround): Drawn {
	const { size, left, right, top, bottom, getX, getY, yearPx } = ground;
	const small = getStyle(size, 'small', { anchor: 'middle' });
	const endAligned = { ...small, anchor: 'end' } as const;
	const ticks = chart.ticks.map(({ value, label }) => ({
		shape: drawRule(drawAcross(left, right, getY(value)), value === 0),
		word: makeWord(label, left - size.textPx * 0.4, getY(value) + small.sizePx * 0.34, endAligned)
	}));
	const zero = ticks[chart.ticks.findIndex(({ value }) => value === 0)];
	const wordPx = measureWidth('2020', small) * 1.35;
	const every = Math.max(1, Math.ceil(wordPx / yearPx));
	const last = chart.years.length - 1;
	const listYears = () =>
		chart.years
			.filter((_, index) => (last - index) % every === 0)
			.map((year) => {
				// the last is not cut at the edge
				const x = Math.min(getX(year), size.widthPx - measureWidth(String(year), small) / 2);
				return makeWord(String(year), x, bottom + small.sizePx * 1.3, small);
			});
	const years = chart.hasFewYears ? drawFewYears(chart, ground) : listYears();
	const marks = chart.hasFewYears
		? []
		: chart.marks.map(({ year, label }) => drawMarkYear(label, getX(year), [top, bottom], size));
	const { shapes = [], words = [] } = drawGap(chart, ground);
	// on a low chart zero and the highest line keep their words
	const order = [...ticks].sort(
		(a, b) => Number(b === zero) - Number(a === zero) || a.word.y - b.word.y
	);
	const named: Word[] = [];
	for (const { word } of order)
		if (word.text !== '' && named.every(({ y }) => Math.abs(y - word.y) >= small.sizePx))
			named.push(word);
	return {
		shapes: [...shapes, ...[...ticks, ...marks].map(({ shape }) => shape)],
		words: [...words, ...years, ...named, ...marks.map(({ word }) => word)]
	};
}

/** What all sources say of each year, as a thin line from the lowest to the highest. */
function drawRanges(
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

function drawColumns(chart: YearsChart, ground: YearsGround): Drawn {
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
	return {
		shapes: [...shapes, ...ranges],
		words: [...keepApart(words), ...nameEmptyYears(chart, ground)]
	};
}

/** A line that comes from above leaves room for a label below its point. */
const isFalling = (cells: readonly ChartCell[], index: number): boolean =>
	cells[index]!.look === 'solid' && (cells[index - 1]?.value ?? 0) > cells[index]!.value!;

function drawLines(chart: YearsChart, ground: YearsGround): Drawn {
	const { size, isVisible, getX, getY, left, right } = ground;
	const shown = chart.series.filter((_, at) => isVisible(at));
	const value = getStyle(size, 'small', { anchor: 'middle', haloPx: 5 });
	/** Whether another series has a label just above a value in the same year. */
	const hasNeighbour = (all: typeof shown, index: number, own: number, roomPx: number) =>
		all.some(({ cells }) => {
			const cell = cells[index]!;
			if (cell.value === null || cell.text === '' || cell.value <= own) return false;
			return getY(own) - getY(cell.value) < roomPx * 1.3;
		});
	const lines = shown.map(({ color, look: pattern, cells, end }) => {
		const dash = pattern === 'hatched' ? { dash: '9 6' } : {};
		const stroke = `var(--${color})`;
		const at = (index: number) => [getX(chart.years[index]!), getY(cells[index]!.value!)] as const;
		const isCounted = cells.map(({ value: own, look }) => own !== null && look === 'solid');
		const runs = listRuns(isCounted).map((run): MarkPath => {
			return { d: drawLine(run.map(at)), stroke, strokeWidth: size.textPx * 0.14, ...dash };
		});
		const known = cells.flatMap((cell, index) => (cell.value === null ? [] : [index]));
		const rings = known
			.filter((index) => cells[index]!.look !== 'solid')
			.flatMap((index) => drawDoubt(cells[index]!, at(index), stroke, size));
		const isTold = (index: number) =>
			(chart.gap !== null && chart.years[index]! >= chart.gap.firstYear) ||
			(end !== undefined && hasEnds(size) && index === cells.length - 1);
		const words = known.flatMap((index) => {
			const { value: own, hint = '' } = cells[index]!;
			const text = cells[index]!.text || hint;
			if (text === '' || isTold(index)) return [];
			const [x, y] = at(index);
			const isLast = index === cells.length - 1;
			// the last figure before a gap has room in it, or left of it; below it are the marks of the gap
			if (isFalling(cells, index) && chart.years[index]! + 1 === chart.gap?.firstYear) {
				const hasRoom = measureWidth(text, value) < right - x - size.textPx * 0.4;
				const anchor = hasRoom ? ('start' as const) : ('end' as const);
				const [shift, down] = hasRoom ? [0.3, 0.2 * value.sizePx] : [0.15, 1.05 * size.textPx];
				const style = { ...value, color: getInk(color), anchor };
				return [makeWord(text, x + size.textPx * shift, y + down, style)];
			}
			const below =
				isFalling(cells, index) ||
				(isLast && shown.some((other) => (other.cells[index]!.value ?? 0) > own!)) ||
				hasNeighbour(shown, index, own!, value.sizePx);
			const style = { ...value, color: getInk(color), anchor: isLast ? 'end' : 'middle' } as const;
			// not over the values of the grid lines; a hint ends at its mark, before what comes after it
			const halfPx = measureWidth(text, value) / 2;
			const isBesideTick = chart.ticks.some(
				(tick) => Math.abs(getY(tick.value) - y) < size.textPx * 2
			);
			const leftPx = text === hint && !isBesideTick ? 0 : left;
			const wanted = text === hint ? x + size.textPx * 0.3 - halfPx : x;
			const middle = isLast ? x : Math.max(leftPx + halfPx, wanted);
			// clear of a line that rises from its first point
			const up = index === 0 && (cells[1]?.value ?? 0) > own! ? 1.1 : 0.5;
			return [makeWord(text, middle, y + size.textPx * (below ? 1.05 : -up), style)];
		});
		return { shapes: [...runs, ...rings], words };
	});
	// names are in a column at the right, in the order of the last counted figures
	const names = shown.map((series) => {
		const { color, cells } = series;
		const last = cells.findLast((cell) => cell.value !== null && cell.look === 'solid');
		const x = right + size.textPx * 0.5 + measureSamples(chart, size);
		const place = { x, y: getY(last?.value ?? chart.domain?.[0] ?? 0) };
		return { label: nameLine(series, size), texts: listGapTexts(chart, cells), color, ...place };
	});
	const strong = getStyle(size, 'strong');
	const endsPx = ground.bottom + size.textPx;
	const named = listNames(names, 1.15, strong, getStyle(size, 'small'), endsPx);
	const samples = drawSamples(chart, named, size);
	return {
		join: 'round',
		shapes: [
			...lines.flatMap(({ shapes }) => shapes),
			...samples,
			...drawRanges(chart, ground, () => 0)
		],
		words: [...keepApart(lines.flatMap(({ words }) => words)), ...named]
	};
}

/** Columns or lines by year. */
export function drawYears(chart: YearsChart, room: ChartRoom): Drawn[] {
	const ground = buildGround(chart, room);
	const draw = chart.kind === 'columns' ? drawColumns : drawLines;
	return [drawGround(chart, ground), draw(chart, ground)];
}
