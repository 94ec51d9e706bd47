import { readChart, type ChartShape } from './read-chart';

/** Around the chart, and for the credit line. */
const MARGIN_PX = 16;
const FOOTER_PX = 24;
const FOOTER_SIZE_PX = 12;
/** Pixels of a picture file per pixel of the page. */
const PIXELS = 3;
const HATCH = { step: 4, line: 1.75 };

type ChartPicture = ReturnType<typeof readChartPicture>;

/** @param footer the line under the chart: the atlas, its edition, the URL */
export function readChartPicture(root: HTMLElement, footer: string) {
	const { width, height } = root.getBoundingClientRect();
	const style = getComputedStyle(document.documentElement);
	const probe = document.createElement('span');
	probe.style.color = 'var(--surface)';
	root.append(probe);
	const ground = getComputedStyle(probe).color;
	probe.style.color = 'var(--text-2)';
	const color = getComputedStyle(probe).color;
	probe.remove();
	return {
		parts: readChart(root),
		widthPx: Math.ceil(width) + 2 * MARGIN_PX,
		heightPx: Math.ceil(height) + 2 * MARGIN_PX + FOOTER_PX,
		ground,
		footer: { text: footer, color, family: style.fontFamily }
	};
}

const escapeText = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const round = (value: number) => Math.round(value * 1000) / 1000;

function shapeMarkup(shape: ChartShape, index: number): string {
	const { d, matrix, stroke, strokeWidthPx, dash, cap, opacity, hatch } = shape;
	const [a = 1, , , down = 1] = matrix;
	// the drawing may be stretched to its box: the hatch is not
	const pattern = hatch
		? `<pattern id="h${index}" width="${HATCH.step}" height="${HATCH.step}" patternUnits="userSpaceOnUse" patternTransform="scale(${round(1 / a)} ${round(1 / down)}) rotate(45)"><rect width="${HATCH.line}" height="${HATCH.step}" fill="${hatch}"/></pattern>`
		: '';
	const line =
		stroke === 'none'
			? ''
			: ` stroke="${stroke}" stroke-width="${round(strokeWidthPx)}" stroke-linecap="${cap}" vector-effect="non-scaling-stroke"${dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : ''}`;
	const fill = hatch ? `url(#h${index})` : shape.fill;
	return `${pattern}<path d="${d}" transform="matrix(${matrix.map(round).join(' ')})" fill="${fill}"${line}${opacity < 1 ? ` opacity="${round(opacity)}"` : ''}/>`;
}

/** The chart as SVG; its labels are text, in system fonts if the atlas's are not installed. */
export function drawChartSvg({ parts, widthPx, heightPx, ground, footer }: ChartPicture): string {
	const words = parts
		.map((part, index) => {
			if (part.kind === 'shape') return shapeMarkup(part, index);
			const { family, sizePx, weight, style } = part.font;
			return `<text x="${round(part.x)}" y="${round(part.y)}" font-family="${escapeText(family)}" font-size="${round(sizePx)}" font-weight="${weight}" font-style="${style}" fill="${part.color}"${part.opacity < 1 ? ` opacity="${round(part.opacity)}"` : ''}>${escapeText(part.text)}</text>`;
		})
		.join('\n');
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}">
<rect width="100%" height="100%" fill="${ground}"/>
<g transform="translate(${MARGIN_PX} ${MARGIN_PX})">
${words}
</g>
<text x="${MARGIN_PX}" y="${heightPx - MARGIN_PX}" font-family="${escapeText(footer.family)}" font-size="${FOOTER_SIZE_PX}" fill="${footer.color}">${escapeText(footer.text)}</text>
</svg>
`;
}

function createHatch(context: CanvasRenderingContext2D, color: string): CanvasPattern | null {
	const tile = document.createElement('canvas');
	tile.width = tile.height = HATCH.step * PIXELS;
	const own = tile.getContext('2d')!;
	own.fillStyle = color;
	own.fillRect(0, 0, HATCH.line * PIXELS, tile.height);
	const pattern = context.createPattern(tile, 'repeat');
	pattern?.setTransform(new DOMMatrix().rotate(45).scale(1 / PIXELS));
	return pattern;
}

/** The chart as a PNG file, in the fonts of the page. @throws Error if the browser makes none */
export async function drawChartPng(picture: ChartPicture): Promise<Blob> {
	const { parts, widthPx, heightPx, ground, footer } = picture;
	const canvas = document.createElement('canvas');
	canvas.width = widthPx * PIXELS;
	canvas.height = heightPx * PIXELS;
	const context = canvas.getContext('2d')!;
	context.scale(PIXELS, PIXELS);
	context.fillStyle = ground;
	context.fillRect(0, 0, widthPx, heightPx);
	context.fillStyle = footer.color;
	context.font = `${FOOTER_SIZE_PX}px ${footer.family}`;
	context.fillText(footer.text, MARGIN_PX, heightPx - MARGIN_PX);
	context.translate(MARGIN_PX, MARGIN_PX);
	for (const part of parts) {
		context.globalAlpha = part.opacity;
		if (part.kind === 'text') {
			const { family, sizePx, weight, style } = part.font;
			context.font = `${style} ${weight} ${sizePx}px ${family}`;
			context.fillStyle = part.color;
			context.fillText(part.text, part.x, part.y);
			continue;
		}
		const path = new Path2D();
		path.addPath(new Path2D(part.d), new DOMMatrix([...part.matrix]));
		const fill = part.hatch ? createHatch(context, part.hatch) : part.fill;
		if (fill && fill !== 'none') {
			context.fillStyle = fill;
			context.fill(path);
		}
		if (part.stroke === 'none') continue;
		context.strokeStyle = part.stroke;
		context.lineWidth = part.strokeWidthPx;
		context.lineCap = part.cap as CanvasLineCap;
		context.setLineDash([...part.dash]);
		context.stroke(path);
	}
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (!blob) throw new Error('no picture');
	return blob;
}
