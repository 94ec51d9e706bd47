import { listListNames, type BarsChart } from '../../story/talk-chart';
import type { Drawn, Word } from '../drawn';
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

/** Heights of a row in ems: what it needs, and the most. */
const ROW = { least: 2, most: 4.3 };
/** The share of a row for its bar. */
const BAR = 0.58;
/** Between the names and the first list, and between lists, in ems. */
const APART = 0.8;
/** Between a bar and its value, in ems. */
const VALUE_APART = 0.4;

type Abreast = Pick<BarsChart, 'rows'>;

/** The lists side by side: where each begins, and the lines of its name. */
function layOut({ rows }: Abreast, size: ChartSize) {
	const lists = listListNames({ rows });
	const { textPx, widthPx } = size;
	const [name, small] = [getStyle(size, 'text'), getStyle(size, 'small')];
	const namePx = Math.max(...rows.map(({ label }) => measureWidth(label, name))) + 1;
	const apartPx = APART * textPx;
	const listPx = (widthPx - namePx - apartPx * lists.length) / lists.length;
	const heads = lists.map((label) => wrapText(label, listPx, small));
	const headPx = Math.max(...heads.map(({ length }) => length)) * small.sizePx * LINE;
	const getLeft = (list: number) => namePx + apartPx + list * (listPx + apartPx);
	return { name, small, listPx, heads, headPx, getLeft };
}

/** The height that the lists need, in pixels. */
export const measureAbreast = (chart: Abreast, size: ChartSize): number =>
	layOut(chart, size).headPx + (chart.rows.length * ROW.least + 0.4) * size.textPx;

/** The same rows in lists side by side: measures without a common unit, each on a scale of its own. */
export function drawAbreast({ rows }: Abreast, { size, top, bottom, isVisible }: ChartRoom): Drawn {
	const { textPx } = size;
	const { name, small, listPx, heads, headPx, getLeft } = layOut({ rows }, size);
	const strong = getStyle(size, 'strong');
	const rowsTop = top + headPx + textPx * 0.4;
	const rowPx = Math.min((bottom - rowsTop) / rows.length, ROW.most * textPx);
	const barPx = rowPx * BAR;
	const scales = heads.map((_, list) =>
		Math.min(
			...rows.map(({ bars }) => {
				const { text = '', value = null } = bars[list] ?? {};
				const roomPx = listPx - measureWidth(text, strong) - VALUE_APART * textPx;
				return Math.max(0, roomPx) / (value || 1e-9);
			})
		)
	);
	const words: Word[] = heads.flatMap((lines, list) =>
		// the last lines of all are on one height
		lines.map((line, at) => {
			const up = (lines.length - 1 - at) * small.sizePx * LINE;
			return makeWord(line, getLeft(list), top + headPx - small.sizePx * 0.3 - up, small);
		})
	);
	const shapes = rows.flatMap(({ label, bars }, index) => {
		if (!isVisible(index)) return [];
		const middle = rowsTop + (index + 0.5) * rowPx;
		const base = middle + textPx * 0.35;
		words.push(makeWord(label, 0, base, { ...name, color: getInk(bars[0]?.color ?? 'text') }));
		return bars.flatMap(({ value, text, color, look }, list) => {
			const left = getLeft(list);
			if (value === null) {
				words.push(makeWord(text, left, base, getStyle(size, 'gap')));
				return [];
			}
			const width = value * scales[list]!;
			const x = left + width + VALUE_APART * textPx;
			words.push(makeWord(text, x, base, { ...strong, color: getInk(color) }));
			return drawTalkBar({ x: left, y: middle - barPx / 2, width, height: barPx }, color, look);
		});
	});
	const low = rowsTop + rows.length * rowPx;
	const rules = heads.map((_, list) => drawRule(drawDown(getLeft(list), rowsTop, low), true));
	return { shapes: [...shapes, ...rules], words };
}
