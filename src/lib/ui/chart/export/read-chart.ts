/** Reads a chart on the page as shapes and texts, without controls (`data-not-in-picture`). */

export interface ChartShape {
	kind: 'shape';
	d: string;
	/** From the shape's own units to pixels of the chart: a, b, c, d, e, f. */
	matrix: readonly number[];
	fill: string;
	/** The line colour of a hatched fill. */
	hatch: string | null;
	stroke: string;
	/** Pixels of the chart. */
	strokeWidthPx: number;
	dash: readonly number[];
	cap: string;
	opacity: number;
}

export interface ChartText {
	kind: 'text';
	text: string;
	/** Start of the text and its baseline. */
	x: number;
	y: number;
	font: { family: string; sizePx: number; weight: string; style: string };
	color: string;
	opacity: number;
}

export type ChartPart = ChartShape | ChartText;

const LEFT_OUT = '[data-not-in-picture], .sr-only, input, title, desc, defs';
const isClear = (color: string) =>
	color === 'none' || color === 'transparent' || /^rgba\(.*,\s*0\)$|\/ 0\)$/.test(color);

function readOutline(element: SVGGraphicsElement): string {
	const of = (name: string) => Number(element.getAttribute(name) ?? 0);
	switch (element.tagName) {
		case 'path':
			return element.getAttribute('d') ?? '';
		case 'rect':
			return `M${of('x')} ${of('y')}h${of('width')}v${of('height')}h${-of('width')}Z`;
		case 'circle': {
			const [x, y, r] = [of('cx'), of('cy'), of('r')];
			return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
		}
		case 'line':
			return `M${of('x1')} ${of('y1')}L${of('x2')} ${of('y2')}`;
		default:
			return '';
	}
}

function opacityWithin(element: Element, root: Element): number {
	let opacity = 1;
	for (let each: Element | null = element; each; each = each.parentElement) {
		opacity *= Number(getComputedStyle(each).opacity);
		if (each === root) break;
	}
	return opacity;
}

/** A shape of an element, by default in pixels of the chart, with neither fill nor line. */
const buildShape = (
	element: Element,
	root: Element,
	own: Partial<ChartShape> & Pick<ChartShape, 'd'>
): ChartShape => ({
	kind: 'shape',
	matrix: [1, 0, 0, 1, 0, 0],
	...{ fill: 'none', hatch: null, stroke: 'none', strokeWidthPx: 0, dash: [], cap: 'butt' },
	opacity: opacityWithin(element, root),
	...own
});

function readShape(element: SVGGraphicsElement, root: Element, origin: DOMRect): ChartShape | null {
	const style = getComputedStyle(element);
	const d = readOutline(element);
	const place = element.getScreenCTM();
	if (d === '' || !place || (isClear(style.fill) && isClear(style.stroke))) return null;
	const { a, b, c, d: down, e, f } = place;
	const scale = Math.sqrt(Math.abs(a * down - b * c));
	const isOwnWidth = style.vectorEffect === 'non-scaling-stroke';
	return buildShape(element, root, {
		d,
		matrix: [a, b, c, down, e - origin.left, f - origin.top],
		fill: isClear(style.fill) ? 'none' : style.fill,
		stroke: isClear(style.stroke) ? 'none' : style.stroke,
		strokeWidthPx: parseFloat(style.strokeWidth) * (isOwnWidth ? 1 : scale),
		dash:
			style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[ ,]+/).map(parseFloat),
		cap: style.strokeLinecap
	});
}

