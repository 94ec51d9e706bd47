import type { ChartMarkStyle } from '../../figures/year-series';
import type { ChartColor, YearsChart } from '../../story/talk-chart';
import { measureWidth, wrapText, type TextStyle } from '../image/set-text';
import { round } from '../../layers/svg/join-alike';
import type { MarkPath } from '../../layers/svg/mark-shapes';
import type { Drawn, Word } from '../drawn';
import { drawBar, drawDown, spreadDown, type BarLines, type ChartBox } from './chart-marks';

export interface ChartSize {
	widthPx: number;
	heightPx: number;
	/** Of the main text; nothing is smaller than `SMALL` of it. */
	textPx: number;
	/** Each chart of a stack keeps its place before the others are shown. */
	keepsPlaces?: boolean;
}

/** Whether a series of a chart shows, by its index. */
export type VisibleSeries = (series: number) => boolean;

/** Words after a bar, and the value at which the bar before them ends. */
export interface BarLabel {
	text: string;
	at: number;
}

/** Where a chart's contents are drawn: the heights that its head and footer leave. */
export interface ChartRoom {
	size: ChartSize;
	top: number;
	bottom: number;
	/** Whether a series shows; all keep their space. */
	isVisible: VisibleSeries;
	/** The width of the names of rows, where several charts share it. */
	namePx?: number;
	/** The labels of all charts on its scale, where several have one. */
	scaledLabels?: readonly BarLabel[];
}

const SMALL = 0.84;
/** Line height, as a share of the type size. */
export const LINE = 1.22;
const BAR_LINES: BarLines = {
	outlinePx: 2,
	dots: { dash: '0 5', cap: 'round', strokeWidth: 2.6 },
	hatch: { edgePx: 2, linePx: 2.2, apartPx: 9 }
};

/** On stage, where the type is 24 px and more, small text keeps the required 20 px. */
export const getSmallPx = ({ textPx }: ChartSize): number => textPx * SMALL;

export function getStyle(
	size: ChartSize,
	kind: 'text' | 'strong' | 'small' | 'gap',
	rest: Partial<TextStyle> = {}
): TextStyle {
	const styles: Record<typeof kind, TextStyle> = {
		text: { face: 'sans', sizePx: size.textPx, color: 'text' },
		strong: { face: 'serif-bold', sizePx: size.textPx, color: 'text' },
		small: { face: 'sans', sizePx: getSmallPx(size), color: 'text-2' },
		gap: { face: 'serif-italic', sizePx: getSmallPx(size), color: 'text-2' }
	};
	return { ...styles[kind], ...rest };
}

/** The square of a suspect point in a chart of a talk. */
export const measureSquare = ({ textPx }: ChartSize) => ({
	...{ sidePx: textPx * 0.52, apartPx: textPx * 0.26 },
	...{ edgePx: textPx * 0.055, hatchPx: textPx * 0.075 }
});

/** The text colour of a mark's value. */
export const getInk = (color: ChartColor): string =>
	color === 'text' || color === 'text-2' ? color : `${color}-text`;

export const makeWord = (text: string, x: number, y: number, style: TextStyle): Word => ({
	...{ text, x: round(x), y: round(y), style }
});

/** A bar by its look; a value too small to see keeps a hairline. */
export const drawTalkBar = (box: ChartBox, color: ChartColor, look: ChartMarkStyle): MarkPath[] =>
	drawBar({ ...box, width: Math.max(1.5, box.width) }, `var(--${color})`, look, BAR_LINES);

/** Paragraphs in lines, from a height down. @param lift from a line's bottom to its baseline, in ems */
export function listParagraphs(
	paragraphs: readonly (readonly [words: string, style: TextStyle])[],
	widthPx: number,
	topPx: number,
	lift = 0.3
): { words: Word[]; bottomPx: number } {
	let y = topPx;
	const words = paragraphs.flatMap(([text, style]) =>
		wrapText(text, widthPx, style).map((line) => {
			y += style.sizePx * LINE;
			return makeWord(line, 0, y - style.sizePx * lift, style);
		})
	);
	return { words, bottomPx: y };
}

/** The box of a word on one line. */
function getBox({ text, x, y, style }: Word): ChartBox {
	const width = measureWidth(text, style);
	const shift = style.anchor === 'end' ? width : style.anchor === 'middle' ? width / 2 : 0;
	return { x: x - shift, y: y - style.sizePx * 0.75, width, height: style.sizePx * 0.8 };
}

/** The words that do not overlap one before them: a narrow chart has room for fewer. */
export function keepApart(words: readonly Word[]): Word[] {
	const kept: { word: Word; box: ChartBox }[] = [];
	for (const word of words) {
		const box = getBox(word);
		const isFree = kept.every(({ box: other }) => {
			const [left, right] = [
				Math.max(box.x, other.x),
				Math.min(box.x + box.width, other.x + other.width)
			];
			const [top, bottom] = [
				Math.max(box.y, other.y),
				Math.min(box.y + box.height, other.y + other.height)
			];
			return left >= right || top >= bottom;
		});
		if (isFree) kept.push({ word, box });
	}
	return kept.map(({ word }) => word);
}

