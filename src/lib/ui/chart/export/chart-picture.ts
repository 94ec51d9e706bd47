import { m } from '#messages';
import { nameCountry } from '$lib/text/country-names';
import { FOOTER_SIZE_PX, HATCH, MARGIN_PX, type ChartPicture } from './draw-chart-svg';
import { findPageCountry } from './page-country';
import { readChart } from './read-chart';

/** For the credit line. */
const FOOTER_PX = 24;
/** Pixels of a picture file per pixel of the page. */
const PIXELS = 3;

/**
 * @param label of the chart; its title also says the country of the page
 * @param footer the line under the chart: the atlas with its edition or the author of own data, and the URL
 */
export function readChartPicture(
	root: HTMLElement,
	{ label, footer }: { label: string; footer: string }
): ChartPicture {
	const country = findPageCountry();
	const name = country && nameCountry(country);
	const title =
		name && !label.includes(name) ? m.forms_labelled({ label: name, text: label }) : label;
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
		...{ ground, title },
		footer: { text: footer, color, family: style.fontFamily }
	};
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
