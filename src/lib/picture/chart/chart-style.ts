import type { ChartColor, ChartMarkStyle, YearsChart } from '../../core/data/talk-chart';
import { setText, measureWidth, wrapText, type TextStyle } from '../image/set-text';
import { round } from '../../layers/svg/join-alike';
import { element, group, path } from '../image/svg-element';

export interface ChartSize {
	widthPx: number;
	heightPx: number;
	/** Of the main text; nothing is smaller than `SMALL` of it. */
	textPx: number;
}

/** Where a chart's contents are drawn: the heights that its head and footer leave. */
export interface ChartRoom {
	size: ChartSize;
	top: number;
	bottom: number;
	/** How many series show; all keep their space. */
	visible: number;
}

const SMALL = 0.84;
/** Line height, as a share of the type size. */
export const LINE = 1.22;

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

/** The text colour of a mark's value. */
export const getInk = (color: ChartColor): string =>
	color === 'text' || color === 'text-2' ? color : `${color}-text`;

/** Lines of a hatching within a rectangle, at 45°. */
function hatch(x: number, y: number, width: number, height: number, apart: number): string {
	const lines: string[] = [];
	for (let at = apart; at < width + height; at += apart) {
		const [left, right] = [Math.max(0, at - height), Math.min(at, width)];
		const [x1, y1, x2, y2] = [x + left, y + at - left, x + right, y + at - right].map(round);
		lines.push(`M${x1} ${y1}L${x2} ${y2}`);
	}
	return lines.join('');
}

/** A bar by its look; a value too small to see keeps a hairline. */
export function paintBar(
	[x, y, width, height]: readonly [number, number, number, number],
	color: ChartColor,
	look: ChartMarkStyle
): string {
	const hue = `var(--${color})`;
	const box = { x, y, width: Math.max(1.5, width), height };
	const outline = { ...box, fill: 'none', stroke: hue, 'stroke-width': 2 };
	const dots = { 'stroke-dasharray': '0 5', 'stroke-linecap': 'round', 'stroke-width': 2.6 };
	switch (look) {
		case 'solid':
			return element('rect', { ...box, fill: hue });
		case 'pale':
			return element('rect', { ...box, fill: hue, 'fill-opacity': 0.3 });
		case 'hollow':
			return element('rect', { ...outline, 'fill-opacity': 0.14 });
		case 'dotted':
			return element('rect', { ...outline, ...dots });
		case 'hatched': {
			const lines = hatch(x, y, box.width, height, 9);
			return element('rect', outline) + path(lines, { stroke: hue, 'stroke-width': 2.2 });
		}
	}
}

/** Paragraphs in lines, from a height down. @param lift from a line's bottom to its baseline, in ems */
export function setParagraphs(
	paragraphs: readonly (readonly [words: string, style: TextStyle])[],
	widthPx: number,
	topPx: number,
	lift = 0.3
): { svg: string; bottomPx: number } {
	let y = topPx;
	const lines = paragraphs.flatMap(([words, style]) =>
		wrapText(words, widthPx, style).map((line) => {
			y += style.sizePx * LINE;
			return setText(line, 0, y - style.sizePx * lift, style);
		})
	);
	return { svg: lines.join(''), bottomPx: y };
}

/** Names next to the ends of lines, from the top down without overlap. */
export function paintNames(
	names: readonly { label: string; color: ChartColor; x: number; y: number }[],
	apart: number,
	style: TextStyle
): string {
	let above = -Infinity;
	return names
		.toSorted((a, b) => a.y - b.y)
		.map(({ label, color, x, y }) => {
			above = Math.max(y + style.sizePx * 0.34, above + style.sizePx * apart);
			return setText(label, x, above, { ...style, color: getInk(color) });
		})
		.join('');
}

/** Title, unit and legend of a chart. @returns the drawing and where the next part may start */
export function paintHead(
	chart: Pick<YearsChart, 'title' | 'unit' | 'keys'>,
	size: ChartSize
): { svg: string; bottomPx: number } {
	const small = getStyle(size, 'small');
	const titled = [[chart.title, getStyle(size, 'strong')] as const, [chart.unit, small] as const];
	const { svg, bottomPx } = setParagraphs(titled, size.widthPx, 0, 0.24);
	const parts = [svg];
	let y = bottomPx;
	if (chart.keys.length > 0) {
		const markPx = size.textPx * 1.1;
		const height = size.textPx * 1.5;
		let x = 0;
		y += size.textPx * 0.5;
		for (const { label, color, look } of chart.keys) {
			const width = markPx + size.textPx * 0.45 + measureWidth(label, small);
			if (x > 0 && x + width > size.widthPx) [x, y] = [0, y + height];
			const markY = y + (height - markPx * 0.62) / 2;
			parts.push(paintBar([x, markY, markPx, markPx * 0.62], color, look));
			parts.push(setText(label, x + markPx + size.textPx * 0.45, y + height * 0.68, small));
			x += width + size.textPx * 1.1;
		}
		y += height;
	}
	return { svg: parts.join(''), bottomPx: y + size.textPx * 0.7 };
}

/** The note at the bottom. @returns the drawing and where the part above it must end */
export function paintFooter(note: string, size: ChartSize): { svg: string; topPx: number } {
	if (note === '') return { svg: '', topPx: size.heightPx };
	const small = getStyle(size, 'small');
	const lines = wrapText(note, size.widthPx, small);
	const top = size.heightPx - lines.length * small.sizePx * LINE;
	const { svg } = setParagraphs([[note, small]], size.widthPx, top);
	return { svg, topPx: top - size.textPx * 0.6 };
}

export const paintRule = (d: string, isStrong = false): string =>
	path(d, {
		fill: 'none',
		stroke: `var(--${isStrong ? 'control' : 'line'})`,
		'stroke-width': isStrong ? 1.5 : 1
	});

/** Named years: a dashed line from top to bottom, its label at the top. */
export function paintMarkYear(
	words: string,
	x: number,
	[top, bottom]: readonly [number, number],
	size: ChartSize
): string {
	const style = getStyle(size, 'small', { haloPx: 5, color: 'text' });
	const isAtEdge = x + measureWidth(words, style) > size.widthPx;
	const [at, anchor] = isAtEdge ? [x - 6, 'end' as const] : [x + 6, 'start' as const];
	return group(
		{},
		path(`M${x} ${top}V${bottom}`, {
			stroke: 'var(--text-2)',
			'stroke-width': 1.5,
			'stroke-dasharray': '5 4'
		}),
		setText(words, at, top + style.sizePx, { ...style, anchor })
	);
}
