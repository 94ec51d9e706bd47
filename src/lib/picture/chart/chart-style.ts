import type { ChartColor, ChartLook } from '../../core/data/talk-chart';
import { setText, widthOf, wrapText, type TextStyle } from '../image/set-text';
import { element, group, path, type Attributes } from '../image/svg-element';

/** How large a chart is drawn; units are pixels at 1×. */
export interface ChartSize {
	widthPx: number;
	heightPx: number;
	/** Of the words that matter; nothing is smaller than `SMALL` of it. */
	textPx: number;
}

const SMALL = 0.84;
/** Lines stand so far apart, as a share of the type. */
export const LINE = 1.22;

/** On stage, where the type is 24 px and more, small words keep the 20 px that the rule asks for. */
export const smallPx = ({ textPx }: ChartSize): number => textPx * SMALL;

export function styleOf(
	size: ChartSize,
	kind: 'text' | 'strong' | 'small' | 'gap',
	rest: Partial<TextStyle> = {}
): TextStyle {
	const styles: Record<typeof kind, TextStyle> = {
		text: { face: 'sans', sizePx: size.textPx, color: 'text' },
		strong: { face: 'serif-bold', sizePx: size.textPx, color: 'text' },
		small: { face: 'sans', sizePx: smallPx(size), color: 'text-2' },
		gap: { face: 'serif-italic', sizePx: smallPx(size), color: 'text-2' }
	};
	return { ...styles[kind], ...rest };
}

/** The colour of words that say a mark's value. */
export const inkOf = (color: ChartColor): string =>
	color === 'text' || color === 'text-2' ? color : `${color}-text`;

/** Lines of a hatching within a rectangle, at 45°. */
function hatch(x: number, y: number, width: number, height: number, apart: number): string {
	const lines: string[] = [];
	for (let at = apart; at < width + height; at += apart) {
		const [left, right] = [Math.max(0, at - height), Math.min(at, width)];
		lines.push(`M${x + left} ${y + at - left}L${x + right} ${y + at - right}`);
	}
	return lines
		.map((line) => line.replace(/-?\d+\.\d+/g, (n) => String(Math.round(+n * 10) / 10)))
		.join('');
}

/** A bar by its look; a value too small to see keeps a hair's width. */
export function paintBar(
	[x, y, width, height]: readonly [number, number, number, number],
	color: ChartColor,
	look: ChartLook
): string {
	const hue = `var(--${color})`;
	const box = { x, y, width: Math.max(1.5, width), height };
	const line: Attributes = { ...box, fill: 'none', stroke: hue, 'stroke-width': 2 };
	switch (look) {
		case 'solid':
			return element('rect', { ...box, fill: hue });
		case 'pale':
			return element('rect', { ...box, fill: hue, 'fill-opacity': 0.3 });
		case 'hollow':
			return element('rect', { ...line, 'fill-opacity': 0.14 });
		case 'dotted':
			return element('rect', {
				...line,
				'stroke-dasharray': '0 5',
				'stroke-linecap': 'round',
				'stroke-width': 2.6
			});
		case 'hatched':
			return (
				element('rect', line) +
				path(hatch(x, y, box.width, height, 9), { stroke: hue, 'stroke-width': 2.2 })
			);
	}
}

/** Title, unit and legend of a chart. @returns the drawing and where what follows may begin */
export function paintHead(
	chart: {
		title: string;
		unit: string;
		keys: readonly { label: string; color: ChartColor; look: ChartLook }[];
	},
	size: ChartSize
): { svg: string; bottomPx: number } {
	const parts: string[] = [];
	let y = 0;
	const line = (words: string, style: TextStyle) => {
		y += style.sizePx * LINE;
		parts.push(setText(words, 0, y - style.sizePx * 0.24, style));
	};
	const title = styleOf(size, 'strong');
	for (const words of wrapText(chart.title, size.widthPx, title)) line(words, title);
	const small = styleOf(size, 'small');
	if (chart.unit) for (const words of wrapText(chart.unit, size.widthPx, small)) line(words, small);
	if (chart.keys.length > 0) {
		const markPx = size.textPx * 1.1;
		const height = size.textPx * 1.5;
		let x = 0;
		y += size.textPx * 0.5;
		for (const { label, color, look } of chart.keys) {
			const width = markPx + size.textPx * 0.45 + widthOf(label, small);
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

/** The note at the foot. @returns the drawing and where what stands above it must end */
export function paintFooter(note: string, size: ChartSize): { svg: string; topPx: number } {
	if (note === '') return { svg: '', topPx: size.heightPx };
	const small = styleOf(size, 'small');
	const lines = wrapText(note, size.widthPx, small);
	const heightPx = lines.length * small.sizePx * LINE;
	const top = size.heightPx - heightPx;
	const svg = lines.map((words, index) =>
		setText(words, 0, top + (index + 1) * small.sizePx * LINE - small.sizePx * 0.3, small)
	);
	return { svg: svg.join(''), topPx: top - size.textPx * 0.6 };
}

/** A rule of the ground. */
export const paintRule = (d: string, isStrong = false): string =>
	path(d, {
		fill: 'none',
		stroke: `var(--${isStrong ? 'control' : 'line'})`,
		'stroke-width': isStrong ? 1.5 : 1
	});

/** Years with a name: a dashed line from top to bottom, its words at its head. */
export function paintMarkYear(
	words: string,
	x: number,
	[top, bottom]: readonly [number, number],
	size: ChartSize
): string {
	const style = styleOf(size, 'small', { haloPx: 5, color: 'text' });
	const isLate = x + widthOf(words, style) > size.widthPx;
	const [at, anchor] = isLate ? [x - 6, 'end' as const] : [x + 6, 'start' as const];
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
