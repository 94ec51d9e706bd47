import type { PanelsChart } from '../../story/talk-chart';
import type { Drawn, Word } from '../drawn';
import { measureWidth, wrapText } from '../image/set-text';
import type { MarkPath } from '../../layers/svg/mark-shapes';
import { drawAcross, drawDown } from './chart-marks';
import {
	drawRule,
	drawTalkBar,
	getInk,
	getStyle,
	LINE,
	makeWord,
	type ChartRoom,
	type ChartSize
} from './chart-style';

/** The most panels across that leave room for their words. */
const ACROSS = [5, 3, 2];
/** Space between the columns of a year and the next, as a share. */
const GAP = 0.24;

/** How many panels are next to each other, and the sizes that follow. */
export function layOutPanels({ measures, panels }: PanelsChart, size: ChartSize) {
	const small = getStyle(size, 'small');
	const tickPx = Math.max(
		...measures.flatMap(({ ticks }) => ticks.map(({ label }) => measureWidth(label, small)))
	);
	const left = tickPx + size.textPx * 0.5;
	const apart = size.textPx * 0.9;
	const normal = getStyle(size, 'strong');
	const widest = Math.max(
		...panels.flatMap(({ label, rows }) =>
			[label, ...rows.flat().map(({ text }) => text)].map((text) => measureWidth(text, normal))
		)
	);
	const getPanelPx = (count: number) => (size.widthPx - left - apart * (count - 1)) / count;
	const smallest = widest * (small.sizePx / normal.sizePx);
	const across = ACROSS.find((count) => getPanelPx(count) >= smallest) ?? 1;
	const panelPx = getPanelPx(across);
	const strong = panelPx < widest ? { ...normal, sizePx: small.sizePx } : normal;
	return { across, panelPx, tickPx, left, apart, strong };
}

/** A small panel per country: its measures by year one above the other, all on the same axes. */
export function drawPanels(chart: PanelsChart, { size, top, bottom, isVisible }: ChartRoom): Drawn {
	const { measures, panels, years } = chart;
	const small = getStyle(size, 'small');
	const endAligned = { ...small, anchor: 'end' } as const;
	const { across, panelPx, tickPx, left, apart, strong } = layOutPanels(chart, size);
	const down = Math.ceil(panels.length / across);
	const rowPx = (bottom - top) / down;
	const namePx = size.textPx * LINE;
	const yearsPx = small.sizePx * 1.5;
	const measureLines = measures.map(({ label }) => wrapText(label, size.widthPx, small));
	const labelPx = measureLines.map((lines) => lines.length * small.sizePx * LINE);
	/** Above a plot, for the label of a measure and the highest figure. */
	const headPx = (index: number) => labelPx[index]! + small.sizePx * (index === 0 ? 1.5 : 2.3);
	const headsPx = measures.reduce((sum, _, index) => sum + headPx(index), 0);
	const plotPx = (rowPx - namePx - yearsPx - headsPx - size.textPx * 0.4) / measures.length;
	/** Ticks between the ends would cover each other. */
	const isLow = measures.some(({ ticks }) => plotPx < (ticks.length - 1) * small.sizePx * LINE);
	const drawn = panels.map(({ label, color, rows }, place) => {
		const column = place % across;
		const x = left + column * (panelPx + apart);
		const rowTop = top + Math.floor(place / across) * rowPx;
		const isShown = isVisible(place);
		const name = { ...strong, color: getInk(color) };
		const words: Word[] = isShown ? [makeWord(label, x, rowTop + name.sizePx, name)] : [];
		const yearPx = panelPx / years.length;
		let y = rowTop + namePx;
		const shapes = measures.flatMap(({ ticks }, index) => {
			if (column === 0) {
				const lines = measureLines[index]!;
				const first = y + small.sizePx * (index === 0 ? 1 : 1.9);
				lines.forEach((line, at) =>
					words.push(makeWord(line, 0, first + small.sizePx * at * LINE, small))
				);
			}
			y += headPx(index);
			const [low, most] = [y + plotPx, ticks.at(-1)!.value];
			const getY = (value: number) => low - (value / most) * plotPx;
			const rules = ticks.map(({ value }) =>
				drawRule(drawAcross(x, x + panelPx, getY(value)), value === 0)
			);
			if (column === 0)
				for (const { value, label: tick } of isLow ? [ticks[0]!, ticks.at(-1)!] : ticks)
					words.push(makeWord(tick, tickPx, getY(value) + small.sizePx * 0.34, endAligned));
			const cells = isShown ? (rows[index] ?? []) : [];
			/** The top of the columns between two points across. */
			const getTop = (from: number, to: number) => {
				const under = cells.filter((_, at) => {
					const start = x + at * yearPx;
					return start < to && start + yearPx > from;
				});
				return getY(Math.max(0, ...under.map(({ value }) => value ?? 0)));
			};
			const leaders: MarkPath[] = [];
			const bars = cells.flatMap(({ value, look, text }, at) => {
				if (value === null) return [];
				const from = x + at * yearPx + (yearPx * GAP) / 2;
				const heightPx = Math.max(value > 0 ? 1.5 : 0, low - getY(value));
				if (text !== '') {
					const style = { ...name, haloPx: 5 };
					const half = measureWidth(text, style) / 2;
					const columnPx = yearPx * (1 - GAP);
					const plain = Math.min(x + panelPx - half, from + columnPx / 2);
					// bug: the figure of a year of decline stood on the higher column before it
					const isLower = getTop(plain - half, plain + half) < getY(value) - 2;
					const beyond = from + half;
					const hasRoom = beyond + half < x + panelPx + (column < across - 1 ? apart * 0.9 : 0);
					const centre = isLower && hasRoom ? beyond : plain;
					// above all columns that it stands over
					const top = getTop(centre - half, centre + half);
					words.push(
						makeWord(text, centre, top - style.sizePx * 0.3, { ...style, anchor: 'middle' })
					);
					// a line leads to its own column where it stands over higher ones
					if (top < getY(value) - 2) {
						const middle = from + columnPx / 2;
						leaders.push(drawRule(drawDown(middle, top - 1, getY(value)), true));
					}
				}
				const box = { x: from, y: low - heightPx, width: yearPx * (1 - GAP), height: heightPx };
				return heightPx > 0 ? drawTalkBar(box, color, look) : [];
			});
			y = low;
			return [...rules, ...bars, ...leaders];
		});
		const [firstYear = 0, lastYear = 0] = [years[0], years.at(-1)];
		const yearsY = y + small.sizePx * 1.25;
		words.push(
			makeWord(String(firstYear), x, yearsY, small),
			makeWord(String(lastYear), x + panelPx, yearsY, endAligned)
		);
		return { shapes, words };
	});
	return {
		shapes: drawn.flatMap(({ shapes }) => shapes),
		words: drawn.flatMap(({ words }) => words)
	};
}
