import { PALETTES, type ThemeName } from '../../core/domain/palette';
import { IMAGE_SIZES } from '../image/compose-image';
import type { ImageSize } from '../image/image-input';
import { hasMap, isShown } from '../../story/talk';
import type { ImageAssets } from './image-assets';
import { rasterise } from './rasterise';
import type { TalkPage } from './talk-pages';

/** Twice the map's units: sharp on a projector of 1920 pixels. */
const PICTURE_SCALE = 2;

/**
 * A step's map, or the reader's own picture, as a JPEG of the size of a map; null if it has neither.
 * @param shown how many of the step's parts are shown
 * @param layout a map for a narrow column is higher
 */
export async function drawStepPicture(
	assets: ImageAssets,
	page: TalkPage,
	theme: ThemeName,
	shown = Infinity,
	layout: 'map' | 'map-handout' = 'map'
): Promise<Blob | null> {
	const size = IMAGE_SIZES[layout];
	if (page.layout === 'picture' && page.picture) {
		const svg = frameUserPicture(page.picture.source, PALETTES[theme].page, size);
		return rasterise(svg, size, PICTURE_SCALE, 'image/jpeg');
	}
	if (!hasMap(page)) return null;
	const callouts = page.callouts.filter((_, index) => isShown(page, 'callouts', index, shown));
	const svg = await assets.draw({ ...page, callouts, chart: null, theme, layout, story: null });
	return rasterise(svg, size, PICTURE_SCALE, 'image/jpeg');
}

/** A user's own picture, whole, in the box of a map. */
function frameUserPicture(source: string, ground: string, { width, height }: ImageSize): string {
	const size = `width="${width}" height="${height}"`;
	return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect ${size} fill="${ground}"/><image ${size} href="${source}"/></svg>`;
}
