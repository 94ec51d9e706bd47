import type { ChartCell, YearsChart } from '../../story/talk-chart';
import type { Drawn, Word } from '../drawn';
import { measureWidth } from '../image/set-text';
import type { MarkPath } from '../../layers/svg/mark-shapes';
import { drawFewYears, drawGap } from './draw-gap';
import { drawDoubt, drawSamples, listGapTexts, measureSamples } from './draw-gap-values';
import { hasEnds, nameLine } from './line-names';
import { drawAcross, drawLine, listRuns } from './chart-marks';
import { drawColumns } from './draw-columns';
import {
	drawMarkYear,
	drawRule,
	getInk,
	keepApart,
	getStyle,
	listNames,
	makeWord,
	type ChartRoom
} from './chart-style';
import { buildGround, drawRanges, type YearsGround } from './years-ground';

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
		return {
			label: nameLine(series, size),
			texts: listGapTexts(chart, cells, !ground.gapWords),
			color,
			...place
		};
	});
	const strong = getStyle(size, 'strong');
	const endsPx = ground.bottom + size.textPx;
	const named = listNames(names, 1.15, strong, getStyle(size, 'small'), endsPx);
	const atMarks = (ground.gapWords ?? []).flatMap(({ series, word }) =>
		isVisible(series) ? [word] : []
	);
	const samples = drawSamples(chart, named, size);
	return {
		join: 'round',
		shapes: [
			...lines.flatMap(({ shapes }) => shapes),
			...samples,
			...drawRanges(chart, ground, () => 0)
		],
		words: [...keepApart(lines.flatMap(({ words }) => words)), ...atMarks, ...named]
	};
}

/** Columns or lines by year. */
export function drawYears(chart: YearsChart, room: ChartRoom): Drawn[] {
	const ground = buildGround(chart, room);
	const draw = chart.kind === 'columns' ? drawColumns : drawLines;
	return [drawGround(chart, ground), draw(chart, ground)];
}