interface LineName {
	label: string;
	/** Under it, in smaller type. */
	texts?: readonly string[];
	color: ChartColor;
	x: number;
	y: number;
}

/** Names next to the ends of lines, from the top down without overlap. */
export const listNames = (
	names: readonly LineName[],
	apart: number,
	style: TextStyle,
	small: TextStyle = style,
	bottomPx?: number
): Word[] =>
	spreadDown(
		names,
		({ texts = [] }) =>
			style.sizePx * apart +
			texts.length * small.sizePx * LINE +
			(texts.length > 0 ? small.sizePx * 0.3 : 0),
		bottomPx
	).flatMap(({ label, texts = [], color, x, y }) => {
		const ink = { color: getInk(color) };
		const first = y + style.sizePx * 0.34;
		return [
			makeWord(label, x, first, { ...style, ...ink }),
			...texts.map((text, at) =>
				makeWord(text, x, first + (at + 1) * small.sizePx * LINE, { ...small, ...ink })
			)
		];
	});

/** Title, unit and legend of a chart; a hidden entry keeps its space. @returns the drawing and where the next part may start */
export function drawHead(
	{
		isFromTo,
		hasPartNames,
		...chart
	}: Pick<YearsChart, 'title' | 'unit' | 'keys'> & { isFromTo?: true; hasPartNames?: true },
	size: ChartSize,
	topPx: number,
	isKeyShown: (key: YearsChart['keys'][number]) => boolean
): { head: Drawn; bottomPx: number } {
	const small = getStyle(size, 'small');
	const titled = [[chart.title, getStyle(size, 'strong')] as const, [chart.unit, small] as const];
	// a browser sets a long line of the bold serif a little wider than it is measured
	const lineWidthPx = size.widthPx - size.textPx * 0.3;
	const { words, bottomPx } = listParagraphs(titled, lineWidthPx, topPx, 0.24);
	const shapes: MarkPath[] = [];
	let y = bottomPx;
	// a table of levels names its columns itself, and some bars their parts
	if (chart.keys.length > 0 && !isFromTo && !hasPartNames) {
		const markPx = size.textPx * 1.1;
		const markHeightPx = markPx * 0.62;
		const height = size.textPx * 1.5;
		const measureKey = (label: string) => markPx + size.textPx * 0.45 + measureWidth(label, small);
		const keysPx = chart.keys.reduce(
			(sum, { label }) => sum + measureKey(label) + size.textPx * 1.1,
			0
		);
		// beside the last line above, if there is room: the chart is higher
		const last = words.at(-1)!;
		const besideX = measureWidth(last.text, last.style) + size.textPx * 1.6;
		const isBeside = besideX + keysPx <= size.widthPx;
		let x = isBeside ? besideX : 0;
		y = isBeside ? last.y - height * 0.68 : y + size.textPx * 0.5;
		for (const key of chart.keys) {
			const { label, color, look } = key;
			const width = measureKey(label);
			if (x > 0 && x + width > size.widthPx) [x, y] = [0, y + height];
			const box = { x, y: y + (height - markHeightPx) / 2, width: markPx, height: markHeightPx };
			if (isKeyShown(key)) {
				shapes.push(...drawTalkBar(box, color, look));
				words.push(makeWord(label, x + markPx + size.textPx * 0.45, y + height * 0.68, small));
			}
			x += width + size.textPx * 1.1;
		}
		y = isBeside ? bottomPx : y + height;
	}
	return { head: { shapes, words }, bottomPx: y + size.textPx * 0.7 };
}

/** Kerned words of a long line can be a little wider than their letters. */
const NOTE_WIDTH = 0.97;

/** The note at the bottom. @returns the drawing and where the part above it must end */
export function drawFooter(
	note: string,
	size: ChartSize,
	bottomPx: number
): { footer: Drawn; topPx: number } {
	if (note === '') return { footer: {}, topPx: bottomPx };
	const small = getStyle(size, 'small');
	const widthPx = size.widthPx * NOTE_WIDTH;
	const lines = wrapText(note, widthPx, small);
	const top = bottomPx - lines.length * small.sizePx * LINE;
	const { words } = listParagraphs([[note, small]], widthPx, top);
	return { footer: { words }, topPx: top - size.textPx * 0.6 };
}

export const drawRule = (d: string, isStrong = false): MarkPath => ({
	d,
	stroke: `var(--${isStrong ? 'control' : 'line'})`,
	strokeWidth: isStrong ? 1.5 : 1
});

/** Named years: a dashed line from top to bottom, its label at the top. */
export function drawMarkYear(
	label: string,
	x: number,
	[top, bottom]: readonly [number, number],
	size: ChartSize
): { shape: MarkPath; word: Word } {
	const style = getStyle(size, 'small', { haloPx: 5, color: 'text' });
	const isAtEdge = x + measureWidth(label, style) > size.widthPx;
	const [at, anchor] = isAtEdge ? [x - 6, 'end' as const] : [x + 6, 'start' as const];
	return {
		shape: {
			d: drawDown(x, top, bottom),
			...{ stroke: 'var(--text-2)', strokeWidth: 1.5, dash: '5 4' }
		},
		word: makeWord(label, at, top + style.sizePx, { ...style, anchor })
	};
}
