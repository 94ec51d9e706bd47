import { m } from '#messages';
import type { ImageSize } from '../image/image-input';

/** Above these, browsers return empty canvases instead of errors. */
const LARGEST_SIDE_PX = 16_384;
const LARGEST_AREA_PX = 16_384 * 8_192;

/** Decodes an SVG as an image; its fonts must be embedded. */
async function decode(svg: string): Promise<HTMLImageElement> {
	const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = url;
		await image.decode();
		return image;
	} catch {
		throw new Error(m.export_no_drawing());
	} finally {
		URL.revokeObjectURL(url);
	}
}

/**
 * Draws an SVG on a canvas of a size in pixels, over its content.
 * @throws Error with a message if the browser has no canvas of the size
 */
export async function drawOn(canvas: HTMLCanvasElement, svg: string): Promise<void> {
	const { width, height } = canvas;
	const context = canvas.getContext('2d', { alpha: false });
	const isTooLarge = Math.max(width, height) > LARGEST_SIDE_PX || width * height > LARGEST_AREA_PX;
	if (!context || isTooLarge)
		throw new Error(m.export_too_large({ widthPx: width, heightPx: height }));
	// the picture takes its size from the SVG's own attributes
	const sized = svg.replace(/^(<svg[^>]*?) width="[\d.]+" height="[\d.]+"/, (_, head: string) => {
		return `${head} width="${width}" height="${height}"`;
	});
	context.drawImage(await decode(sized), 0, 0, width, height);
}

/**
 * An SVG as a picture file.
 * @param scale pixels per unit of the SVG
 */
export async function rasterise(
	svg: string,
	{ width, height }: ImageSize,
	scale: number,
	type: 'image/png' | 'image/jpeg' = 'image/png'
): Promise<Blob> {
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(width * scale);
	canvas.height = Math.round(height * scale);
	await drawOn(canvas, svg);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.94));
	if (!blob)
		throw new Error(m.export_too_large({ widthPx: canvas.width, heightPx: canvas.height }));
	return blob;
}
