import type { ChartCell, YearsChart } from '../../story/talk-chart';
import type { Drawn, Word } from '../drawn';
import { measureWidth, type TextStyle } from '../image/set-text';
import { drawCircleOutline, type MarkPath } from '../../layers/svg/mark-shapes';
import { drawGapValues, drawMinimum, hasRoomBeside, listGapTexts } from './draw-gap-values';
import { drawAcross, drawBox, drawDown, drawLine, listRuns } from './chart-marks';
import {
	drawMarkYear,
	drawRule,
	drawTalkBar,
	getInk,
	getSmallPx,
	keepApart,
	getStyle,
	listNames,
	makeWord,
	type ChartRoom,
	type VisibleSeries
} from './chart-style';

/** Space between the columns of a year and the next, as a share. */
const GAP = 0.26;
/** How far the last letter of a slanted word reaches beyond its width, in ems. */
const LEAN = 0.2;

/** Where a chart of years is drawn. */
export interface YearsGround extends ChartRoom {
	/** Middle of a year. */
	getX: (year: number) => number;
	getY: (value: number) => number;
	yearPx: number;
	left: number;
	right: number;
	/** Whether the figures of a gap stand beside their marks. */
	isBeside: boolean;
}

export function buildGround(chart: YearsChart, room: ChartRoom): YearsGround {
	const { size, top } = room;
	const small = getStyle(size, 'small');
	const strong = getStyle(size, 'strong');
	const left =
		Math.max(0, ...chart.ticks.map(({ label }) => measureWidth(label, small))) + size.textPx * 0.5;
	const getRight = (isBeside: boolean) => {
		if (chart.kind !== 'lines') return size.widthPx;
		const names = chart.series.flatMap(({ name, cells }) => [
			measureWidth(name, strong),
			...listGapTexts(chart, cells, isBeside).map((text) => measureWidth(text, small))
		]);
		return size.widthPx - Math.max(...names) - size.textPx * 0.7;
	};
	const isBeside = hasRoomBeside(chart, size, (getRight(true) - left) / chart.years.length);
	const right = getRight(isBeside);
	const bottom = room.bottom - getSmallPx(size) * 1.5;
	const values = chart.series.flatMap(({ cells, ranges = [] }) => [
		...cells.map(({ value }) => value ?? 0),
		...ranges.flatMap((range) => (range ? [range.low, range.high] : []))
	]);
	const all = [0, ...values, ...chart.ticks.map(({ value }) => value)];
	const [lowest, most] = chart.domain ?? [Math.min(...all), Math.max(...all)];
	// the label of a negative bar is below it
	const belowPx = lowest < 0 ? strong.sizePx * 1.1 : 0;
	const low = bottom - belowPx;
	const head = top + size.textPx * (chart.marks.length > 0 || chart.gap ? 2.4 : 1);
	const yearPx = (right - left) / chart.years.length;
	return {
		...room,
		left,
		right,
		bottom,
		yearPx,
		isBeside,
		getX: (year) => left + (chart.years.indexOf(year) + 0.5) * yearPx,
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
	const years = chart.years
		.filter((_, index) => (last - index) % every === 0)
		.map((year) => {
			// the last is not cut at the edge
			const x = Math.min(getX(year), size.widthPx - measureWidth(String(year), small) / 2);
			return makeWord(String(year), x, bottom + small.sizePx * 1.3, small);
		});
	const marks = chart.marks.map(({ year, label }) =>
		drawMarkYear(label, getX(year), [top, bottom], size)
	);
	const { shapes = [], words = [] } = drawGap(chart, ground);
	// on a low chart zero and the highest line keep their words
	const order = [...ticks].sort(
		(a, b) => Number(b === zero) - Number(a === zero) || a.word.y - b.word.y
	);
	const named: Word[] = [];
	for (const { word } of order)
		if (named.every(({ y }) => Math.abs(y - word.y) >= small.sizePx)) named.push(word);
	return {
		shapes: [...shapes, ...[...ticks, ...marks].map(({ shape }) => shape)],
		words: [...words, ...years, ...named, ...marks.map(({ word }) => word)]
	};
}

function drawGap(
	{ gap, marks }: YearsChart,
	{ size, getX, yearPx, top, bottom }: YearsGround
): Drawn {
	if (!gap) return {};
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
	const share = Math.min(1, (yearPx * (1 + GAP / 2)) / widestPx);
	return { ...style, sizePx: Math.max(leastPx, style.sizePx * share) };
}

function drawColumns(chart: YearsChart, ground: YearsGround): Drawn {
	const { size, isVisible, getX, getY, yearPx, left } = ground;
	const room = yearPx * (1 - GAP);
	const eachPx = room / chart.series.length;
	const plain = getStyle(size, 'strong', { anchor: 'middle', haloPx: 5 });
	// an axis without zero begins at its end that is nearest to it
	const [from, to] = chart.domain ?? [0, 0];
	const base = Math.max(from, Math.min(to, 0));
	const cells = listShownCells(chart, isVisible).map((cell) => ({
		...cell,
		x: getX(chart.years[cell.index]!) - room / 2 + cell.at * eachPx
	}));
	const shapes = cells.flatMap(({ value, color, look, x }) => {
		const [y, low] = [getY(Math.max(base, value)), getY(Math.min(base, value))];
		const box = { x, y, width: eachPx * 0.92, height: Math.max(2, low - y) };
		return drawTalkBar(box, color, look);
	});
	const named = cells.filter(({ text }) => text !== '');
	// the figures of a few columns are what the chart is about
	const isFew = chart.series.every(({ cells: all }) => countKnown(all) <= FEW);
	const large = { ...plain, sizePx: plain.sizePx * FEW_FACTOR };
	const style = isFew ? fitBetween(named, yearPx, large, getSmallPx(size)) : plain;
	const words = named.map(({ value, text, color, x }) => {
		const half = measureWidth(text, style) / 2;
		const middle = Math.min(size.widthPx - half, Math.max(left + half, x + eachPx / 2));
		const y = getY(value) + style.sizePx * (value < 0 ? 1 : -0.35);
		return makeWord(text, middle, y, { ...style, color: getInk(color) });
	});
	const ranges = drawRanges(chart, ground, (at) => (at + 0.46) * eachPx - room / 2);
	return { shapes: [...shapes, ...ranges], words: keepApart(words) };
}

/** A line that comes from above leaves room for a label below its point. */
const isFalling = (cells: readonly ChartCell[], index: number): boolean =>
	cells[index]!.look === 'solid' && (cells[index - 1]?.value ?? 0) > cells[index]!.value!;

function drawLines(chart: YearsChart, ground: YearsGround): Drawn {
	const { size, isVisible, getX, getY, right, isBeside } = ground;
	const shown = chart.series.filter((_, at) => isVisible(at));
	const value = getStyle(size, 'small', { anchor: 'middle', haloPx: 5 });
	/** Whether another series has a label just above a value in the same year. */
	const hasNeighbour = (all: typeof shown, index: number, own: number, roomPx: number) =>
		all.some(({ cells }) => {
			const cell = cells[index]!;
			if (cell.value === null || cell.text === '' || cell.value <= own) return false;
			return getY(own) - getY(cell.value) < roomPx * 1.3;
		});
	const lines = shown.map(({ color, look: pattern, cells }) => {
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
			.map((index): MarkPath => {
				if (cells[index]!.isMinimum) return drawMinimum(...at(index), stroke, size);
				const d = drawCircleOutline(size.textPx * 0.24, ...at(index));
				const dots = cells[index]!.look === 'dotted' && { dash: '0 4.4', cap: 'round' as const };
				return { d, fill: 'var(--page)', stroke, strokeWidth: 2.5, ...dots };
			});
		const isTold = (index: number) =>
			chart.gap !== null && chart.years[index]! >= chart.gap.firstYear;
		const words = known.flatMap((index) => {
			const { text, value: own } = cells[index]!;
			if (text === '' || isTold(index)) return [];
			const [x, y] = at(index);
			const isLast = index === cells.length - 1;
			// the last figure before a gap has room in it; below it are the marks of the gap
			const isBeforeGap = chart.years[index]! + 1 === chart.gap?.firstYear;
			const roomPx = right - x - size.textPx;
			if (isFalling(cells, index) && isBeforeGap && measureWidth(text, value) < roomPx) {
				const style = { ...value, color: getInk(color), anchor: 'start' } as const;
				return [makeWord(text, x + size.textPx * 0.3, y + value.sizePx * 0.2, style)];
			}
			const below =
				isFalling(cells, index) ||
				(isLast && shown.some((other) => (other.cells[index]!.value ?? 0) > own!)) ||
				hasNeighbour(shown, index, own!, value.sizePx);
			const anchor = isLast ? 'end' : 'middle';
			const style = { ...value, color: getInk(color), anchor } as const;
			return [makeWord(text, x, y + size.textPx * (below ? 1.05 : -0.5), style)];
		});
		return { shapes: [...runs, ...rings], words };
	});
	// names are in a column at the right, in the order of the last counted figures
	const names = shown.map(({ name, color, cells }) => {
		const last = cells.findLast((cell) => cell.value !== null && cell.look === 'solid');
		const place = { x: right + size.textPx * 0.5, y: getY(last?.value ?? chart.domain?.[0] ?? 0) };
		return { label: name, texts: listGapTexts(chart, cells, isBeside), color, ...place };
	});
	const told = chart.gap && isBeside ? drawGapValues(chart, chart.gap, shown, size, ground) : [];
	const endsPx = ground.bottom + size.textPx;
	return {
		join: 'round',
		shapes: [...lines.flatMap(({ shapes }) => shapes), ...drawRanges(chart, ground, () => 0)],
		words: [
			...keepApart([...told, ...lines.flatMap(({ words }) => words)]),
			...listNames(names, 1.15, getStyle(size, 'strong'), getStyle(size, 'small'), endsPx)
		]
	};
}

/** Columns or lines by year. */
export function drawYears(chart: YearsChart, room: ChartRoom): Drawn[] {
	const ground = buildGround(chart, room);
	const draw = chart.kind === 'columns' ? drawColumns : drawLines;
	return [drawGround(chart, ground), draw(chart, ground)];
}
