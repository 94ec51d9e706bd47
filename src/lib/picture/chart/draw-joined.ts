import type { BarsChart, ChartBar } from '../../story/talk-chart';
import type { Drawn } from '../drawn';
import { measureWidth, wrapText } from '../image/set-text';
import { drawDown } from './chart-marks';
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

/** Heights of a bar in ems: what it needs, and the most. */
const BAR = { least: 1.5, most: 3.2 };
/** Between the words of a bar and the bar, and between rows, in ems. */
const APART = 0.35;
const ROWS_APART = 0.9;
/** A value that is still wider than its bar at this share of its size takes a further line. */
const LEAST_SHRINK = 0.8;

type JoinedRows = Pick<BarsChart, 'rows'>;

const getTotal = (bars: readonly ChartBar[]): number =>
	bars.reduce((sum, { value }) => sum + (value ?? 0), 0);

/** The bars of the rows with their places across, and the lines of their words. */
function arrangeRows({ rows }: JoinedRows, size: ChartSize) {
	const name = getStyle(size, 'text');
	const strong = getStyle(size, 'strong', { sizePx: size.textPx * 1.1 });
	const most = Math.max(...rows.map(({ bars }) => getTotal(bars))) || 1;
	const arranged = rows.map(({ label, bars }) => {
		let x = 0;
		return bars.map((bar, at) => {
			const width = ((bar.value ?? 0) / most) * size.widthPx;
			const indent = at > 0 ? size.textPx * 0.4 : 0;
			const [left, roomPx] = [x, width - indent - size.textPx * 0.4];
			x += width;
			const text = bar.name ?? label;
			const [besidePx, valuePx] = [
				measureWidth(text, name) + size.textPx * 0.5,
				measureWidth(bar.text, strong)
			];
			return {
				...{ bar, left, width, indent, besidePx, roomPx },
				lines: wrapText(text, roomPx, name),
				shrink: Math.min(1, roomPx / valuePx),
				isBeside: besidePx + valuePx <= roomPx
			};
		});
	});
	// one size for all values
	const shrink = Math.min(...arranged.flat().map((each) => each.shrink));
	const value = { ...strong, sizePx: strong.sizePx * Math.max(LEAST_SHRINK, shrink) };
	return arranged.map((row) => {
		const bars = row.map((each) => ({
			...each,
			values: wrapText(each.bar.text, each.roomPx, value)
		}));
		// values stand beside all names of a row or under all
		const isBeside = bars.every((each) => each.isBeside);
		const nameLines = isBeside ? 0 : Math.max(...bars.map(({ lines }) => lines.length));
		const valueLines = isBeside ? 1 : Math.max(...bars.map(({ values }) => values.length));
		const valuesPx = valueLines * value.sizePx * LINE;
		const wordsPx = nameLines * name.sizePx * LINE + valuesPx;
		return { bars, isBeside, wordsPx, valuesPx, name, value };
	});
}

/** The height that the rows need, in pixels. */
export const measureJoinedRows = (chart: JoinedRows, size: ChartSize): number =>
	arrangeRows(chart, size).reduce(
		(sum, { wordsPx }) => sum + wordsPx + size.textPx * (APART + BAR.least + ROWS_APART),
		0
	);

/**
 * Rows whose bars stand end to end on one scale, each with its name and value over it: the parts lie
 * under the whole that they add up to.
 */
export function drawJoinedRows(
	chart: JoinedRows,
	{ size, top, bottom, isVisible }: ChartRoom
): Drawn {
	const freePx = bottom - top - measureJoinedRows(chart, size);
	const barPx = Math.min(
		size.textPx * BAR.most,
		size.textPx * BAR.least + freePx / chart.rows.length
	);
	let high = top;
	const drawn = arrangeRows(chart, size).map((row, index) => {
		const { bars, isBeside, wordsPx, valuesPx, name, value } = row;
		const y = high + wordsPx + size.textPx * APART;
		const rowTop = high;
		high = y + barPx + size.textPx * ROWS_APART;
		if (!isVisible(index)) return { shapes: [], words: [] };
		const lineY = rowTop + wordsPx - valuesPx + value.sizePx * (LINE - 0.24);
		return {
			shapes: bars.flatMap(({ bar, left, width, indent }) => [
				...drawTalkBar({ x: left, y, width, height: barPx }, bar.color, bar.look),
				...(indent > 0 ? [drawRule(drawDown(left, rowTop, y), true)] : [])
			]),
			words: bars.flatMap(({ bar, left, indent, lines, values, besidePx }) => {
				const x = left + indent;
				const style = { ...value, color: getInk(bar.color) };
				if (isBeside)
					return [
						makeWord(lines[0]!, x, lineY, name),
						makeWord(bar.text, x + besidePx, lineY, style)
					];
				const first = lineY - value.sizePx * LINE - (lines.length - 1) * name.sizePx * LINE;
				return [
					...lines.map((line, at) => makeWord(line, x, first + at * name.sizePx * LINE, name)),
					...values.map((line, at) => makeWord(line, x, lineY + at * value.sizePx * LINE, style))
				];
			})
		};
	});
	return {
		shapes: drawn.flatMap(({ shapes }) => shapes),
		words: drawn.flatMap(({ words }) => words)
	};
}
