import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { withFontNames } from './preview-fonts';

/** Part of every picture's key: increase it when the same drawing gives other bytes. */
export const PICTURE_VERSION = 'resvg 2.6, sharp 0.35, palette 75';

/** Enough for flat colours; half the bytes of keeping all blended edge colours. */
const PALETTE_QUALITY = 75;

/** A drawing as a small PNG of its own size. */
export async function drawPicture(svg: string, fontFiles: string[]): Promise<Buffer> {
	const image = await renderAsync(withFontNames(svg), {
		font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3 ExtraLight' }
	});
	const raw = { width: image.width, height: image.height, channels: 4 as const };
	return sharp(image.pixels, { raw })
		.removeAlpha()
		.png({ palette: true, quality: PALETTE_QUALITY, dither: 0, compressionLevel: 9 })
		.toBuffer();
}
