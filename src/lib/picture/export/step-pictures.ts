import { PALETTES, type ThemeName } from '../../core/domain/palette';
import { IMAGE_SIZES } from '../image/compose-image';
import type { ImageSize } from '../image/image-input';
import { isShown } from '../../story/talk';
import type { ImageAssets } from './image-assets';
import { rasterise } from './rasterise';
import type { TalkPage } from './talk-pages';

/** Twice the map's units: sharp on a projector of 1920 pixels. */
const PICTURE_SCALE = 2;

/** The evidence of a step, as pictures of one type. */
export interface StepPictures {
	/** The map or what replaces it, as large as a map; null for words alone. */
	main: Blob | null;
	/** The chart under the text (`IMAGE_SIZES['chart-aside']`), or alone in a handout (`chart-handout`). */
	aside: Blob | null;
}

/**
 * Draws a step's evidence for a slide or a page of a document, as on stage.
 * @param shown how many of its parts are shown
 * @param isSmall for a narrow column: a chart alone is then as high as it needs
 */
export async function drawStepPictures(
	assets: ImageAssets,
	page: TalkPage,
	theme: ThemeName,
	type: 'image/png' | 'image/jpeg',
	shown = Infinity,
	isSmall = false
): Promise<StepPictures> {
	const map = isSmall ? 'map-handout' : 'map';
	const draw = async (layout: typeof map | 'chart' | 'chart-aside' | 'chart-handout') => {
		const isVisible = (series: number) => isShown(page, 'series', series, shown);
		const svg = await assets.draw({ ...page, theme, layout, isVisible, story: null });
		return rasterise(svg, IMAGE_SIZES[layout], PICTURE_SCALE, type);
	};
	if (isSmall && page.layout === 'chart') return { main: null, aside: await draw('chart-handout') };
	const aside = page.layout === 'both' ? await draw('chart-aside') : null;
	if (page.layout === 'words') return { main: null, aside };
	if (page.picture) {
		const svg = frameUserPicture(page.picture.source, PALETTES[theme].page, IMAGE_SIZES[map]);
		return { main: await rasterise(svg, IMAGE_SIZES[map], PICTURE_SCALE, type), aside };
	}
	return { main: await draw(page.layout === 'chart' ? 'chart' : map), aside };
}

/** A user's own picture, whole, in the box of a map. */
function frameUserPicture(source: string, ground: string, { width, height }: ImageSize): string {
	const size = `width="${width}" height="${height}"`;
	return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect ${size} fill="${ground}"/><image ${size} href="${source}"/></svg>`;
}
