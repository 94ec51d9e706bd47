/** Its texture is coarse: at twice the size of a slide more pixels show no more. */
const WIDTH_PX = 900;
/** Few shades of light and of shadow: nobody sees more at the opacity of the relief. */
const SHADES = 5;

/** Light or shadow, each in few strengths. */
function simplify(pixels: Uint8ClampedArray): void {
	const step = 255 / SHADES;
	for (let at = 0; at < pixels.length; at += 4) {
		pixels.fill(pixels[at]! > 127 ? 255 : 0, at, at + 3);
		pixels[at + 3] = Math.round(Math.round(pixels[at + 3]! / step) * step);
	}
}

/**
 * The relief as a PNG in its URL: programs that open an SVG read no WebP in it.
 * @throws Error where the browser has no canvas for it
 */
export async function loadRelief(file: Blob): Promise<string> {
	const bitmap = await createImageBitmap(file);
	const canvas = document.createElement('canvas');
	canvas.width = WIDTH_PX;
	canvas.height = Math.round((WIDTH_PX * bitmap.height) / bitmap.width);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no canvas for the relief');
	context.imageSmoothingQuality = 'high';
	context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
	bitmap.close();
	const image = context.getImageData(0, 0, canvas.width, canvas.height);
	simplify(image.data);
	context.putImageData(image, 0, 0);
	return canvas.toDataURL('image/png');
}
