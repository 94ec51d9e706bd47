import type { ChartCell, YearsChart } from '../../core/data/talk-chart';
import { setText, widthOf } from '../image/set-text';
import { element, path } from '../image/svg-element';
import {
	inkOf,
	paintBar,
	paintMarkYear,
	paintRule,
	smallPx,
	styleOf,
	type ChartSize
} from './chart-style';

/** Room between the columns of a year and the next, as a share. */
const GAP = 0.26;

interface Ground {
	/** Middle of a year. */
	xOf: (year: number) => number;
	yOf: (value: number) => number;
	yearPx: number;
	left: number;
	right: number;
	top: number;
	bottom: number;
}

function groundOf(chart: YearsChart, size: ChartSize, top: number, footer: number): Ground {
	const small = styleOf(size, 'small');
	const strong = styleOf(size, 'strong');
	const left =
		Math.max(0, ...chart.ticks.map(({ label }) => widthOf(label, small))) + size.textPx * 0.5;
	const names = chart.kind === 'lines' ? chart.series.map(({ name }) => widthOf(name, strong)) : [];
	const right = size.widthPx - (names.length > 0 ? Math.max(...names) + size.textPx * 0.7 : 0);
	const bottom = footer - smallPx(size) * 1.5;
	const values = chart.series.flatMap(({ cells }) => cells.map(({ value }) => value ?? 0));
	const all = [0, ...values, ...chart.ticks.map(({ value }) => value)];
	const [lowest, most] = [Math.min(...all), Math.max(...all)];
	// words of a bar below zero stand under it
	const least = lowest < 0 ? lowest - (most - lowest) * 0.16 : 0;
	const head = top + size.textPx * (chart.marks.length > 0 || chart.gap ? 2.4 : 1);
	const yearPx = (right - left) / chart.years.length;
	return {
		...{ left, right, top, bottom, yearPx },
		xOf: (year) => left + (chart.years.indexOf(year) + 0.5) * yearPx,
		yOf: (value) => bottom - ((value - least) / (most - least || 1)) * (bottom - head)
	};
}

function paintGround(chart: YearsChart, size: ChartSize, ground: Ground): string {
	const { left, right, top, bottom, xOf, yOf, yearPx } = ground;
	const small = styleOf(size, 'small', { anchor: 'middle' });
	const ticks = chart.ticks.map(
		({ value, label }) =>
			paintRule(`M${left} ${yOf(value)}H${right}`, value === 0) +
			setText(label, left - size.textPx * 0.4, yOf(value) + small.sizePx * 0.34, {
				...small,
				anchor: 'end'
			})
	);
	const wordPx = widthOf('2020', small) * 1.35;
	const every = Math.max(1, Math.ceil(wordPx / yearPx));
	const last = chart.years.length - 1;
	const years = chart.years
		.filter((_, index) => (last - index) % every === 0)
		.map((year) => {
			// the last is not cut at the edge
			const x = Math.min(xOf(year), size.widthPx - widthOf(String(year), small) / 2);
			return setText(String(year), x, bottom + small.sizePx * 1.25, small);
		});
	const marks = chart.marks.map(({ year, label }) =>
		paintMarkYear(label, xOf(year), [top, bottom], size)
	);
	return ticks.join('') + years.join('') + marks.join('');
}

function paintGap(
	chart: YearsChart,
	size: ChartSize,
	{ xOf, yearPx, top, bottom }: Ground
): string {
	if (!chart.gap) return '';
	const { firstYear, lastYear, label } = chart.gap;
	const x = xOf(firstYear) - yearPx / 2;
	const width = xOf(lastYear) + yearPx / 2 - x;
	const style = styleOf(size, 'gap', { anchor: 'middle' });
	return (
		element('rect', { x, y: top, width, height: bottom - top, fill: 'var(--surface-2)' }) +
		setText(label, x + width / 2, top + style.sizePx * 1.2, style)
	);
}

function paintColumns(chart: YearsChart, size: ChartSize, ground: Ground, visible: number): string {
	const { xOf, yOf, yearPx } = ground;
	const room = yearPx * (1 - GAP);
	const eachPx = room / chart.series.length;
	const value = styleOf(size, 'strong', { anchor: 'middle', haloPx: 5 });
	const shown = chart.series.slice(0, visible);
	const bars = shown.flatMap(({ color, cells }, at) =>
		cells.map((cell, index) => {
			if (cell.value === null) return '';
			const x = xOf(chart.years[index]!) - room / 2 + at * eachPx;
			const [high, low] = [yOf(Math.max(0, cell.value)), yOf(Math.min(0, cell.value))];
			return paintBar([x, high, eachPx * 0.92, Math.max(2, low - high)], color, cell.look);
		})
	);
	const words = shown.flatMap(({ color, cells }, at) =>
		cells.map((cell, index) => {
			if (cell.value === null || cell.text === '') return '';
			const x = xOf(chart.years[index]!) - room / 2 + (at + 0.5) * eachPx;
			const half = widthOf(cell.text, value) / 2;
			const middle = Math.min(size.widthPx - half, Math.max(ground.left + half, x));
			const y =
				cell.value < 0 ? yOf(cell.value) + value.sizePx : yOf(cell.value) - value.sizePx * 0.35;
			return setText(cell.text, middle, y, { ...value, color: inkOf(color) });
		})
	);
	return bars.join('') + words.join('');
}

