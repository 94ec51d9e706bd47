import type { ThemeName } from '../../core/domain/palette';
import { IMAGE_SIZES } from '../image/compose-image';
import type { ImageAssets } from './image-assets';
import { rasterise } from './rasterise';
import type { TalkPage } from './talk-pages';

/** Twice the map's units: sharp on a projector of 1920 pixels. */
const PICTURE_SCALE = 2;

/** What a step shows, as pictures of one type. */
export interface StepPictures {
	/** The map, or the chart in its place; of the shape of `IMAGE_SIZES.map`. */
	main: Blob;
	/** The chart under the words, of the shape of `IMAGE_SIZES['chart-aside']`; null where there is none. */
	aside: Blob | null;
}

/**
 * Draws a step's evidence for a slide or a page of a document, as the stage shows it.
 * @param visible how many parts of its chart are shown
 */
export async function stepPictures(
	assets: ImageAssets,
	page: TalkPage,
	theme: ThemeName,
	type: 'image/png' | 'image/jpeg',
	visible = Infinity
): Promise<StepPictures> {
	const draw = async (layout: 'map' | 'chart' | 'chart-aside') => {
		const svg = await assets.draw({ ...page, theme, layout, visible, story: null });
		return rasterise(svg, IMAGE_SIZES[layout], PICTURE_SCALE, type);
	};
	return {
		main: await draw(page.layout === 'chart' ? 'chart' : 'map'),
		aside: page.layout === 'both' ? await draw('chart-aside') : null
	};
}
