import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { reduceColors } from './few-colours';
import { withFontNames } from './preview-fonts';

/** Part of every picture's key: increase it when the same drawing gives other bytes. */
export const PICTURE_VERSION = 'resvg 2.6, sharp 0.35, 16 colours';

/** Enough for flat colours: forty, of which some are nearly the same. */
const PALETTE_QUALITY = 75;
/** Half a byte for each pixel: two thirds of the bytes of forty. The library would drop rare colours, those of marks. */
const MOST_COLORS = 16;

/** A drawing as a small PNG of its own size. */
export async function drawPicture(svg: string, fontFiles: string[]): Promise<Buffer> {
	const image = await renderAsync(withFontNames(svg), {
		font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3 ExtraLight' }
	});
	const { width, height } = image;
	const some = await sharp(image.pixels, { raw: { width, height, channels: 4 } })
		.removeAlpha()
		.png({ palette: true, quality: PALETTE_QUALITY, dither: 0, compressionLevel: 1 })
		.toBuffer();
	const few = await sharp(some).removeAlpha().raw().toBuffer();
	reduceColors(few, MOST_COLORS);
	return sharp(few, { raw: { width, height, channels: 3 } })
		.png({ palette: true, colours: MOST_COLORS, dither: 0, compressionLevel: 9 })
		.toBuffer();
}