/** Runs of neighbouring years that a line may join: counted ones alone. */
function runsOf(cells: readonly ChartCell[]): number[][] {
	const runs: number[][] = [];
	cells.forEach(({ value, look }, index) => {
		if (value === null || look !== 'solid') return;
		const last = runs.at(-1);
		if (last?.at(-1) === index - 1) last.push(index);
		else runs.push([index]);
	});
	return runs;
}

/** A line that comes from above leaves room for words below its point. */
const isFalling = (cells: readonly ChartCell[], index: number): boolean =>
	cells[index]!.look === 'solid' && (cells[index - 1]?.value ?? 0) > cells[index]!.value!;

function paintLines(chart: YearsChart, size: ChartSize, ground: Ground, visible: number): string {
	const { xOf, yOf, right } = ground;
	const radius = size.textPx * 0.24;
	const shown = chart.series.slice(0, visible);
	const value = styleOf(size, 'small', { anchor: 'middle', haloPx: 5 });
	/** Whether another series has words just above a value in the same year. */
	const hasNeighbour = (all: typeof shown, index: number, own: number, roomPx: number) =>
		all.some(({ cells }) => {
			const cell = cells[index]!;
			if (cell.value === null || cell.text === '' || cell.value <= own) return false;
			return yOf(own) - yOf(cell.value) < roomPx * 1.3;
		});
	const lines = shown.map(({ color, cells }) => {
		const hue = `var(--${color})`;
		const at = (index: number) => [xOf(chart.years[index]!), yOf(cells[index]!.value!)] as const;
		const runs = runsOf(cells).map((run) => {
			const d = run.map(
				(index, place) => `${place === 0 ? 'M' : 'L'}${at(index).map(Math.round).join(' ')}`
			);
			return path(d.join(''), {
				fill: 'none',
				stroke: hue,
				'stroke-width': size.textPx * 0.14,
				'stroke-linejoin': 'round'
			});
		});
		const rings = cells.map((cell, index) => {
			if (cell.value === null || cell.look === 'solid') return '';
			const [cx, cy] = at(index);
			return element('circle', {
				cx,
				cy,
				r: radius,
				fill: 'var(--page)',
				stroke: hue,
				'stroke-width': 2.5
			});
		});
		const words = cells.map((cell, index) => {
			if (cell.value === null || cell.text === '') return '';
			const [x, y] = at(index);
			const isLast = index === cells.length - 1;
			const below =
				isFalling(cells, index) ||
				(isLast && shown.some((other) => (other.cells[index]!.value ?? 0) > cell.value!)) ||
				hasNeighbour(shown, index, cell.value, value.sizePx);
			return setText(cell.text, x, y + size.textPx * (below ? 1.05 : -0.5), {
				...{ ...value, color: inkOf(color) },
				anchor: isLast ? 'end' : 'middle'
			});
		});
		return [...runs, ...rings, ...words].join('');
	});
	// names stand in a column at the right, in the order of the last counted figures, apart
	const named = shown
		.map(({ name, color, cells }) => {
			const last = cells.findLast((cell) => cell.value !== null && cell.look === 'solid');
			return { name, color, y: yOf(last?.value ?? 0) };
		})
		.sort((a, b) => a.y - b.y);
	const style = styleOf(size, 'strong');
	let above = -Infinity;
	const names = named.map(({ name, color, y }) => {
		above = Math.max(y + style.sizePx * 0.34, above + style.sizePx * 1.15);
		return setText(name, right + size.textPx * 0.5, above, { ...style, color: inkOf(color) });
	});
	return lines.join('') + names.join('');
}

/** Columns or lines by year between two heights; `visible` says how many series are shown. */
export function paintYears(
	chart: YearsChart,
	size: ChartSize,
	[top, footer]: readonly [number, number],
	visible: number
): string {
	const ground = groundOf(chart, size, top, footer);
	const paint = chart.kind === 'columns' ? paintColumns : paintLines;
	return [
		paintGap(chart, size, ground),
		paintGround(chart, size, ground),
		paint(chart, size, ground, visible)
	].join('');
}