/** The background and the border of a box of the page, as a shape. */
function readBox(element: HTMLElement, root: Element, origin: DOMRect): ChartShape | null {
	const style = getComputedStyle(element);
	const edge = parseFloat(style.borderTopWidth);
	const hasEdge =
		edge > 0 && parseFloat(style.borderLeftWidth) > 0 && !isClear(style.borderTopColor);
	// a hatched background is the only repeating gradient of a chart
	const [, hatch = null] =
		/^repeating-linear-gradient\([^,]+, ((?:rgb|color|oklch)[^)]*\)|#\w+)/.exec(
			style.backgroundImage
		) ?? [];
	if (element === root || (isClear(style.backgroundColor) && !hasEdge && !hatch)) return null;
	const isDotted = style.borderTopStyle === 'dotted';
	const { left, top, width, height } = element.getBoundingClientRect();
	if (width === 0 || height === 0) return null;
	const [x, y, half] = [left - origin.left, top - origin.top, hasEdge ? edge / 2 : 0];
	const r = Math.min(parseFloat(style.borderTopLeftRadius) || 0, width / 2, height / 2);
	const [w, h] = [width - 2 * half, height - 2 * half];
	const arc = r > 0 ? (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}` : () => '';
	const d = `M${x + half + r} ${y + half}h${w - 2 * r}${arc(r, r)}v${h - 2 * r}${arc(-r, r)}h${2 * r - w}${arc(-r, -r)}v${2 * r - h}${arc(r, -r)}Z`;
	return buildShape(element, root, {
		d,
		fill: isClear(style.backgroundColor) ? 'none' : style.backgroundColor,
		hatch,
		...(hasEdge && { stroke: style.borderTopColor, strokeWidthPx: edge }),
		...(isDotted && { dash: [0, 2 * edge], cap: 'round' })
	});
}

const measure = document.createElement('canvas').getContext('2d');

/** The text of a text node, a part for each line. */
function readText(node: Text, root: Element, origin: DOMRect): ChartText[] {
	const element = node.parentElement!;
	const style = getComputedStyle(element);
	const isDrawn = element instanceof SVGElement;
	const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
	const font = {
		family: style.fontFamily,
		sizePx: parseFloat(style.fontSize) * scale,
		weight: style.fontWeight,
		style: style.fontStyle
	};
	if (measure) measure.font = `${font.style} ${font.weight} ${font.sizePx}px ${font.family}`;
	const descent = measure?.measureText('x').fontBoundingBoxDescent ?? font.sizePx * 0.25;
	const lines: { text: string; left: number; bottom: number }[] = [];
	for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
		const range = document.createRange();
		range.setStart(node, index);
		range.setEnd(node, index + word.length);
		const { left, bottom, width } = range.getBoundingClientRect();
		if (width === 0) continue;
		const last = lines.at(-1);
		if (last && Math.abs(last.bottom - bottom) < 2) last.text += ` ${word}`;
		else lines.push({ text: word, left, bottom });
	}
	const isUpper = style.textTransform === 'uppercase';
	return lines.map(({ text, left, bottom }) => ({
		kind: 'text',
		text: isUpper ? text.toLocaleUpperCase() : text,
		x: left - origin.left,
		y: bottom - origin.top - descent,
		font,
		color: isDrawn ? style.fill : style.color,
		opacity: opacityWithin(element, root)
	}));
}

/** The lines along single edges of a box, such as those between the rows of a table. */
function readEdges(element: HTMLElement, root: Element, origin: DOMRect): ChartShape[] {
	const style = getComputedStyle(element);
	const { left, right, top, bottom } = element.getBoundingClientRect();
	const [x0, x1] = [left - origin.left, right - origin.left];
	const [y0, y1] = [top - origin.top, bottom - origin.top];
	// within the box, as wide as it is
	const edges = [
		{ side: 'top', d: (half: number) => `M${x0} ${y0 + half}H${x1}` },
		{ side: 'bottom', d: (half: number) => `M${x0} ${y1 - half}H${x1}` },
		{ side: 'left', d: (half: number) => `M${x0 + half} ${y0}V${y1}` },
		{ side: 'right', d: (half: number) => `M${x1 - half} ${y0}V${y1}` }
	].map(({ side, d }) => {
		const widthPx = parseFloat(style.getPropertyValue(`border-${side}-width`));
		return { d: d(widthPx / 2), widthPx, color: style.getPropertyValue(`border-${side}-color`) };
	});
	const drawn = edges.filter(({ widthPx, color }) => widthPx > 0 && !isClear(color));
	// a full border is drawn with the background of its box
	if (element === root || drawn.length === edges.length) return [];
	return drawn.map(({ d, widthPx, color }) =>
		buildShape(element, root, { d, stroke: color, strokeWidthPx: widthPx })
	);
}

/** All visible parts of a chart, in paint order. */
export function readChart(root: HTMLElement): ChartPart[] {
	const origin = root.getBoundingClientRect();
	const parts: (ChartPart | null)[] = [];
	const visit = (node: Node): void => {
		if (node instanceof Text) {
			parts.push(...readText(node, root, origin));
			return;
		}
		if (!(node instanceof Element) || node.matches(LEFT_OUT)) return;
		if (!node.checkVisibility({ visibilityProperty: true })) return;
		if (node instanceof SVGGraphicsElement) parts.push(readShape(node, root, origin));
		else if (node instanceof HTMLElement)
			parts.push(readBox(node, root, origin), ...readEdges(node, root, origin));
		node.childNodes.forEach(visit);
	};
	visit(root);
	return parts.filter((part) => part !== null);
}
